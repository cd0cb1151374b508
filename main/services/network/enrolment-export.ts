import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { keyFingerprintSheet, type PrintedKey } from '#domain/documents/key-fingerprint-sheet.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { printedCode, sha256Hex } from '../../paket/digest.ts';
import { type Enrol, writeEnrol } from '../../paket/enrol.ts';
import type { SigningKey } from '../../paket/keys.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { officeKey, openPersonKey } from '../exchange/signing-key.ts';
import { issueDocument } from '../issue-document.ts';
import { findNetwork } from '../network-state.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { publicKeys } from './public-keys.ts';

const roleLabels = { operator: 'Operator', kepala: 'Kepala', office: 'Kantor' } as const;

/** The enrol file, signed by every key in it, and the sheet that the Kepala signs in ink (exchange.md 4). */
export async function exportEnrolment(
  desk: Desk,
  request: ParsedRequestOf<'enrol.export'>,
  job: Job,
): Promise<ResponseOf<'enrol.export'>> {
  const made = await command(desk, { action: 'enrol.export', object: 'enrol' }, async (work) => {
    const network = (await findNetwork(work.db)) ?? refuse('NET-001');
    const keys: SigningKey[] = [(await officeKey(work.db)).key];
    for (const { userId, passphrase } of request.passphrases)
      keys.push((await openPersonKey(work.db, userId, passphrase)).key);
    const enrol = await enrolOf(work, keys);
    const written = await writeEnrol(enrol, keys);
    const fileName = `${work.own.office}_daftar.enrol`;
    const signatory = await headOn(work.db, work.own, work.today);
    const document = await issueDocument(desk, work, job, {
      type: 'DOC-TRUST',
      subject: work.own.name,
      date: work.today,
      typedNumber: null,
      unitToken: work.own.office,
      kop: officeKop(work.own),
      content: (frame) =>
        keyFingerprintSheet({
          frame,
          purpose: 'enrolment',
          networkName: network.fingerprint,
          officeName: work.own.name,
          officeCode: work.own.office,
          fileName,
          fileDigest: bare(written.fingerprint),
          keys: enrol.sig.map((key) => printedKey(key, work.today)),
          qr: bare(written.fingerprint),
          signatory,
        }),
    });
    return { ...written, fileName, documentId: document.documentId };
  });
  return {
    file: desk.shelf.offer(made.fileName, made.bytes),
    fingerprint: made.fingerprint,
    documentId: made.documentId,
  };
}

async function enrolOf(work: Work, signing: readonly SigningKey[]): Promise<Enrol> {
  const { keys, recipients } = await publicKeys(work.db);
  const users = await work.db('user_account').select<{ user_id: string; name: string }[]>('user_id', 'name');
  const nameOf = (userId: string | null) =>
    users.find((user) => user.user_id === userId)?.name ?? work.own.name;
  return {
    format: 'kjp-enrol',
    spec: '1.0',
    network: null,
    office: work.own.office,
    name: work.own.name,
    kind: work.own.kind,
    parent: work.own.parent,
    created: work.at,
    reads: '1.0',
    enc: recipients.map((recipient) => ({ recipient })),
    sig: keys
      .filter((key) => signing.some(({ kid }) => kid === key.kid))
      .map(({ kid, jwk, role, person, userId }) => ({ kid, jwk, role, person, name: nameOf(userId) })),
  };
}

function printedKey(key: Enrol['sig'][number], validFrom: IsoDate): PrintedKey {
  return {
    holder: key.name,
    role: roleLabels[key.role],
    validFrom,
    fingerprint: bare(printedCode(sha256Hex(key.kid))),
  };
}

function bare(code: string): string {
  return code.replaceAll('-', '');
}

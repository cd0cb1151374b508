import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { keyFingerprintSheet, type PrintedKey } from '#domain/documents/key-fingerprint-sheet.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { printedCode, sha256Hex } from '../../paket/digest.ts';
import { type Enrol, writeEnrol } from '../../paket/enrol.ts';
import type { SigningKey } from '../../paket/keys.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { findOffice } from '../../paket/trust-list.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { officeKey, openPersonKey } from '../exchange/signing-key.ts';
import { issueDocument } from '../issue-document.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { findNetwork } from '../network-state.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { lastSignedByKey } from './last-signed.ts';
import { type OwnPublicKey, publicKeys } from './public-keys.ts';

/** One stream a receipt: an office key has signed thousands, the newest are enough to be proven by. */
const mostLast = 500;

const roleLabels = { operator: 'Operator', kepala: 'Kepala', office: 'Kantor' } as const;

/** The enrol file, signed by every key in it, and the sheet that the Kepala signs in ink (exchange.md 4). */
export async function exportEnrolment(
  desk: Desk,
  request: ParsedRequestOf<'enrol.export'>,
  job: Job,
): Promise<ResponseOf<'enrol.export'>> {
  const made = await command(desk, { action: 'enrol.export', object: 'enrol' }, async (work) => {
    const network = (await findNetwork(work.db)) ?? refuse('NET-001');
    const keys: SigningKey[] = [(await officeKey(work.db, 'newest')).key];
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
  const enrolled = keys.filter((key) => signing.some(({ kid }) => kid === key.kid));
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
    sig: enrolled.map(({ kid, jwk, role, person, userId }) => ({
      kid,
      jwk,
      role,
      person,
      name: nameOf(userId),
    })),
    leaves: await leavingKeys(work, enrolled, keys),
  };
}

/** Listed keys that sign no more, with what the Dinas must know to retire them: the last Paket of each stream. */
async function leavingKeys(
  work: Work,
  enrolled: readonly OwnPublicKey[],
  ours: readonly OwnPublicKey[],
): Promise<Enrol['leaves']> {
  const chain = await loadChain(work.db);
  const listed = chain ? (findOffice(currentTrust(chain), work.own.office)?.sig ?? []) : [];
  const signed = await lastSignedByKey(work.db);
  const newKepala = enrolled.some(
    ({ role, kid }) => role === 'kepala' && !listed.some((key) => key.kid === kid),
  );
  return listed
    .filter(({ kid, status }) => status === 'active' && !enrolled.some((key) => key.kid === kid))
    .filter(({ kid, role }) => !ours.some((key) => key.kid === kid) || (role === 'kepala' && newKepala))
    .map(({ kid }) => ({ kid, last: (signed.get(kid) ?? []).slice(-mostLast) }));
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

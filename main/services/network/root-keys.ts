import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { keyFingerprintSheet } from '#domain/documents/key-fingerprint-sheet.ts';
import { parseNip } from '#domain/people/nip.ts';
import { type OpenedKeyFile, openKeyFile, sealKeyFile } from '../../paket/key-file.ts';
import { generateSigningKey, type SigningKey } from '../../paket/keys.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { issueDocument } from '../issue-document.ts';
import { findNetwork } from '../network-state.ts';
import { officeKop } from '../office/kop.ts';
import { requireGoodPassphrase } from '../session/passphrase.ts';
import { findDraft } from './draft-store.ts';
import { viewNetwork } from './network-view.ts';
import { requireDinas } from './require-dinas.ts';
import { getRootHolder, keyCode } from './root-holders.ts';

/**
 * A root key for one person, given out as an `age -p` file for his own stick.
 *
 * Its private half is never stored here; the printed page lets him recognise his key later.
 */
export async function makeRootKey(
  desk: Desk,
  request: ParsedRequestOf<'root.makeKey'>,
  job: Job,
): Promise<ResponseOf<'root.makeKey'>> {
  const nip = parseNip(request.nip);
  if (!nip.ok) refuse('SYS-003', { field: 'NIP' });
  requireGoodPassphrase(request.passphrase);
  const person = `nip-${request.nip}`;
  const key = await generateSigningKey();
  const fingerprint = keyCode(key.kid);
  const fileName = `kunci-pangkal_${fingerprint.slice(0, 9).toLowerCase()}.age`;
  const sealed = await sealKeyFile(key.privateJwk, request.passphrase, desk.workFactors.keyFile);
  const documentId = await command(
    desk,
    { action: 'root.makeKey', object: key.kid, facts: { person } },
    async (work) => {
      requireDinas(work.own);
      const network = await findNetwork(work.db);
      if (network?.trial === 1) refuse('NET-044');
      if (await work.db('root_holder').where({ person }).first()) refuse('NET-037', { nip: request.nip });
      await work.db('root_holder').insert({
        kid: key.kid,
        person,
        name: request.name,
        public_jwk: JSON.stringify(key.publicJwk),
        made_at: work.at,
      });
      const document = await issueDocument(desk, work, job, {
        type: 'DOC-TRUST',
        subject: request.name,
        date: work.today,
        typedNumber: null,
        unitToken: work.own.office,
        kop: officeKop(work.own),
        content: (frame) =>
          keyFingerprintSheet({
            frame,
            purpose: 'root',
            networkName: network?.fingerprint ?? 'belum dibentuk',
            officeName: work.own.name,
            officeCode: work.own.office,
            fileName,
            fileDigest: null,
            keys: [
              {
                holder: request.name,
                role: 'Pangkal',
                validFrom: work.today,
                fingerprint: fingerprint.replaceAll('-', ''),
              },
            ],
            qr: fingerprint.replaceAll('-', ''),
            signatory: {
              name: request.name,
              nip: nip.value,
              title: 'Pemegang Kunci Pangkal',
              capacity: 'definitif',
              onBehalfOf: null,
              rank: null,
            },
          }),
      });
      return document.documentId;
    },
  );
  return {
    file: desk.shelf.offer(fileName, sealed),
    holder: { kid: key.kid, fingerprint, name: request.name, nip: request.nip, state: 'dibuat' },
    documentId,
  };
}

/** The file on the stick opens with its passphrase and is the key that was made. */
export async function proveRootKey(
  desk: Desk,
  request: ParsedRequestOf<'root.prove'>,
): Promise<ResponseOf<'network.view'>> {
  const key = await openRootKeyFile(desk, request);
  await command(desk, { action: 'root.prove', object: request.kid }, async (work) => {
    requireDinas(work.own);
    const { holder } = await getRootHolder(work.db, request.kid);
    if (key.kid !== holder.kid) refuse('NET-047', { name: holder.name });
    await work.db('root_holder').where({ kid: holder.kid }).update({ proven_at: work.at });
  });
  return viewNetwork(desk);
}

/** Only a key that no root names: a holder in force is replaced by a version both thresholds sign. */
export async function dropRootKey(
  desk: Desk,
  request: ParsedRequestOf<'root.drop'>,
): Promise<ResponseOf<'network.view'>> {
  await command(desk, { action: 'root.drop', object: request.kid, facts: request }, async (work) => {
    requireDinas(work.own);
    const { holder } = await getRootHolder(work.db, request.kid);
    const roots = [...((await loadChain(work.db)) ?? [])].map(({ list }) => list.root);
    const draft = await findDraft(work.db);
    if (draft) roots.push(draft.list.root);
    if (roots.some(({ keys }) => keys.some(({ kid }) => kid === holder.kid))) refuse('NET-048');
    await work.db('root_holder').where({ kid: holder.kid }).delete();
  });
  return viewNetwork(desk);
}

/** Opens a key file the window put down, for one act; neither key nor passphrase is kept. */
export async function openRootKeyFile(
  desk: Desk,
  request: { readonly keyFile: string; readonly passphrase: string },
): Promise<SigningKey> {
  const file = desk.shelf.take(request.keyFile) ?? refuse('SYS-008');
  const opened = await openKeyFile(file.bytes, request.passphrase);
  return opened.ok ? opened.key : refuseKeyFile(opened);
}

function refuseKeyFile({ problem }: Extract<OpenedKeyFile, { ok: false }>): never {
  if (problem === 'work-factor') return refuse('NET-033');
  return problem === 'wrong-passphrase' ? refuse('SES-010') : refuse('NET-032');
}

import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { FileOffer } from '#contract/views.ts';
import { printedCode } from '../../paket/digest.ts';
import type { SigningKey } from '../../paket/keys.ts';
import { attempt } from '../../paket/refusal.ts';
import {
  addRootSignature,
  completeDraft,
  mergeDrafts,
  readTrustDraft,
  type TrustDraft,
  writeTrustDraft,
} from '../../paket/trust-draft.ts';
import { command, type Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { requireTrust } from '../exchange/trust-store.ts';
import { getDraft, requireNoDraft, saveDraft, deleteDraft } from './draft-store.ts';
import { holderNames, viewDraft, viewNetwork } from './network-view.ts';
import { draftNextVersion, issueVersion } from './next-version.ts';
import { requireDinas } from './require-dinas.ts';
import { openRootKeyFile } from './root-keys.ts';

/** Freezes the next version of a real network: it waits for two of its three root holders. */
export async function draftTrust(desk: Desk): Promise<ResponseOf<'network.view'>> {
  await command(
    desk,
    (draft: TrustDraft) => ({
      action: 'trust.draft',
      object: `versi ${draft.list.version}`,
      facts: draft.sha256,
    }),
    async (work) => {
      requireDinas(work.own);
      await requireNoDraft(work.db);
      if ((await requireTrust(work.db)).trial) refuse('NET-044');
      const draft = await draftNextVersion(work);
      await saveDraft(work, draft);
      // What is in the draft waits with it; a sheet compared from now on belongs to the version after.
      await work.db('enrolment').where({ state: 'cocok' }).update({ state: 'rancangan' });
      return draft;
    },
  );
  return viewNetwork(desk);
}

/** A holder's key file signs the draft here; the last signature that is needed issues the version. */
export async function signDraft(
  desk: Desk,
  request: ParsedRequestOf<'trust.sign'>,
): Promise<ResponseOf<'network.view'>> {
  const key = await openRootKeyFile(desk, request);
  await command(desk, { action: 'trust.sign', object: key.kid }, async (work) => {
    requireDinas(work.own);
    await keepOrIssue(work, await signedBy(await getDraft(work.db), key, work.at));
  });
  return viewNetwork(desk);
}

/** For a holder at another PC. */
export async function exportDraft(desk: Desk): Promise<FileOffer> {
  const draft = await command(
    desk,
    ({ sha256 }: TrustDraft) => ({ action: 'trust.exportDraft', object: sha256 }),
    async (work) => getDraft(work.db),
  );
  return desk.shelf.offer(draftName(draft), writeTrustDraft(draft));
}

/** The copy that came back: only valid signatures over exactly our draft are taken over. */
export async function takeDraft(
  desk: Desk,
  request: ParsedRequestOf<'trust.takeDraft'>,
): Promise<ResponseOf<'network.view'>> {
  const copy = await draftOf(desk, request.file);
  await command(desk, { action: 'trust.takeDraft', object: copy.sha256 }, async (work) => {
    requireDinas(work.own);
    const merged = (await mergeDrafts(await getDraft(work.db), copy)) ?? refuse('NET-040');
    await keepOrIssue(work, merged);
  });
  return viewNetwork(desk);
}

export async function discardDraft(
  desk: Desk,
  request: ParsedRequestOf<'trust.discardDraft'>,
): Promise<ResponseOf<'network.view'>> {
  await command(desk, { action: 'trust.discardDraft', object: 'trust', facts: request }, async (work) => {
    requireDinas(work.own);
    await getDraft(work.db);
    await deleteDraft(work.db);
    await work.db('enrolment').where({ state: 'rancangan' }).update({ state: 'cocok' });
  });
  return viewNetwork(desk);
}

/** What a draft file would change; this PC keeps nothing of it. */
export async function inspectDraft(
  desk: Desk,
  request: ParsedRequestOf<'trust.inspectDraft'>,
): Promise<ResponseOf<'trust.inspectDraft'>> {
  return viewDraft(await draftOf(desk, request.file), await holderNames(reading(desk)));
}

/** Signs a draft file at another PC than the Dinas' own; the signed copy goes back on the stick. */
export async function signDraftFile(
  desk: Desk,
  request: ParsedRequestOf<'trust.signDraftFile'>,
): Promise<FileOffer> {
  const draft = await draftOf(desk, request.file);
  const key = await openRootKeyFile(desk, request);
  const signed = await command(
    desk,
    { action: 'trust.signDraftFile', object: key.kid, facts: draft.sha256 },
    async (work) => signedBy(draft, key, work.at),
  );
  return desk.shelf.offer(draftName(signed), writeTrustDraft(signed));
}

async function signedBy(draft: TrustDraft, key: SigningKey, at: string): Promise<TrustDraft> {
  const signed = await addRootSignature(draft, key, Math.floor(Date.parse(at) / 1000));
  if (signed.ok) return signed.draft;
  return refuse(signed.problem === 'signed-already' ? 'NET-035' : 'NET-034');
}

async function keepOrIssue(work: Work, draft: TrustDraft): Promise<void> {
  const version = await completeDraft(draft);
  if (version === null) return saveDraft(work, draft);
  if (draft.before === null) {
    const { network } = draft.list;
    await work.db('network').insert({ id: 1, network, fingerprint: printedCode(network), trial: 0 });
  }
  await issueVersion(work, version, 'rancangan');
}

async function draftOf(desk: Desk, token: string): Promise<TrustDraft> {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  const read = await attempt(() => readTrustDraft(file.bytes));
  return read.ok ? read.value : refuse(read.code, { detail: read.detail });
}

function draftName({ list }: TrustDraft): string {
  return `rancangan-kepercayaan_${String(list.version).padStart(5, '0')}.draft`;
}

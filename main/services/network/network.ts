import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { addMonths } from '#domain/deadlines/iso-date.ts';
import { printedCode } from '../../paket/digest.ts';
import { canonicalBytes } from '../../paket/jcs.ts';
import { sealKeyFile } from '../../paket/key-file.ts';
import { generateSigningKey } from '../../paket/keys.ts';
import { usualPolicies } from '../../paket/policies.ts';
import { writeSignatures } from '../../paket/signatures.ts';
import { signTrustList } from '../../paket/trust-chain.ts';
import { makeTrustDraft } from '../../paket/trust-draft.ts';
import {
  isTrialRoot,
  readTrustVersion,
  rootDigest,
  type TrustList,
  type TrustOffice,
  type TrustRoot,
} from '../../paket/trust-list.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { openPersonKey } from '../exchange/signing-key.ts';
import { loadChain, saveTrust } from '../exchange/trust-store.ts';
import { findNetwork } from '../network-state.ts';
import { requireNoDraft, saveDraft } from './draft-store.ts';
import { viewNetwork } from './network-view.ts';
import { publicKeys } from './public-keys.ts';
import { requireDinas } from './require-dinas.ts';
import { rootHolders } from './root-holders.ts';
import { validMonths } from './trust-expiry.ts';

/** Three sticks, three persons, any two sign (exchange.md 4). */
const holdersOfRealNetwork = 3;
const realThreshold = 2;

/** Version 1: a root of one key that can never become a real network (exchange.md 4). */
export async function createTrialNetwork(
  desk: Desk,
  request: ParsedRequestOf<'network.createTrial'>,
): Promise<ResponseOf<'network.view'>> {
  await command(desk, { action: 'network.createTrial', object: 'network' }, async (work) => {
    await requireUnfounded(work);
    const { person } = await openPersonKey(work.db, work.actor.userId, request.passphrase);
    const rootKey = await generateSigningKey();
    await work.db('signing_key').insert({
      kid: rootKey.kid,
      user_id: work.actor.userId,
      role: 'kepala',
      person,
      public_jwk: JSON.stringify(rootKey.publicJwk),
      sealed_private: Buffer.from(
        await sealKeyFile(rootKey.privateJwk, request.passphrase, desk.workFactors.keyFile),
      ),
      purpose: 'root',
      status: 'active',
      created_at: work.at,
    });
    const keys = [{ kid: rootKey.kid, jwk: rootKey.publicJwk, person }];
    const list = await firstList(work, { threshold: 1, keys });
    await work
      .db('network')
      .insert({ id: 1, network: list.network, fingerprint: printedCode(list.network), trial: 1 });
    const bytes = canonicalBytes(list);
    const entry = await signTrustList(bytes, rootKey, person, Math.floor(Date.parse(work.at) / 1000));
    await saveTrust(work.db, [readTrustVersion(bytes, writeSignatures([entry]))], work.at);
  });
  return viewNetwork(desk);
}

/** Drafts version 1 of a real network; it exists once two of the three holders have signed. */
export async function foundNetwork(desk: Desk): Promise<ResponseOf<'network.view'>> {
  await command(desk, { action: 'network.found', object: 'network' }, async (work) => {
    await requireUnfounded(work);
    const proven = (await rootHolders(work.db)).filter(({ holder }) => holder.provenAt !== null);
    if (proven.length !== holdersOfRealNetwork) refuse('NET-036', { count: proven.length });
    const root = { threshold: realThreshold, keys: proven.map(({ key }) => key) };
    await saveDraft(work, makeTrustDraft(await firstList(work, root), null));
  });
  return viewNetwork(desk);
}

/** Joins by the 26 characters typed from the Dinas' signed sheet; until then only `enrol` files can be made. */
export async function joinNetwork(
  desk: Desk,
  request: ParsedRequestOf<'network.join'>,
): Promise<ResponseOf<'network.view'>> {
  const bare = request.fingerprint.toUpperCase().replace(/[\s-]/g, '');
  if (!/^[A-Z2-7]{26}$/.test(bare)) refuse('NET-009');
  const fingerprint = bare.match(/.{1,4}/g)?.join('-') ?? bare;
  await command(desk, { action: 'network.join', object: fingerprint }, async (work) => {
    const known = await findNetwork(work.db);
    if (known && (await loadChain(work.db))) refuse('NET-004', { fingerprint: known.fingerprint });
    // Before the first trust list arrives a slip of typing may be corrected; trial is proven by that list.
    await work.db('network').insert({ id: 1, network: '', fingerprint, trial: 1 }).onConflict('id').merge();
  });
  return viewNetwork(desk);
}

async function requireUnfounded(work: Work): Promise<void> {
  requireDinas(work.own);
  const known = await findNetwork(work.db);
  if (known) refuse('NET-004', { fingerprint: known.fingerprint });
  await requireNoDraft(work.db);
}

/** Version 1 holds the Dinas only; its first root names the network for ever. */
async function firstList(work: Work, root: TrustRoot): Promise<TrustList> {
  return {
    format: 'kjp-trust',
    network: rootDigest(root),
    version: 1,
    prev_root: null,
    trial: isTrialRoot(root),
    issued: work.today,
    expires: addMonths(work.today, validMonths),
    root,
    offices: [await ownTrustOffice(work)],
    policies: [...usualPolicies],
  };
}

async function ownTrustOffice(work: Work): Promise<TrustOffice> {
  const { keys, recipients } = await publicKeys(work.db);
  return {
    office: work.own.office,
    name: work.own.name,
    kind: work.own.kind,
    parent: work.own.parent,
    enc: recipients.map((recipient) => ({ recipient, status: 'active' })),
    sig: keys.map(({ kid, jwk, role, person }) => ({
      kid,
      jwk,
      role,
      person,
      status: 'active',
      reason: null,
      last: [],
    })),
    reads: '1.0',
  };
}

import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { addMonths } from '#domain/deadlines/iso-date.ts';
import { officeKindLabel } from '#domain/routing/labels.ts';
import { printedCode } from '../../paket/digest.ts';
import { canonicalBytes } from '../../paket/jcs.ts';
import { sealKeyFile } from '../../paket/key-file.ts';
import { generateSigningKey, type SigningKey } from '../../paket/keys.ts';
import { usualPolicies } from '../../paket/policies.ts';
import { writeSignatures } from '../../paket/signatures.ts';
import { currentTrust, signTrustList } from '../../paket/trust-chain.ts';
import {
  readTrustVersion,
  rootDigest,
  type TrustList,
  type TrustOffice,
  type TrustVersion,
} from '../../paket/trust-list.ts';
import { command, type Work } from '../command.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { personLabel, roleLabel } from '../exchange/labels.ts';
import { openPersonKey } from '../exchange/signing-key.ts';
import { loadChain, requireTrust, saveTrust } from '../exchange/trust-store.ts';
import { findNetwork } from '../network-state.ts';
import { enrolmentView, type EnrolmentRecord } from './enrolment-view.ts';
import { publicKeys } from './public-keys.ts';

export async function viewNetwork(desk: Desk): Promise<ResponseOf<'network.view'>> {
  const db = reading(desk);
  const { own, actor } = opened(desk);
  const network = await findNetwork(db);
  const chain = await loadChain(db);
  const trust = chain ? currentTrust(chain) : null;
  const pending = (await db('enrolment').orderBy('office')) as EnrolmentRecord[];
  const isKepala = actor.role === 'kepala';
  return {
    fingerprint: network?.fingerprint ?? null,
    trial: network?.trial === 1,
    trustVersion: trust?.version ?? 0,
    expires: trust?.expires ?? null,
    offices: (trust?.offices ?? []).map((office) => ({
      office: office.office,
      name: office.name,
      kind: officeKindLabel(office.kind),
      persons: office.sig
        .filter((key) => key.role !== 'office' && key.status === 'active')
        .map((key) => `${roleLabel(key.role)} (${personLabel(key.person)})`),
    })),
    pending: pending.map(enrolmentView),
    create:
      own.kind !== 'dinas'
        ? { allowed: false, why: 'Jaringan hanya dibentuk oleh Dinas Pendidikan.' }
        : network
          ? { allowed: false, why: 'Jaringan sudah dibentuk.' }
          : isKepala
            ? { allowed: true, why: null }
            : { allowed: false, why: 'Hanya Kepala yang membentuk jaringan.' },
    join:
      own.kind === 'dinas'
        ? { allowed: false, why: 'Dinas membentuk jaringan, tidak bergabung.' }
        : network
          ? { allowed: false, why: 'Kantor ini sudah tergabung.' }
          : { allowed: true, why: null },
    warnings:
      trust && trust.expires < todayOf(desk)
        ? [
            'Daftar kepercayaan sudah lewat masa berlakunya; minta terbitan baru dari Dinas. Paket tetap dapat dikirim dan diterima.',
          ]
        : [],
  };
}

/** Version 1: a root of one key that can never become a real network (exchange.md 4). */
export async function createTrialNetwork(
  desk: Desk,
  request: ParsedRequestOf<'network.createTrial'>,
): Promise<ResponseOf<'network.view'>> {
  await command(desk, { action: 'network.createTrial', object: 'network' }, async (work) => {
    if (work.own.kind !== 'dinas')
      refuse('OFF-001', { office: work.own.name, article: '30', authority: 'Dinas Pendidikan' });
    const known = await findNetwork(work.db);
    if (known) refuse('NET-004', { fingerprint: known.fingerprint });
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
    const root: TrustList['root'] = {
      threshold: 1,
      keys: [{ kid: rootKey.kid, jwk: rootKey.publicJwk, person }],
    };
    const network = rootDigest(root);
    await work.db('network').insert({ id: 1, network, fingerprint: printedCode(network), trial: 1 });
    const list: TrustList = {
      format: 'kjp-trust',
      network,
      version: 1,
      prev_root: null,
      trial: true,
      issued: work.today,
      expires: addMonths(work.today, 12),
      root,
      offices: [await ownTrustOffice(work)],
      policies: [...usualPolicies],
    };
    await saveTrust(work.db, [await signVersion(list, rootKey, person, work.at)], work.at);
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

/** The next version: what we hold, with the offices whose sheets matched; signed by the root. */
export async function nextTrustVersion(
  work: Work,
  passphrase: string,
  added: readonly TrustOffice[],
): Promise<TrustVersion> {
  const held = await requireTrust(work.db);
  const { key, person } = await openPersonKey(work.db, work.actor.userId, passphrase, 'root');
  const offices = new Map(held.offices.map((office) => [office.office, office]));
  for (const office of added) offices.set(office.office, mergeOffice(offices.get(office.office), office));
  const list: TrustList = {
    ...held,
    version: held.version + 1,
    prev_root: rootDigest(held.root),
    issued: work.today,
    expires: addMonths(work.today, 12),
    offices: [...offices.values()].sort((a, b) => (a.office < b.office ? -1 : 1)),
  };
  return signVersion(list, key, person, work.at);
}

/** A newly enrolled key never takes over: keys that are not enrolled again are retired, old recipients too. */
function mergeOffice(before: TrustOffice | undefined, now: TrustOffice): TrustOffice {
  if (!before) return now;
  const kept = before.sig
    .filter((key) => !now.sig.some((next) => next.kid === key.kid))
    .map((key) => ({ ...key, status: 'retired' as const, reason: 'Diganti pendaftaran baru' }));
  const oldEnc = before.enc
    .filter((key) => !now.enc.some((next) => next.recipient === key.recipient))
    .map((key) => ({ ...key, status: 'retired' as const }));
  return { ...now, sig: [...now.sig, ...kept], enc: [...now.enc, ...oldEnc] };
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

async function signVersion(
  list: TrustList,
  key: SigningKey,
  person: string,
  at: string,
): Promise<TrustVersion> {
  const bytes = canonicalBytes(list);
  const entry = await signTrustList(bytes, key, person, Math.floor(Date.parse(at) / 1000));
  return readTrustVersion(bytes, writeSignatures([entry]));
}

import { assertNever } from '#domain/assert-never.ts';
import type { Enrol } from './enrol.ts';
import { samePerson } from './persons.ts';
import {
  findKey,
  findOffice,
  type LastSigned,
  type RootKey,
  rootDigest,
  type TrustKey,
  type TrustList,
  type TrustOffice,
} from './trust-list.ts';

/** One thing the next trust version does differently. */
export type TrustChange =
  | { readonly kind: 'enrol'; readonly enrol: Enrol }
  | { readonly kind: 'retire-key' | 'revoke-key'; readonly kid: string; readonly reason: string }
  /** A stolen PC: everything this office signs and decrypts with is in other hands. */
  | { readonly kind: 'revoke-office'; readonly office: string; readonly reason: string }
  | { readonly kind: 'replace-root'; readonly remove: string; readonly add: RootKey };

/** What the issuing office itself has seen of a key: the last Paket on each stream. */
export type KnownLast = ReadonlyMap<string, readonly LastSigned[]>;

export type ChangeProblem =
  /** A key once retired or revoked never comes back: its holder makes a new one. */
  | { readonly kind: 'dead-key'; readonly person: string }
  | { readonly kind: 'two-ids-one-person'; readonly persons: readonly string[] }
  | { readonly kind: 'no-such-key' }
  | { readonly kind: 'root-person-twice'; readonly person: string };

export type ChangedList =
  { readonly ok: true; readonly list: TrustList } | { readonly ok: false; readonly problem: ChangeProblem };

/** The version after `held` with these changes; nobody has signed it yet. */
export function nextTrustList(
  held: TrustList,
  changes: readonly TrustChange[],
  known: KnownLast,
  dates: { readonly issued: string; readonly expires: string },
): ChangedList {
  let list: TrustList = {
    ...held,
    ...dates,
    version: held.version + 1,
    prev_root: rootDigest(held.root),
  };
  for (const change of changes) {
    const changed = applyChange(list, change, known);
    if (!changed.ok) return changed;
    list = changed.list;
  }
  const twins = samePerson(personsOf(list));
  if (twins !== null) return { ok: false, problem: { kind: 'two-ids-one-person', persons: twins } };
  return { ok: true, list: { ...list, offices: [...list.offices].sort(byCode) } };
}

/** What stays valid of a retired key: both sides' knowledge, the later Paket of each stream. */
export function latestOfEach(...sources: readonly (readonly LastSigned[])[]): LastSigned[] {
  const latest = new Map<string, LastSigned>();
  for (const last of sources.flat()) {
    const before = latest.get(last.stream);
    if (before === undefined || isLater(last, before)) latest.set(last.stream, last);
  }
  return [...latest.values()].sort((a, b) => (a.stream < b.stream ? -1 : 1));
}

function applyChange(list: TrustList, change: TrustChange, known: KnownLast): ChangedList {
  switch (change.kind) {
    case 'enrol':
      return enrolInto(list, change.enrol, known);
    case 'retire-key':
    case 'revoke-key':
      return endKey(list, change.kid, (key) =>
        change.kind === 'retire-key'
          ? retired(key, change.reason, known.get(key.kid) ?? [])
          : { ...key, status: 'revoked', reason: change.reason, last: [] },
      );
    case 'revoke-office':
      return revokeOffice(list, change.office, change.reason);
    case 'replace-root':
      return replaceRoot(list, change.remove, change.add);
    default:
      return assertNever(change);
  }
}

/**
 * An office's new keys beside those it has.
 *
 * Kepala and office key stand alone: a new one retires the one before (a new Kepala, a Plt. or Plh. comes in
 * this way). A person's new key replaces his own. Keys the office itself says left are retired too.
 */
function enrolInto(list: TrustList, enrol: Enrol, known: KnownLast): ChangedList {
  const before = findOffice(list, enrol.office);
  const dead = enrol.sig.find((key) => {
    const found = findKey(list, key.kid);
    return found !== null && (found.office.office !== enrol.office || found.key.status !== 'active');
  });
  if (dead !== undefined) return { ok: false, problem: { kind: 'dead-key', person: dead.person } };
  const gone = enrol.enc.some(({ recipient }) =>
    before?.enc.some((key) => key.recipient === recipient && key.status !== 'active'),
  );
  if (gone) return { ok: false, problem: { kind: 'dead-key', person: enrol.office } };

  const fresh = enrol.sig.map(({ kid, jwk, role, person }): TrustKey => ({
    kid,
    jwk,
    role,
    person,
    status: 'active',
    reason: null,
    last: [],
  }));
  const kept = (before?.sig ?? [])
    .filter((key) => !fresh.some(({ kid }) => kid === key.kid))
    .map((key) => {
      const leaving = enrol.leaves.find(({ kid }) => kid === key.kid);
      if (key.status !== 'active' || !(leaving !== undefined || isReplaced(key, fresh))) return key;
      const last = latestOfEach(leaving?.last ?? [], known.get(key.kid) ?? []);
      return retired(key, isReplaced(key, fresh) ? 'Diganti kunci baru' : 'Tidak bertugas lagi', last);
    });
  const oldRecipients = (before?.enc ?? [])
    .filter((key) => !enrol.enc.some(({ recipient }) => recipient === key.recipient))
    .map((key) => ({ ...key, status: key.status === 'active' ? ('retired' as const) : key.status }));
  const office: TrustOffice = {
    office: enrol.office,
    name: enrol.name,
    kind: enrol.kind,
    parent: enrol.parent,
    enc: [...enrol.enc.map(({ recipient }) => ({ recipient, status: 'active' as const })), ...oldRecipients],
    sig: [...fresh, ...kept],
    reads: enrol.reads,
  };
  return withOffice(list, office);
}

function isReplaced(key: TrustKey, fresh: readonly TrustKey[]): boolean {
  return fresh.some(
    (next) => next.role === key.role && (next.role !== 'operator' || next.person === key.person),
  );
}

function retired(key: TrustKey, reason: string, last: readonly LastSigned[]): TrustKey {
  return { ...key, status: 'retired', reason, last: [...last] };
}

/** A retired key may still be revoked, when it turns out to be in other hands; nothing ends twice otherwise. */
function endKey(list: TrustList, kid: string, end: (key: TrustKey) => TrustKey): ChangedList {
  const found = findKey(list, kid);
  if (found === null) return { ok: false, problem: { kind: 'no-such-key' } };
  const next = end(found.key);
  const ends = found.key.status === 'active' || (found.key.status === 'retired' && next.status === 'revoked');
  if (!ends) return { ok: false, problem: { kind: 'no-such-key' } };
  return withOffice(list, {
    ...found.office,
    sig: found.office.sig.map((key) => (key.kid === kid ? next : key)),
  });
}

function revokeOffice(list: TrustList, code: string, reason: string): ChangedList {
  const office = findOffice(list, code);
  if (office === null) return { ok: false, problem: { kind: 'no-such-key' } };
  return withOffice(list, {
    ...office,
    enc: office.enc.map((key) => ({ ...key, status: 'revoked' })),
    sig: office.sig.map((key) => ({ ...key, status: 'revoked', reason, last: [] })),
  });
}

function replaceRoot(list: TrustList, remove: string, add: RootKey): ChangedList {
  const { root } = list;
  const kept = root.keys.filter(({ kid }) => kid !== remove);
  if (kept.length !== root.keys.length - 1) return { ok: false, problem: { kind: 'no-such-key' } };
  if (kept.some(({ person }) => person === add.person))
    return { ok: false, problem: { kind: 'root-person-twice', person: add.person } };
  return { ok: true, list: { ...list, root: { ...root, keys: [...kept, add] } } };
}

function withOffice(list: TrustList, office: TrustOffice): ChangedList {
  const others = list.offices.filter((known) => known.office !== office.office);
  return { ok: true, list: { ...list, offices: [...others, office] } };
}

function personsOf(list: TrustList): string[] {
  const people = list.offices.flatMap(({ sig }) => sig.filter(({ role }) => role !== 'office'));
  return [...people, ...list.root.keys].map(({ person }) => person);
}

function isLater(a: LastSigned, b: LastSigned): boolean {
  return a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq);
}

function byCode(a: TrustOffice, b: TrustOffice): number {
  return a.office < b.office ? -1 : 1;
}

import type { EpochLink, Manifest, SeqLink } from './manifest.ts';
import { isSnapshot } from './kinds.ts';

/** How a digest came to be known: decided here, kept for reading, or only named by the `covers` of an accepted Paket. */
export interface KnownDigest {
  readonly epoch: number;
  readonly seq: number;
  readonly digest: string;
  readonly how: 'accepted' | 'rejected' | 'stored' | 'covered';
}

/** What a receiver remembers of one sender's stream. */
export interface StreamState {
  readonly epoch: number;
  readonly last: SeqLink;
  readonly known: readonly KnownDigest[];
  /** Set by a fork; only a new epoch goes on. */
  readonly blocked: boolean;
}

/** One Paket as the stream rules see it. */
export interface StreamEntry {
  readonly epoch: number;
  readonly seq: number;
  readonly digest: string;
  readonly prev: string | null;
  readonly prevEpoch: EpochLink | null;
  readonly covers: readonly SeqLink[];
  readonly snapshot: boolean;
}

/** Sequence numbers from..to, both included. */
export interface SeqRange {
  readonly from: number;
  readonly to: number;
}

export type StreamDecision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'catch-up'; readonly gap: SeqRange }
  /** Known from `covers`: a snapshot is stored as superseded, an event is processed in full. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'late-event' }
  /** Older than where this receiver began: stored for reading. */
  | { readonly kind: 'before-start' }
  /** A person confirms the starting point. */
  | { readonly kind: 'first-contact' }
  | {
      readonly kind: 'new-epoch';
      readonly theirs: EpochLink;
      readonly ours: EpochLink;
      readonly same: boolean;
      readonly missing: SeqRange | null;
    }
  /** A kepala took a snapshot as a new starting point, with a reason. */
  | { readonly kind: 'new-start'; readonly missing: SeqRange }
  | { readonly kind: 'already'; readonly how: 'accepted' | 'rejected' | 'stored' }
  | { readonly kind: 'fork'; readonly seq: number; readonly known: string; readonly incoming: string }
  | { readonly kind: 'wait'; readonly missing: SeqRange }
  | { readonly kind: 'closed-epoch' }
  | { readonly kind: 'epoch-invalid' }
  | { readonly kind: 'blocked' };

/** What a receiver knows of a digest, for keys that are no longer in use. */
export type DigestStanding = 'accepted' | 'covered';

/** Judges one Paket against what is known of its stream. Pure; `advanceStream` makes the next state. */
export function judgeStream(state: StreamState | null, entry: StreamEntry): StreamDecision {
  if (state === null) return { kind: 'first-contact' };
  const same = state.known.find(({ epoch, digest }) => epoch === entry.epoch && digest === entry.digest);
  if (same !== undefined && same.how !== 'covered') return { kind: 'already', how: same.how };
  if (entry.epoch < state.epoch) return { kind: 'closed-epoch' };
  if (entry.epoch > state.epoch) return judgeNewEpoch(state, entry);
  if (state.blocked) return { kind: 'blocked' };
  const fork = findFork(state, entry);
  if (fork !== null) return fork;
  if (same !== undefined) return { kind: entry.snapshot ? 'superseded' : 'late-event' };
  if (entry.seq <= state.last.seq) return { kind: 'before-start' };
  // `prev` is our last digest here: anything else was a fork.
  if (entry.seq === state.last.seq + 1) return { kind: 'accept' };
  const gap = { from: state.last.seq + 1, to: entry.seq - 1 };
  const reaches = entry.covers.some(
    ({ seq, digest }) => seq === state.last.seq && digest === state.last.digest,
  );
  return reaches ? { kind: 'catch-up', gap } : { kind: 'wait', missing: gap };
}

/**
 * The state after a person accepted or rejected (V10) a Paket judged as `decision`.
 *
 * A rejected Paket advances the stream too. Decisions that keep the Paket out are bugs here and throw,
 * except a fork, which blocks.
 */
export function advanceStream(
  state: StreamState | null,
  entry: StreamEntry,
  decision: StreamDecision,
  outcome: 'accepted' | 'rejected',
): StreamState {
  switch (decision.kind) {
    case 'first-contact':
    case 'new-epoch':
      return moved({ epoch: entry.epoch, known: state?.known ?? [] }, entry, outcome);
    case 'accept':
    case 'catch-up':
    case 'new-start':
      return moved(required(state), entry, outcome);
    case 'late-event':
      return { ...required(state), known: learn(required(state).known, entry, outcome) };
    case 'superseded':
    case 'before-start':
      return { ...required(state), known: learn(required(state).known, entry, 'stored') };
    case 'fork':
      return { ...required(state), blocked: true };
    case 'already':
    case 'blocked':
    case 'wait':
    case 'closed-epoch':
    case 'epoch-invalid':
      throw new Error(`A Paket judged ${decision.kind} does not advance its stream`);
  }
}

export function streamEntryOf(manifest: Manifest, digest: string): StreamEntry {
  const { epoch, seq, prev, prev_epoch: prevEpoch } = manifest.stream;
  return {
    epoch,
    seq,
    digest,
    prev,
    prevEpoch,
    covers: manifest.covers,
    snapshot: isSnapshot(manifest.kind),
  };
}

export function standingOf(state: StreamState | null, digest: string): DigestStanding | null {
  const known = state?.known.find((entry) => entry.digest === digest);
  if (known === undefined) return null;
  return known.how === 'covered' ? 'covered' : 'accepted';
}

/** Only the next epoch, beginning at 1; what the sender says of the old one is shown beside what we know. */
function judgeNewEpoch(state: StreamState, entry: StreamEntry): StreamDecision {
  const { prevEpoch: theirs } = entry;
  if (entry.epoch !== state.epoch + 1 || entry.seq !== 1 || theirs?.epoch !== state.epoch)
    return { kind: 'epoch-invalid' };
  const ours = { epoch: state.epoch, ...state.last };
  const same = theirs.seq === ours.seq && theirs.digest === ours.digest;
  const missing = theirs.seq > ours.seq ? { from: ours.seq + 1, to: theirs.seq } : null;
  return { kind: 'new-epoch', theirs, ours, same, missing };
}

/** Two digests for one number, in what arrives itself or against what we know. */
function findFork(state: StreamState, entry: StreamEntry): StreamDecision | null {
  const before = entry.covers.find(({ seq }) => seq === entry.seq - 1);
  if (before !== undefined && entry.prev !== null && before.digest !== entry.prev) {
    return { kind: 'fork', seq: before.seq, known: before.digest, incoming: entry.prev };
  }
  for (const claim of claimsOf(entry)) {
    const known = state.known.find(({ epoch, seq }) => epoch === entry.epoch && seq === claim.seq);
    if (known !== undefined && known.digest !== claim.digest) {
      return { kind: 'fork', seq: claim.seq, known: known.digest, incoming: claim.digest };
    }
  }
  return null;
}

/** Every (seq, digest) an entry vouches for: itself last. */
function claimsOf(entry: StreamEntry): SeqLink[] {
  const before = entry.prev === null ? [] : [{ seq: entry.seq - 1, digest: entry.prev }];
  return [...entry.covers, ...before, { seq: entry.seq, digest: entry.digest }];
}

function moved(
  base: Pick<StreamState, 'epoch' | 'known'>,
  entry: StreamEntry,
  how: KnownDigest['how'],
): StreamState {
  const { epoch, seq, digest } = entry;
  return { epoch, last: { seq, digest }, known: learn(base.known, entry, how), blocked: false };
}

/** Adds the entry as decided and its claims as covered; what was decided before stays so. */
function learn(known: readonly KnownDigest[], entry: StreamEntry, how: KnownDigest['how']): KnownDigest[] {
  const { epoch, seq, digest } = entry;
  const numbers = new Set(known.filter((one) => one.epoch === epoch).map((one) => one.seq));
  const covered: KnownDigest[] = [];
  for (const claim of claimsOf(entry)) {
    if (claim.seq === seq || numbers.has(claim.seq)) continue;
    numbers.add(claim.seq);
    covered.push({ epoch, ...claim, how: 'covered' });
  }
  const others = known.filter((one) => one.epoch !== epoch || one.seq !== seq);
  return [...others, ...covered, { epoch, seq, digest, how }];
}

function required(state: StreamState | null): StreamState {
  if (state === null) throw new Error('A stream without a starting point');
  return state;
}

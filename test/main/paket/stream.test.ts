import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceStream,
  judgeStream,
  type StreamDecision,
  type StreamEntry,
  type StreamState,
} from '../../../main/paket/stream.ts';
import { resetEpoch, type SentStream } from '../../../main/paket/stream-link.ts';
import { firstStream, send as sendPaket } from './stream-sender.ts';

const start = firstStream;

const send = (from: SentStream, count: number, branch = 'a', snapshot = true, reach = 50) =>
  sendPaket(from, count, { branch, snapshot, reach });

/** Delivers in order of the given numbers (1 = first sent); returns what was decided each time. */
function deliver(
  entries: readonly StreamEntry[],
  numbers: readonly number[],
  from: StreamState | null = null,
) {
  let state = from;
  const kinds: string[] = [];
  for (const number of numbers) {
    const entry = at(entries, number);
    const decision = judgeStream(state, entry);
    kinds.push(decision.kind);
    if (advances(decision)) state = advanceStream(state, entry, decision, 'accepted');
  }
  return { state, kinds };
}

function at(entries: readonly StreamEntry[], number: number): StreamEntry {
  const entry = entries[number - 1];
  if (entry === undefined) throw new Error(`no entry ${number}`);
  return entry;
}

function advances(decision: StreamDecision): boolean {
  return !['already', 'blocked', 'wait', 'closed-epoch', 'epoch-invalid'].includes(decision.kind);
}

describe('stream rules', () => {
  it('BU21, BU22: what was decided before stays so, also when it was rejected', () => {
    const { entries } = send(start, 9);
    const { state, kinds } = deliver(entries, [1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 9]);
    expect(kinds.slice(-2)).toEqual(['already', 'already']);
    expect(state?.last.seq).toBe(9);
    const rejected = advanceStream(null, at(entries, 1), { kind: 'first-contact' }, 'rejected');
    expect(judgeStream(rejected, at(entries, 1))).toEqual({ kind: 'already', how: 'rejected' });
    expect(judgeStream(rejected, at(entries, 2))).toEqual({ kind: 'accept' });
  });

  it('BU23: another digest for a known number is a fork and blocks the stream', () => {
    const common = send(start, 8);
    const ours = send(common.stream, 2, 'a').entries;
    const theirs = send(common.stream, 2, 'b').entries;
    const before = deliver([...common.entries, ...ours], [1, 2, 3, 4, 5, 6, 7, 8, 9]).state;
    const decision = judgeStream(before, at(theirs, 1));
    expect(decision).toEqual({ kind: 'fork', seq: 9, known: 'a1.9', incoming: 'b1.9' });
    const blocked = advanceStream(before, at(theirs, 1), decision, 'accepted');
    expect(judgeStream(blocked, at(ours, 2)).kind).toBe('blocked');
    expect(judgeStream(before, at(theirs, 2)).kind).toBe('fork');
    expect(judgeStream(blocked, at(ours, 1)).kind).toBe('already');
  });

  it('BU24: catches up, then stores the skipped snapshot and processes the skipped event', () => {
    for (const snapshot of [true, false]) {
      const { entries } = send(start, 11, 'a', snapshot);
      const { state, kinds } = deliver(entries, [9, 11, 10, 10]);
      expect(kinds).toEqual(['first-contact', 'catch-up', snapshot ? 'superseded' : 'late-event', 'already']);
      expect(state?.last.seq).toBe(11);
    }
  });

  it('BU26: waits when covers does not reach us; a snapshot can become a new start', () => {
    const { entries } = send(start, 80);
    const { state } = deliver(entries, [1]);
    const far = at(entries, 80);
    expect(judgeStream(state, far)).toEqual({ kind: 'wait', missing: { from: 2, to: 79 } });
    const moved = advanceStream(state, far, { kind: 'new-start', missing: { from: 2, to: 79 } }, 'accepted');
    expect(moved.last).toEqual({ seq: 80, digest: 'a1.80' });
    expect(judgeStream(moved, at(entries, 10)).kind).toBe('before-start');
    expect(judgeStream(moved, at(entries, 40)).kind).toBe('superseded');
  });

  it('BU27: shows the sender’s end of the old epoch beside ours', () => {
    const old = send(start, 4);
    const [first] = send(resetEpoch(old.stream), 1).entries;
    if (first === undefined) throw new Error('nothing sent');
    const { state } = deliver(old.entries, [1, 2]);
    expect(judgeStream(state, first)).toEqual({
      kind: 'new-epoch',
      theirs: { epoch: 1, seq: 4, digest: 'a1.4' },
      ours: { epoch: 1, seq: 2, digest: 'a1.2' },
      same: false,
      missing: { from: 3, to: 4 },
    });
    expect(judgeStream(state, { ...first, prevEpoch: null }).kind).toBe('epoch-invalid');
    expect(judgeStream(state, { ...first, epoch: 3 }).kind).toBe('epoch-invalid');
  });

  it('BU28: the old epoch is closed for ever', () => {
    const old = send(start, 4);
    const [first] = send(resetEpoch(old.stream), 1).entries;
    if (first === undefined) throw new Error('nothing sent');
    const { kinds } = deliver([...old.entries, first], [1, 2, 3, 4, 5, 4]);
    expect(kinds).toEqual(['first-contact', 'accept', 'accept', 'accept', 'new-epoch', 'already']);
    expect(deliver([...old.entries, first], [1, 5, 3]).kinds.at(-1)).toBe('closed-epoch');
  });
});

describe('an honest sender', () => {
  it('processes every event of an honest sender exactly once, in any order that reaches', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }), (order) => {
        const { entries } = send(start, 8, 'a', false);
        const { kinds } = deliver(entries, [1, ...order, ...order]);
        expect(kinds.filter((kind) => kind !== 'already')).toHaveLength(8);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceStream,
  judgeStream,
  type StreamDecision,
  type StreamEntry,
  type StreamState,
} from '../../../main/paket/stream.ts';
import { type DiaryLine, isDecidable, verdictOf, type Verdict } from './stream-model.ts';
import { type Delivery, scenarios } from './stream-sender.ts';

describe('stream rules beside a model told from the table', () => {
  it('BU22 BU23 BU24 BU26 BU27 BU28: agree in 5,000 random sequences, honest, forked, lying and renewed', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(scenarios, ({ entries, deliveries }) => {
        let state: StreamState | null = null;
        const diary: DiaryLine[] = [];
        for (const delivery of deliveries) {
          const entry = entries[delivery.pick % entries.length];
          if (entry === undefined) continue;
          const judged: StreamDecision = judgeStream(state, entry);
          expect(told(judged)).toEqual(verdictOf(diary, entry));
          met.add(judged.kind);
          const decision = withKepala(judged, entry, delivery);
          const next = step(state, entry, decision, delivery);
          expectSound(state, next, decision);
          diary.push({
            entry,
            verdict: { kind: decision.kind },
            decided: next !== state && decision.kind !== 'fork',
          });
          state = next;
        }
      }),
      { numRuns: 5000, seed: 20_130_729 },
    );
    // A model that is never asked proves nothing.
    expect([...met].sort()).toEqual(everyVerdict);
  });
});

const everyVerdict = [
  'accept',
  'already',
  'before-start',
  'blocked',
  'catch-up',
  'closed-epoch',
  'epoch-invalid',
  'first-contact',
  'fork',
  'late-event',
  'new-epoch',
  'superseded',
  'wait',
];

function told(decision: StreamDecision): Verdict {
  switch (decision.kind) {
    case 'catch-up':
      return { kind: decision.kind, range: [decision.gap.from, decision.gap.to] };
    case 'wait':
      return { kind: decision.kind, range: [decision.missing.from, decision.missing.to] };
    case 'new-epoch':
      return decision.missing === null
        ? { kind: decision.kind }
        : { kind: decision.kind, range: [decision.missing.from, decision.missing.to] };
    default:
      return { kind: decision.kind };
  }
}

function withKepala(decision: StreamDecision, entry: StreamEntry, { startAnew }: Delivery): StreamDecision {
  return decision.kind === 'wait' && entry.snapshot && startAnew
    ? { kind: 'new-start', missing: decision.missing }
    : decision;
}

function step(
  state: StreamState | null,
  entry: StreamEntry,
  decision: StreamDecision,
  { choice }: Delivery,
): StreamState | null {
  // A fork blocks before anybody is asked.
  if (decision.kind === 'fork') return advanceStream(state, entry, decision, 'rejected');
  if (!isDecidable(decision.kind) || choice === 'left') return state;
  return advanceStream(state, entry, decision, choice);
}

function expectSound(before: StreamState | null, after: StreamState | null, decision: StreamDecision): void {
  if (after === null) return;
  const numbers = after.known.map(({ epoch, seq }) => `${epoch}/${seq}`);
  expect(new Set(numbers).size).toBe(numbers.length);
  if (before === null) return;
  if (after.epoch === before.epoch) expect(after.last.seq).toBeGreaterThanOrEqual(before.last.seq);
  if (before.blocked && decision.kind !== 'new-epoch') expect(after.blocked).toBe(true);
}

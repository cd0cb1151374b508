import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import type { PaketKind } from '../../../../main/paket/kinds.ts';
import type { StreamDecision } from '../../../../main/paket/stream.ts';
import { confirmPaket, rejectPaket } from '../../../../main/services/exchange/confirm-paket.ts';
import { getPaket } from '../../../../main/services/exchange/paket-row.ts';
import { receivePaket } from '../../../../main/services/exchange/receive-paket.ts';
import { type DiaryLine, verdictOf } from '../../paket/stream-model.ts';
import { quietJob } from '../../../support/office.ts';
import { openReceivingOffice, type ReceivingOffice, type WrittenPaket } from './stream-office.ts';

let receiver: ReceivingOffice;
beforeAll(async () => {
  receiver = await openReceivingOffice();
}, 60_000);
afterAll(() => receiver.office.close());

/** One delivery: which Paket, and what the persons at the office do where the rules leave it to them. */
const deliveries = fc.array(
  fc.record({
    pick: fc.nat(1000),
    choice: fc.constantFrom('accepted' as const, 'accepted' as const, 'rejected' as const),
    startAnew: fc.boolean(),
  }),
  { minLength: 2, maxLength: 5 },
);
type Deliveries = typeof deliveries extends fc.Arbitrary<infer List> ? List : never;

describe('receiving beside the model, on a real database', () => {
  it.each([
    ['trust', 90],
    ['order', 60],
  ] as const)(
    'BU22 BU23 BU24 BU26 BU28: decides as the table of %s Paket says, %i sequences',
    async (kind, runs) => {
      const written = await receiver.write(kind);
      await fc.assert(
        fc.asyncProperty(deliveries, async (list) => {
          await receiver.forget();
          await deliverAll(written, kind, list);
        }),
        { numRuns: runs, seed: 20_130_729 },
      );
    },
    60_000,
  );
});

async function deliverAll(
  written: readonly WrittenPaket[],
  kind: PaketKind,
  list: Deliveries,
): Promise<void> {
  const diary: DiaryLine[] = [];
  for (const { pick, choice, startAnew } of list) {
    const { entry, bytes } = written[pick % written.length] ?? never();
    // A fork that was kept stays what it was, however often it is brought.
    const kept = diary.some((line) => line.verdict.kind === 'fork' && line.entry.digest === entry.digest);
    const expected = kept ? 'fork' : verdictOf(diary, entry).kind;
    const { kind: said, paketId } = await receive(bytes);
    expect(said).toBe(expected);
    if (kept) continue;
    const anew = expected === 'wait' && kind === 'trust' && startAnew;
    const decided = paketId !== null && (anew || undecided.has(expected));
    if (decided) await decide(paketId, anew ? 'accepted' : choice);
    diary.push({ entry, verdict: { kind: anew ? 'new-start' : expected }, decided });
  }
}

/** What a person decides on; everything else the rules keep out by themselves. */
const undecided = new Set([
  'first-contact',
  'accept',
  'catch-up',
  'superseded',
  'late-event',
  'before-start',
  'new-epoch',
]);

const refusals: Readonly<Partial<Record<string, string>>> = {
  'PKT-093': 'closed-epoch',
  'PKT-094': 'epoch-invalid',
  'PKT-095': 'blocked',
};

/** What the service made of a file, in the words of the rules. */
async function receive(bytes: Uint8Array): Promise<{ kind: string; paketId: string | null }> {
  try {
    const paketId = await receivePaket(
      receiver.desk,
      receiver.office.bring('masuk.paket', bytes),
      {},
      quietJob,
    );
    const row = await getPaket(receiver.office.database.read, paketId);
    const settled = ['diterima', 'disimpan', 'ditolak'].includes(row.state);
    const decision = JSON.parse(row.decision ?? 'null') as StreamDecision;
    return { kind: settled ? 'already' : decision.kind, paketId };
  } catch (error) {
    const kind = error instanceof AppError ? refusals[error.code] : undefined;
    if (kind === undefined) throw error;
    return { kind, paketId: null };
  }
}

async function decide(paketId: string, choice: 'accepted' | 'rejected'): Promise<void> {
  const request = { paketId, reason: 'keputusan kepala' };
  if (choice === 'accepted') await confirmPaket(receiver.desk, request, {}, quietJob);
  else await rejectPaket(receiver.desk, { ...request, rows: [] }, {}, quietJob);
}

function never(): never {
  throw new Error('Nothing was written');
}

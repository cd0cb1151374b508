import type { StreamDecision } from '../../paket/stream.ts';
import { command } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { findFile, getPaket, receivedPath } from './paket-row.ts';
import type { TakeInRules } from './payload.ts';
import { blockStream, verdictText } from './quarantine.ts';
import { receivedOf } from './received.ts';
import { verifyBytes } from './verify-bytes.ts';

/** Looks again at everything undecided of this stream, oldest first: a decision on one changes what the others are. */
export async function recheckUndecided(
  desk: Desk,
  office: string,
  stream: string,
  rules: TakeInRules,
  job: Job,
): Promise<void> {
  const undecided = (await reading(desk)('paket')
    .where({ direction: 'masuk', from_office: office, stream })
    .whereIn('state', ['menunggu', 'karantina'])
    .orderBy(['epoch', 'seq'])
    .pluck('paket_id')) as string[];
  for (const paketId of undecided) await recheckPaket(desk, paketId, rules, job);
}

/** Judges one kept Paket against the state of now; what has been decided stays as it is. */
export async function recheckPaket(desk: Desk, paketId: string, rules: TakeInRules, job: Job): Promise<void> {
  const row = await getPaket(reading(desk), paketId);
  if (row.state !== 'menunggu' && row.state !== 'karantina') return;
  const bytes = await findFile(reading(desk), paketId, receivedPath);
  if (bytes === null) return;
  const verdict = await verifyBytes(desk, bytes, job);
  const { streamDecision: decision } = verdict;
  // The same as when it was last looked at, word for word.
  if (JSON.stringify(decision) === row.decision) return;
  await command(desk, { action: 'paket.recheck', object: paketId, facts: decision }, async (work) => {
    const stored = work.db('paket').where({ paket_id: paketId });
    if (verdict.ok) {
      const rule = rules[verdict.manifest.kind];
      const differences = (await rule?.differences(work.db, receivedOf(paketId, verdict))) ?? [];
      await stored.update({
        state: 'karantina',
        verdict: null,
        decision: JSON.stringify(decision),
        differences: JSON.stringify(differences),
      });
      return;
    }
    if (decision?.kind === 'fork' && verdict.proven) await blockStream(work, verdict.proven, decision);
    const state = stateOf(decision);
    await stored.update({ state, verdict: verdictText(verdict), decision: JSON.stringify(decision) });
  });
}

function stateOf(decision: StreamDecision | null): string {
  if (decision?.kind === 'fork') return 'bercabang';
  // What belongs to an epoch that has been closed since waits for nothing.
  return decision?.kind === 'closed-epoch' ? 'tertutup' : 'menunggu';
}

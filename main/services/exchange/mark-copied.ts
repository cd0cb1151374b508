import { command, type Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { getPaket } from './paket-row.ts';

/**
 * The file of a Paket is where a person can carry it from: only now is it called copied, and its receipt awaited.
 *
 * Called by the window once the file was saved; a copy to a drive is written down together with its own proof (DK08).
 */
export async function markCopied(desk: Desk, paketId: string): Promise<Record<string, never>> {
  const { state } = await getPaket(reading(desk), paketId);
  if (state !== 'disegel') return {};
  await command(desk, { action: 'paket.copied', object: paketId }, (work) => setCopied(work, paketId));
  return {};
}

/** exchange.md 8: dibuat > disalin/dikirim. A second copy, or one after the receipt, changes nothing. */
export async function setCopied(work: Work, paketId: string): Promise<void> {
  await work
    .db('paket')
    .where({ paket_id: paketId, state: 'disegel' })
    // The days until its receipt is overdue run from when it could leave.
    .update({ state: 'dikirim', exported_at: work.at });
}

import type { Knex } from 'knex';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { readSetting } from '../settings.ts';

const key = 'receiptDays';
/** A week: the stick has gone there and back by then. */
const usualDays = 7;

/** After how many calendar days without a receipt a sent Paket is told to be overdue. */
export async function readReceiptDays(db: Knex): Promise<number> {
  return Number((await readSetting(db, key)) ?? usualDays);
}

export async function setReceiptDays(desk: Desk, days: number): Promise<void> {
  await command(desk, { action: 'streams.setReceiptDays', object: key, facts: { days } }, async (work) => {
    const row = { key, value: String(days), changed_by: work.actor.name, reason: '', changed_at: work.at };
    await work.db('setting').insert(row).onConflict('key').merge();
  });
}

/** Whether a Paket that left at this instant should have been answered by now. */
export function isOverdue(exportedAt: string | null, now: string, days: number): boolean {
  return exportedAt !== null && (Date.parse(now) - Date.parse(exportedAt)) / 86_400_000 > days;
}

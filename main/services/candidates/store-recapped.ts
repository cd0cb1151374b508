import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import type { Work } from '../command.ts';
import { type CandidateRecord, removeCandidates, storeCandidates } from './candidate.ts';

/** One recap as it came in: the newest of its office, whole. */
export interface RecappedList {
  readonly fromOffice: string;
  /** Empty for what this office recapped itself. */
  readonly paketId: string;
  readonly rows: readonly { readonly row: RecapPupilRow; readonly schoolName: string }[];
}

type Held = Pick<CandidateRecord, 'application_id' | 'state' | 'note' | 'content'>;

// Decided by the Governor: no later recap undoes it (Pasal 32).
const settled = ['determined', 'not-determined'];

/**
 * The list takes the place of the one held from that office.
 *
 * A decision on a pair stands, and so does the place of whoever is in both lists unchanged, unless his recap was
 * returned; everybody else begins as received.
 */
export async function storeRecapped(work: Work, { fromOffice, paketId, rows }: RecappedList): Promise<void> {
  const held = new Map((await heldFrom(work, fromOffice)).map((one) => [one.application_id, one]));
  const fresh = rows.filter(({ row }) => !keepsPlace(held.get(row.application_id), row));
  const kept = new Set(rows.map(({ row }) => row.application_id));
  for (const { row } of fresh) kept.delete(row.application_id);
  await removeCandidates(work.db, (candidates) => {
    void candidates
      .where({ from_office: fromOffice, source: 'recap' })
      .whereNotIn('state', settled)
      .whereRaw('application_id NOT IN (SELECT value FROM json_each(?))', [JSON.stringify([...kept])]);
  });
  await work
    .db('candidate')
    .where({ from_office: fromOffice, source: 'recap' })
    .update({ paket_id: paketId });
  await storeCandidates(
    work.db,
    fresh.map(({ row, schoolName }) => {
      const before = held.get(row.application_id);
      const excluded = before?.state === 'excluded';
      return {
        row,
        schoolName,
        fromOffice,
        source: 'recap',
        paketId,
        state: excluded ? 'excluded' : 'received',
        note: excluded ? before.note : null,
        proposalId: null,
      };
    }),
  );
}

async function heldFrom({ db }: Work, fromOffice: string): Promise<readonly Held[]> {
  return db('candidate')
    .where({ from_office: fromOffice, source: 'recap' })
    .select<Held[]>('application_id', 'state', 'note', 'content');
}

function keepsPlace(before: Held | undefined, row: RecapPupilRow): boolean {
  if (before === undefined) return false;
  if (settled.includes(before.state)) return true;
  return before.state !== 'returned' && before.content === JSON.stringify(row);
}

import { addDays } from '#domain/deadlines/iso-date.ts';
import type { MovedDeadline } from '#contract/methods/holidays.ts';
import { calendarChanges } from '../../../db/queries/calendar.ts';
import { countRows } from '../../../db/queries/dues.ts';
import { kindLabel, stateLabel } from '../exchange/labels.ts';
import type { PaketRecord } from '../exchange/paket-row.ts';
import type { DueSource } from './due.ts';

const mostPaket = 50;
// A week: everybody who opens the program at least once in it has seen that dates moved.
const daysShown = 7;

/** Deadlines a changed table or setting moved in the last days (U25). */
export const movedSource: DueSource = async ({ db, today }) =>
  (await calendarChanges(db, 10)).flatMap((change) => {
    const moves = JSON.parse(change.moves) as MovedDeadline[];
    if (moves.length === 0 || change.on_date < addDays(today, -daysShown)) return [];
    return [
      {
        id: change.change_id,
        title: `${moves.length} tenggat bergeser`,
        why: change.title,
        deadline: null,
        link: '/holidays',
        kind: 'warning' as const,
      },
    ];
  });

/** Paket that wait for somebody here. */
export const paketSource: DueSource = async ({ db }) => {
  const rows = (await db('paket')
    .whereIn('state', ['karantina', 'menunggu', 'bercabang', 'disiapkan', 'ditandatangani'])
    .whereNot({ kind: 'receipt' })
    .orderBy('created_at')
    .limit(mostPaket)) as PaketRecord[];
  return rows.map((row) => ({
    id: row.paket_id,
    title: `Paket ${row.direction === 'masuk' ? 'masuk' : 'keluar'} ${row.agenda_no}: ${kindLabel(row.kind)}`,
    why: stateLabel(row.state),
    deadline: null,
    link: `/paket/${row.paket_id}`,
    kind: 'paket',
  }));
};

/** Rows of recaps that were held back at import. */
export const heldSource: DueSource = async ({ db }) => {
  const committed = db('import_file').where({ state: 'committed' }).select('import_id');
  const held = await countRows(db('import_row').where({ state: 'held' }).whereIn('import_id', committed));
  if (held === 0) return [];
  return [
    {
      id: 'held',
      title: 'Baris rekap yang ditahan',
      why: `${held} baris menunggu keputusan petugas`,
      deadline: null,
      link: '/imports',
      kind: 'step',
    },
  ];
};

/** Account forms (Pasal 13(4), 22b) that still lack something. */
export const formSource: DueSource = async ({ db }) => {
  const forms = await countRows(db('account_form').where({ complete: 0 }).whereNull('voided_on'));
  if (forms === 0) return [];
  return [
    {
      id: 'forms',
      title: 'Formulir rekening belum lengkap',
      why: `${forms} formulir kurang isian`,
      deadline: null,
      link: '/forms',
      kind: 'step',
    },
  ];
};

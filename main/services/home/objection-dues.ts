import { type ObjectionDueRow, objectionDues } from '../../../db/queries/dues.ts';
import { reviewDeadline } from '../objections/objection-case.ts';
import { viewDeadline } from '../rounds/deadline-view.ts';
import { type Due, type DueContext, type DueSource, targetOf } from './due.ts';

/** Field reviews due within 7 calendar days (Pasal 18(1), 19), then their reports (Pasal 18(3), 19). */
export const objectionSource: DueSource = async (context) =>
  (await objectionDues(context.db)).flatMap((row) => dueOf(context, row));

function dueOf(context: DueContext, row: ObjectionDueRow): readonly Due[] {
  const shared = { id: row.objection_id, link: `/objections/${row.objection_id}` };
  if (row.state !== 'reviewed') {
    const deadline = reviewDeadline(row.received_on, row.applicant_class, context.rules);
    return [
      {
        ...shared,
        title: `Peninjauan lapangan: keberatan ${row.agenda_no}, ${row.unit_name}`,
        why:
          row.state === 'received'
            ? 'Peninjauan belum dimulai'
            : 'Berita Acara peninjauan belum ditandatangani',
        deadline: viewDeadline(deadline, context.today, context.rules),
        kind: 'deadline',
        many: {
          what: 'review',
          title: (count) => `Peninjauan lapangan: ${count} keberatan`,
          link: '/objections',
        },
      },
    ];
  }
  // Pasal 19 huruf c: the Kanwil itself decides, there is nobody to report to (G-07).
  if (context.own.kind === 'kanwil-kemenag') return [];
  return [
    {
      ...shared,
      title: `Laporan hasil peninjauan: keberatan ${row.agenda_no}, ${row.unit_name}`,
      why: `Sudah ditinjau, belum dilaporkan (Pasal ${row.applicant_class === 'b' ? '19' : '18 ayat (3)'})`,
      deadline: row.visited_on === null ? null : targetOf(context, 'report', row.visited_on),
      kind: 'step',
      many: {
        what: 'report',
        title: (count) => `Laporan hasil peninjauan: ${count} keberatan`,
        link: '/objections',
      },
    },
  ];
}

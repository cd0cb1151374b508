import type { DeadlineView } from '#contract/views.ts';
import type { Deadline } from '#domain/deadlines/compute-deadline.ts';
import type { ApplicantClass } from '#domain/routing/levels.ts';
import { assertNever } from '#domain/assert-never.ts';
import { longDate } from '#domain/words/date-words.ts';
import { type RoundDueRow, roundDues } from '../../../db/queries/dues.ts';
import type { AnnouncementDeadlines } from '../rounds/announcement-record.ts';
import { viewDeadline } from '../rounds/deadline-view.ts';
import { windowView } from '../rounds/view-round.ts';
import { type Due, type DueContext, type DueSource, targetOf } from './due.ts';

/** Windows and displays that run, and the step each round waits for (R1-R16). */
export const roundSource: DueSource = async (context) =>
  (await roundDues(context.db)).flatMap((row) => duesOfRound(context, row));

function duesOfRound(context: DueContext, row: RoundDueRow): readonly Due[] {
  const { state, applications, undecided } = row;
  const verified = verificationArticle[row.applicant_class];
  switch (state) {
    case 'open':
      return duesOfWindow(context, row);
    case 'verifying':
      return [
        undecided > 0
          ? step(
              row,
              'Verifikasi administratif',
              `${undecided} dari ${applications} usulan belum diputus (Pasal ${verified} ayat (1))`,
            )
          : step(
              row,
              'Berita Acara dapat disusun',
              `${applications} usulan sudah diputus (Pasal ${verified} ayat (2))`,
            ),
      ];
    case 'beritaAcaraDrafted':
      return [step(row, 'Berita Acara menunggu tanda tangan', `Pasal ${verified} ayat (2)`)];
    case 'beritaAcaraSigned':
      return [step(row, 'Rekapitulasi hasil verifikasi dapat dibuat', `Pasal ${verified} ayat (2)`)];
    case 'recapped':
      return [step(row, 'Hasil verifikasi dapat diumumkan', `Pasal ${verified} ayat (3)`)];
    case 'announced':
    case 'correctionAnnounced':
      return duesOfAnnouncement(context, row);
    case 'contested':
    case 'reviewed':
      return [...running(context, row), ...waitingForOrder(row)];
    case 'decidedCorrect':
    case 'decidedContinue':
      return [...running(context, row), ...duesOfOrder(context, row)];
    case 'closed':
      return [];
    default:
      return assertNever(state);
  }
}

const verificationArticle: Readonly<Record<ApplicantClass, string>> = { a: '13', b: '14', c: '15' };

/** Pasal 11(1): while it runs the window is what is due; afterwards the verification may begin (R2). */
function duesOfWindow({ rules, today }: DueContext, row: RoundDueRow): readonly Due[] {
  const window = windowView(row, today, rules);
  const filed = `${row.applications} usulan diterima`;
  if (window.lastDay !== null && today <= window.lastDay)
    return [dated(row, 'Masa pengusulan', filed, window)];
  return [
    step(
      row,
      'Verifikasi dapat dimulai',
      `${filed}; masa pengusulan sudah berakhir (Pasal ${verificationArticle[row.applicant_class]} ayat (1))`,
    ),
  ];
}

/** Nobody objected, or every objection is settled: the days that run, then the end of the round (R8, R15). */
function duesOfAnnouncement(context: DueContext, row: RoundDueRow): readonly Due[] {
  const still = [...running(context, row), ...completion(context, row)];
  if (still.length > 0 || row.open_objections > 0) return still;
  const article = row.ordinal === 0 ? objectionArticle(row) : '22, 23';
  return [
    step(row, 'Putaran dapat ditutup', `Masa tayang dan masa keberatan sudah berakhir (Pasal ${article})`),
  ];
}

/** Display and days to object, as long as they are not over. */
function running({ rules, today }: DueContext, row: RoundDueRow): readonly Due[] {
  if (row.deadlines === null) return [];
  const { display, objection } = JSON.parse(row.deadlines) as AnnouncementDeadlines;
  const first = row.ordinal === 0;
  const runs = ({ lastDay }: Deadline) => lastDay !== null && today <= lastDay;
  return [
    ...(runs(display)
      ? [
          dated(
            row,
            first ? 'Masa tayang pengumuman' : 'Masa tayang perbaikan pengumuman',
            'Pengumuman tetap terpasang sampai hari terakhir',
            viewDeadline(display, today, rules),
          ),
        ]
      : []),
    ...(runs(objection)
      ? [
          dated(
            row,
            first ? 'Masa keberatan' : 'Masa keberatan kedua',
            'Keberatan yang masuk sampai hari terakhir ditinjau',
            viewDeadline(objection, today, rules),
          ),
        ]
      : []),
  ];
}

/** Pasal 22: a pupil put on the list by the correction still owes papers. */
function completion(context: DueContext, row: RoundDueRow): readonly Due[] {
  if (row.added === 0 || row.issued_on === null) return [];
  const target = targetOf(context, 'completion', row.issued_on);
  return [
    {
      ...step(
        row,
        'Peserta didik tambahan melengkapi usulan',
        `${row.added} orang belum lengkap (Pasal 22)`,
        target,
      ),
      link: '/added',
    },
  ];
}

function waitingForOrder(row: RoundDueRow): readonly Due[] {
  return row.state === 'reviewed'
    ? [step(row, 'Menunggu surat perintah', row.applicant_class === 'b' ? 'Pasal 20' : 'Pasal 18 ayat (4)')]
    : [];
}

/** R12, R13, R16: what the order calls for, held until the first days to object are over (G-48). */
function duesOfOrder(context: DueContext, row: RoundDueRow): readonly Due[] {
  const { settings } = context.rules;
  if (row.state === 'decidedContinue' && !settings.announceUnfounded) {
    return running(context, row).length > 0
      ? []
      : [step(row, 'Putaran dapat ditutup', 'Hasil tidak benar, tidak diumumkan (G-16)')];
  }
  const until =
    row.deadlines === null ? null : (JSON.parse(row.deadlines) as AnnouncementDeadlines).objection.lastDay;
  const held = settings.holdCorrectionUntilWindowEnd && until !== null && context.today <= until;
  const title = row.state === 'decidedCorrect' ? 'Perbaikan pengumuman' : 'Pengumuman hasil peninjauan';
  const why = held
    ? `Menunggu masa keberatan berakhir ${longDate(until)} (Pasal 21, G-48)`
    : 'Surat perintah sudah diterima; dapat diumumkan (Pasal 21)';
  const target = row.ordered_on === null ? null : targetOf(context, 'correction', row.ordered_on);
  return [step(row, title, why, target)];
}

function objectionArticle({ applicant_class }: RoundDueRow): string {
  return applicant_class === 'b' ? '17' : '16';
}

function dated(row: RoundDueRow, what: string, why: string, deadline: DeadlineView): Due {
  return { ...step(row, what, why, deadline), kind: 'deadline' };
}

function step(row: RoundDueRow, what: string, why: string, deadline: DeadlineView | null = null): Due {
  return {
    id: `${row.round_id} ${what}`,
    title: `${what}: ${row.unit_name}, kelas ${row.applicant_class}`,
    why,
    deadline,
    link: `/rounds/${row.round_id}`,
    kind: 'step',
    many: { what: `${row.state} ${what}`, title: (count) => `${what}: ${count} putaran`, link: '/rounds' },
  };
}

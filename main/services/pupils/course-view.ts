import type { CourseStep, PupilAccount } from '#contract/methods/pupil-account.ts';
import { objectionStateLabels } from '#domain/objections/objection-states.ts';
import { type RecapState, recapStateLabels } from '#domain/recaps/recap-states.ts';
import { longDate } from '#domain/words/date-words.ts';
import type {
  CourseAnnouncement,
  CourseDetermination,
  CourseObjection,
  CourseRecap,
} from '../../../db/queries/application-course.ts';

interface Course {
  readonly announcements: readonly CourseAnnouncement[];
  readonly recaps: readonly CourseRecap[];
  readonly determinations: readonly CourseDetermination[];
}

/** What became of the application after its verification, step by step. */
export function viewCourse({ announcements, recaps, determinations }: Course): readonly CourseStep[] {
  return [
    ...announcements.map((one): CourseStep => ({
      label: one.ordinal === 0 ? 'Pengumuman' : `Perbaikan pengumuman ke-${one.ordinal}`,
      on: one.issued_on,
      detail: `Nomor ${one.number}`,
      documentId: one.document_id,
    })),
    ...recaps.map((one): CourseStep => ({
      label: `Rekapitulasi ${one.unit_label}`,
      on: one.sealed_on ?? one.made_on,
      detail: `Revisi ${one.revision}, ${recapStateLabels[one.state as RecapState].toLowerCase()}`,
      documentId: one.document_id,
    })),
    ...determinations.map((one): CourseStep => ({
      label: one.outcome === 'ditetapkan' ? 'Ditetapkan' : 'Tidak ditetapkan',
      on: one.kepgub_date,
      detail: `Keputusan Gubernur Nomor ${one.kepgub_number}`,
      documentId: null,
    })),
  ];
}

export function viewObjection(row: CourseObjection): PupilAccount['objections'][number] {
  return {
    objectionId: row.objection_id,
    agendaNo: row.agenda_no,
    receivedOn: row.received_on,
    stateLabel: objectionStateLabels[row.state],
    grounds: row.grounds,
    finding: row.finding,
    order:
      row.order_number === null
        ? null
        : `Perintah Nomor ${row.order_number}${row.order_date === null ? '' : ` tanggal ${longDate(row.order_date)}`}`,
  };
}

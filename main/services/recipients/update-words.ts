import type { ResponseOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { yearOutcomeLabels, type UpdateSource, type YearOutcome } from '#domain/recipients/year-update.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { Knex } from 'knex';

/** A recorded update with the school it leads to. */
export interface UpdateRecord {
  readonly school_year: string;
  readonly outcome: YearOutcome;
  readonly class_grade: string;
  readonly new_npsn: string | null;
  readonly new_level: string | null;
  readonly moved_on: string;
  readonly source: UpdateSource;
  readonly recorded_at: string;
}

const sourceLabels: Readonly<Record<UpdateSource, string>> = {
  sekolah: 'disampaikan sekolah',
  'peserta-didik': 'disampaikan peserta didik',
  wali: 'disampaikan orang tua/wali',
};

/** The yearly updates of a recipient, newest first. */
export async function viewUpdates(
  db: Knex,
  applicationId: string,
): Promise<ResponseOf<'recipients.get'>['updates']> {
  const rows = await db('year_update')
    .where({ application_id: applicationId })
    .orderBy('school_year', 'desc')
    .select<UpdateRecord[]>('*');
  return rows.map((row) => ({
    schoolYear: row.school_year,
    label: yearOutcomeLabels[row.outcome],
    detail: detailOf(row),
    recordedOn: row.recorded_at.slice(0, 10),
  }));
}

/** `kelas 5; disampaikan sekolah`. */
export function detailOf(row: UpdateRecord): string {
  return [
    row.class_grade === '' ? null : `kelas ${row.class_grade}`,
    row.new_npsn === null ? null : `ke NPSN ${row.new_npsn}`,
    row.new_level,
    `sejak ${longDate(isoDate(row.moved_on))}`,
    sourceLabels[row.source],
  ]
    .filter((part) => part !== null)
    .join('; ');
}

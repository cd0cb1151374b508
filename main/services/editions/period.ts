import type { Knex } from 'knex';
import { type IsoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import { readSetting } from '../settings.ts';

/** The edition, school year and tahap that new applications are pinned to. */
export interface OfficeYear {
  readonly editionId: string;
  /** `2013/2014`. */
  readonly schoolYear: string;
  /** `Tahap I`; empty where the year has one period. */
  readonly period: string;
}

export async function officeYear(db: Knex, today: IsoDate): Promise<OfficeYear> {
  const edition = await db('edition')
    .where({ active: 1 })
    .first<{ edition_id: string } | undefined>('edition_id');
  return {
    editionId: edition?.edition_id ?? 'pergub-27-2013',
    schoolYear: (await readSetting(db, 'schoolYear')) ?? usualSchoolYear(today),
    period: (await readSetting(db, 'period')) ?? '',
  };
}

/** School years begin in July. */
function usualSchoolYear(today: IsoDate): string {
  const { year, month } = partsOf(today);
  const first = month >= 7 ? year : year - 1;
  return `${first}/${first + 1}`;
}

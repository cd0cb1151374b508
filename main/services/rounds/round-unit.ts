import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Kop } from '#domain/documents/content.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import { type Level, type LevelGroup, levelsOf } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import type { RoundRow } from '../../../db/queries/rounds.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import type { OwnOffice } from '../desk.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { readOwnOffice } from '../session/open-office.ts';
import { requireHeadOfSchool, schoolKop } from './school-papers.ts';

/** Whose round it is: the school (classes a and c), or this office, which takes class b itself (Pasal 14). */
export interface RoundUnit {
  readonly kind: 'school' | 'office';
  /** NPSN or office code; also the unit token of its document numbers. */
  readonly id: string;
  /** Whose head receives objections and signs what the unit announces. */
  readonly name: string;
  /** What the round is about: the school, or `Kelas b jenjang SMP, <office>`. */
  readonly title: string;
  /** The same as papers head it: "kelas b" would read as a school class there. */
  readonly scope: string;
  readonly address: string;
  readonly kop: Kop;
  readonly levels: readonly Level[];
  /** Pasal 27: there the offices of the Kabupaten Administrasi act. */
  readonly kepulauanSeribu: boolean;
}

/** The unit of a round with its school; `school` is null where an office verifies pupils of many outside schools. */
export async function roundUnitOf(
  db: Knex,
  row: Pick<RoundRow, 'npsn' | 'level_group'>,
): Promise<{ readonly unit: RoundUnit; readonly school: SchoolRow | null }> {
  if (row.npsn === null) return { unit: officeUnit(await readOwnOffice(db), row.level_group), school: null };
  const school = (await findSchool(db, row.npsn)) ?? refuse('SCH-002', { npsn: row.npsn });
  return { unit: schoolUnit(school), school };
}

/** Pasal 13(2)-(3), 15(2)-(3), 16: the head of the school; Pasal 14(2), 17: the head of the office. */
export async function headOfUnit(
  db: Knex,
  own: OwnOffice,
  { school }: { readonly school: SchoolRow | null },
  date: IsoDate,
): Promise<Signatory> {
  return school === null ? headOn(db, own, date) : requireHeadOfSchool(school);
}

function schoolUnit(school: SchoolRow): RoundUnit {
  return {
    kind: 'school',
    id: school.npsn,
    name: school.name,
    title: school.name,
    scope: school.name,
    address: school.address,
    kop: schoolKop(school),
    levels: JSON.parse(school.levels) as Level[],
    kepulauanSeribu: school.kecamatan_code?.startsWith('31.01') ?? false,
  };
}

function officeUnit(own: OwnOffice, group: LevelGroup): RoundUnit {
  return {
    kind: 'office',
    id: own.office,
    name: own.name,
    title: `Kelas b jenjang ${group}, ${own.name}`,
    scope: `Satuan Pendidikan Jenjang ${group} di Luar Daerah, ${own.name}`,
    address: own.address,
    kop: officeKop(own),
    levels: levelsOf(group),
    kepulauanSeribu: own.regionCode.startsWith('31.01'),
  };
}

import { isoDate, type IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Reporter } from '#domain/periodic-reports/missing-reports.ts';
import {
  ownReportDuties,
  type PeriodicReportKind,
  spendingReportOffice,
} from '#domain/periodic-reports/report-duties.ts';
import type { PolicySettings } from '#domain/policy/settings.ts';
import { type Level, levelGroupOf } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import type { Desk, OwnOffice } from '../desk.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

interface RecipientSchoolRow {
  readonly npsn: string;
  readonly school_name: string;
  readonly level: Level;
  readonly region: string | null;
  readonly kecamatan_code: string | null;
  /** The office below that recapped its pupils. */
  readonly from_office: string | null;
  /** 1 where every recipient is of class b: the school lies outside DKI, whether it is registered here or not. */
  readonly class_b_only: number;
  /** First day of the first determination that gave the school recipients. */
  readonly since: string;
}

/** A reporter and the day from which it owes. */
export interface DatedReporter extends Reporter {
  readonly since: IsoDate | null;
  readonly kecamatanCode?: string | null;
  readonly fromOffice?: string | null;
}

/** Who owes this office the report: schools with recipients (Pasal 43), offices below (44), the Tim Monev (48). */
export async function reportersOf(
  desk: Desk,
  db: Knex,
  own: OwnOffice,
  kind: PeriodicReportKind,
  settings: PolicySettings,
): Promise<readonly DatedReporter[]> {
  if (ownReportDuties(own.kind).includes(kind))
    return [{ unit: own.office, name: own.name, bound: true, since: null }];
  if (kind === '43d' || kind === '43e') return schoolsWithRecipients(db, own, settings);
  if (kind === '48')
    return [{ unit: 'tim-monev', name: 'Tim Monitoring dan Evaluasi', bound: true, since: null }];
  return shippedOffices(desk)
    .filter(({ kind: other }) => ownReportDuties(other).includes('44'))
    .filter((office) => own.kind === 'dinas' || office.kind === 'kantor-kemenag')
    .map(({ office, name }) => ({ unit: office, name, bound: true, since: null }));
}

async function schoolsWithRecipients(
  db: Knex,
  own: OwnOffice,
  settings: PolicySettings,
): Promise<readonly DatedReporter[]> {
  const rows = await db.raw<RecipientSchoolRow[]>(
    `SELECT outcome.npsn, school.region, school.kecamatan_code, 
       coalesce(nullif(min(outcome.school_name), outcome.npsn), max(candidate.school_name), outcome.npsn) AS school_name,
       min(outcome.level) AS level, min(coalesce(decree.period_from, decree.kepgub_date)) AS since,
       max(candidate.from_office) AS from_office,
       min(coalesce(application.applicant_class, candidate.applicant_class, 'a') = 'b') AS class_b_only
     FROM determination_row AS outcome
     JOIN determination AS decree ON decree.determination_id = outcome.determination_id
     LEFT JOIN school ON school.npsn = outcome.npsn
     LEFT JOIN application ON application.application_id = outcome.application_id
     LEFT JOIN candidate ON candidate.application_id = outcome.application_id
     WHERE outcome.outcome = 'ditetapkan'
     GROUP BY outcome.npsn ORDER BY school_name`,
  );
  return rows
    .filter((row) => {
      const kepulauanSeribu = row.kecamatan_code?.startsWith('31.01') ?? own.regionCode === '31.01';
      return spendingReportOffice(levelGroupOf(row.level), settings, kepulauanSeribu) === own.kind;
    })
    .map((row) => ({
      unit: row.npsn,
      name: row.school_name,
      // G-51: Pasal 43 binds no school outside DKI; an office above knows one by its pupils' class (Pasal 4 huruf b).
      bound: row.region === null ? row.class_b_only === 0 : row.region === 'dki',
      since: isoDate(row.since),
      kecamatanCode: row.kecamatan_code,
      fromOffice: row.from_office,
    }));
}

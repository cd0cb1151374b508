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
  /** First day of the first determination that gave the school recipients. */
  readonly since: string;
}

/** A reporter and the day from which it owes. */
export interface DatedReporter extends Reporter {
  readonly since: IsoDate | null;
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
    `SELECT outcome.npsn, school.region, school.kecamatan_code, min(outcome.school_name) AS school_name,
       min(outcome.level) AS level, min(coalesce(decree.period_from, decree.kepgub_date)) AS since
     FROM determination_row AS outcome
     JOIN determination AS decree ON decree.determination_id = outcome.determination_id
     LEFT JOIN school ON school.npsn = outcome.npsn
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
      // G-51: Pasal 43 binds no school outside DKI.
      bound: row.region !== 'luar-dki',
      since: isoDate(row.since),
    }));
}

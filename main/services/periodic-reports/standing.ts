import { type IsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import { type PeriodStanding, standingOf } from '#domain/periodic-reports/missing-reports.ts';
import {
  awaitedReports,
  ownReportDuties,
  type PeriodicReportKind,
  type ReportDuty,
  reportDuty,
} from '#domain/periodic-reports/report-duties.ts';
import { periodsSince } from '#domain/periodic-reports/report-periods.ts';
import type { PolicySettings } from '#domain/policy/settings.ts';
import type { Knex } from 'knex';
import { type Desk, opened, todayOf } from '../desk.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { readSetting } from '../settings.ts';
import { type DatedReporter, reportersOf } from './reporters.ts';

/** One duty for one period, with everyone it concerns. */
export interface DutyStanding extends PeriodStanding {
  readonly duty: ReportDuty;
  readonly own: boolean;
}

/** Every duty of this office: the period that runs, and each earlier one that somebody still owes. */
export async function standingToday(desk: Desk, db: Knex): Promise<readonly DutyStanding[]> {
  const { own } = opened(desk);
  const { settings } = await readOfficeRules(db);
  const kinds = [...ownReportDuties(own.kind), ...awaitedReports(own.kind, settings)];
  const standings: DutyStanding[] = [];
  for (const kind of kinds) standings.push(...(await standingOfKind(desk, db, kind, settings)));
  return standings;
}

export async function standingOfKind(
  desk: Desk,
  db: Knex,
  kind: PeriodicReportKind,
  settings: PolicySettings,
): Promise<readonly DutyStanding[]> {
  const { own } = opened(desk);
  const today = todayOf(desk);
  const duty = reportDuty(kind, settings);
  const reporters = await reportersOf(desk, db, own, kind, settings);
  if (reporters.length === 0) return [];
  const filed = await filedOf(db, kind);
  const start = (await yearStart(db)) ?? today;
  return periodsSince(duty.every, start, today)
    .map((period) => ({
      duty,
      own: ownReportDuties(own.kind).includes(kind),
      ...standingOf(period, owingIn(reporters, period.to), filed, today),
    }))
    .filter(({ period, missing }) => today <= period.to || missing.length > 0)
    .filter(({ owing, silentOutside }) => owing + silentOutside.length > 0);
}

/** A school owes from the period in which its first pupils were determined. */
function owingIn(reporters: readonly DatedReporter[], to: IsoDate): readonly DatedReporter[] {
  return reporters.filter(({ since }) => since === null || since <= to);
}

async function filedOf(db: Knex, kind: PeriodicReportKind): Promise<{ unit: string; periodFrom: IsoDate }[]> {
  return db('periodic_report')
    .where({ kind, trigger: 'berkala', superseded: 0 })
    .select<{ unit: string; periodFrom: IsoDate }[]>('unit', { periodFrom: 'period_from' });
}

/** Duties are counted from the school year this office works in: `2013/2014` -> 1 July 2013. */
async function yearStart(db: Knex): Promise<IsoDate | null> {
  const schoolYear = await readSetting(db, 'schoolYear');
  const match = /^(\d{4})\//.exec(schoolYear ?? '');
  return match?.[1] === undefined ? null : isoDate(`${match[1]}-07-01`);
}

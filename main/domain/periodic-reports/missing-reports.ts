import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ReportPeriod } from './report-periods.ts';

/** Someone who owes a report, or a school that the regulation cannot bind. */
export interface Reporter {
  readonly unit: string;
  readonly name: string;
  /** G-51: a school outside DKI is asked, but its silence is no default. */
  readonly bound: boolean;
}

/** One `berkala` report that came in; the current revision of its unit and period. */
export interface FiledReport {
  readonly unit: string;
  readonly periodFrom: IsoDate;
}

export interface PeriodStanding {
  readonly period: ReportPeriod;
  readonly owing: number;
  readonly filed: number;
  /** Bound reporters that have not filed; the period has ended when `late`. */
  readonly missing: readonly Reporter[];
  /** Schools outside DKI that have not answered (G-51). */
  readonly silentOutside: readonly Reporter[];
  readonly late: boolean;
}

/** Who has not reported for a period; a report is due on the last day of its period (G-34). */
export function standingOf(
  period: ReportPeriod,
  reporters: readonly Reporter[],
  filed: readonly FiledReport[],
  today: IsoDate,
): PeriodStanding {
  const have = new Set(filed.filter(({ periodFrom }) => periodFrom === period.from).map(({ unit }) => unit));
  const silent = reporters.filter(({ unit }) => !have.has(unit));
  const bound = reporters.filter((reporter) => reporter.bound);
  return {
    period,
    owing: bound.length,
    filed: bound.length - silent.filter((reporter) => reporter.bound).length,
    missing: silent.filter((reporter) => reporter.bound),
    silentOutside: silent.filter((reporter) => !reporter.bound),
    late: today > period.to,
  };
}

import type { ReportRow } from '#contract/methods/objections.ts';

/** What the head decides on one report; `detail` says what exactly is to be corrected. */
export interface Decision {
  readonly finding: 'benar' | 'tidak-benar';
  readonly detail: string;
}

export type Decisions = ReadonlyMap<string, Decision>;

/** An order as it will be issued from the decisions made so far. */
export interface PlannedOrder {
  readonly key: string;
  readonly unitName: string;
  readonly kind: 'perbaiki' | 'lanjutkan';
  readonly founded: number;
  readonly unfounded: number;
}

/** One order for each unit and class that one office reported: to correct as soon as one objection is founded (Pasal 18(4), 20). */
export function plannedOrders(reports: readonly ReportRow[], decisions: Decisions): readonly PlannedOrder[] {
  const orders = new Map<string, PlannedOrder>();
  for (const report of reports) {
    const decision = decisions.get(report.reportId);
    if (!decision) continue;
    const key = `${report.unit}/${report.applicantClass}/${report.levelGroup}/${report.cameFrom}/${report.source}`;
    const before = orders.get(key) ?? {
      key,
      unitName: report.unitName,
      kind: 'lanjutkan',
      founded: 0,
      unfounded: 0,
    };
    const founded = before.founded + (decision.finding === 'benar' ? 1 : 0);
    const unfounded = before.unfounded + (decision.finding === 'benar' ? 0 : 1);
    orders.set(key, { ...before, founded, unfounded, kind: founded > 0 ? 'perbaiki' : 'lanjutkan' });
  }
  return [...orders.values()];
}

/** Founded "data keliru" must say what the right data are: nobody else knows. */
export function needsDetail(report: Pick<ReportRow, 'type'>, decision: Decision | undefined): boolean {
  return decision?.finding === 'benar' && report.type === 'data-keliru';
}

/** Why the orders cannot be issued yet, or null. */
export function issueWhy(reports: readonly ReportRow[], decisions: Decisions): string | null {
  const decided = reports.filter(({ reportId }) => decisions.has(reportId));
  if (decided.length === 0) return 'Putuskan dahulu paling sedikit satu laporan.';
  const lacking = decided.find((report) => {
    const decision = decisions.get(report.reportId);
    return needsDetail(report, decision) && decision?.detail.trim() === '';
  });
  return lacking ? `Tulis perbaikan data untuk ${lacking.subject} (agenda ${lacking.agendaNo}).` : null;
}

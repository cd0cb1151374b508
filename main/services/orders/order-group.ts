import { effectOf, type OrderKind } from '#domain/objections/order-effects.ts';
import type { ObjectionFinding } from '#domain/objections/objection-states.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import type { ReportRow } from '../../../db/queries/orders.ts';
import type { Desk } from '../desk.ts';
import { officeName } from '../objections/deciding-office.ts';
import type { ReportPayloadRow } from '../objections/report-row.ts';
import type { OrderedChange } from './order-record.ts';

/** A report with what the head decided on it. */
export interface DecidedReport {
  readonly report: ReportRow;
  readonly content: ReportPayloadRow;
  readonly finding: ObjectionFinding;
  readonly detail: string;
}

/** Decisions on one unit and class that one office reported: one order. */
export interface OrderGroup {
  readonly unit: string;
  readonly unitName: string;
  readonly applicantClass: ApplicantClass;
  readonly levelGroup: LevelGroup;
  readonly source: ReportRow['source'];
  readonly cameFrom: string;
  readonly sectionName: string;
  readonly kind: OrderKind;
  readonly decisions: readonly DecidedReport[];
}

/** One group for each unit, class and reporting office, in the order of the decisions. */
export function groupsOf(desk: Desk, decisions: readonly DecidedReport[]): readonly OrderGroup[] {
  const groups = Map.groupBy(decisions, ({ report }) =>
    [report.unit, report.applicant_class, report.level_group, report.came_from, report.source].join(' '),
  );
  return [...groups.values()].flatMap((members) => {
    const report = members[0]?.report;
    if (!report) return [];
    return [
      {
        unit: report.unit,
        unitName: report.unit_name,
        applicantClass: report.applicant_class,
        levelGroup: report.level_group,
        source: report.source,
        cameFrom: report.came_from,
        sectionName: officeName(desk, report.came_from),
        kind: members.some(({ finding }) => finding === 'benar') ? 'perbaiki' : 'lanjutkan',
        decisions: members,
      },
    ];
  });
}

/** What the announcement has to change: for someone unlisted `add`, for someone listed `remove`, for wrong data `correct`. */
export function changesIn({ decisions }: OrderGroup): readonly OrderedChange[] {
  return decisions
    .filter(({ finding }) => finding === 'benar')
    .map(({ report, content, detail }) => ({
      action: effectOf(content.type),
      objectionId: report.objection_id,
      applicationId: content.subject_application_id,
      name: content.subject_name,
      detail,
    }));
}

import type { OrderRow, ReportRow as ReportLine } from '#contract/methods/objections.ts';
import { kindLabel } from '#domain/documents/objection-receipt.ts';
import type { HeadOrderRow, ReportRow } from '../../../db/queries/orders.ts';
import type { Desk } from '../desk.ts';
import { officeName } from '../objections/deciding-office.ts';
import type { ReportPayloadRow } from '../objections/report-row.ts';
import { findingsOf } from './order-record.ts';

export function viewOrder(order: HeadOrderRow): OrderRow {
  return {
    orderId: order.order_id,
    direction: order.direction,
    kind: order.kind,
    number: order.number,
    date: order.date,
    unitName: order.unit_name,
    addressee: order.addressee,
    by: order.by_name,
    findings: findingsOf(order).map(({ agendaNo, subject, finding }) => ({ agendaNo, subject, finding })),
    documentId: order.document_id,
    paketId: order.paket_id,
  };
}

export function viewReport(desk: Desk, report: ReportRow): ReportLine {
  const content = JSON.parse(report.content) as ReportPayloadRow;
  return {
    reportId: report.report_id,
    unit: report.unit,
    unitName: report.unit_name,
    applicantClass: report.applicant_class,
    levelGroup: report.level_group,
    source: report.source,
    cameFrom: officeName(desk, report.came_from),
    again: content.announcement_ordinal > 0,
    reportNumber: report.report_number,
    reportDate: report.report_date,
    agendaNo: report.agenda_no,
    subject: content.subject_name,
    type: content.type,
    typeLabel: kindLabel(content.type),
    grounds: content.grounds,
    facts: content.facts,
    proposedFinding: content.proposed_finding,
    state: report.state,
    orderId: report.order_id,
  };
}

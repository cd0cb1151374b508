import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import {
  type PublicReportRow,
  type PublicReportStep,
  publicReportSteps,
} from '#contract/methods/public-reports.ts';
import type { Permission } from '#contract/views.ts';
import { type IsoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import {
  advancePublicReport,
  type PublicReportState,
  publicReportStateLabels,
} from '#domain/public-reports/advance-public-report.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { Knex } from 'knex';
import { findPage } from '../../../db/queries/paging.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import {
  getPublicReportRecord,
  itemsOf,
  itemWords,
  type PublicReportRecord,
  reporterOf,
  stepsTaken,
} from './report-record.ts';
import { inWords, takeStep } from './take-step.ts';

const stepLabels: Readonly<Record<PublicReportStep, string>> = {
  ask: 'Kelengkapan diminta',
  register: 'Didaftarkan',
  followUp: 'Tindak lanjut',
  forward: 'Diteruskan ke Dinas',
  confirmReceipt: 'Tanda terima Dinas dicatat',
  close: 'Selesai',
};

/** The list shows what is reported, never who reports. */
export async function pagePublicReports(
  desk: Desk,
  request: ParsedRequestOf<'publicReports.page'>,
): Promise<ResponseOf<'publicReports.page'>> {
  const query = reading(desk)('public_report').select('*');
  if (request.open) query.whereNot({ state: 'closed' });
  const { rows, total } = await findPage<PublicReportRecord>(
    query,
    request,
    { receivedOn: 'received_on', agendaNo: 'agenda_no', subject: 'subject' },
    ['received_on desc', 'agenda_no desc'],
  );
  return { rows: rows.map(viewRow), total };
}

export async function getPublicReport(
  desk: Desk,
  reportId: string,
): Promise<ResponseOf<'publicReports.get'>> {
  const row = await getPublicReportRecord(reading(desk), reportId);
  return {
    ...viewRow(row),
    channel: row.channel,
    chronology: row.chronology,
    evidence: row.evidence,
    items: itemsOf(row),
    receiptNo: row.receipt_no,
    letterDocumentId: row.letter_document_id,
    steps: stepsTaken(row).map(({ step, on, note, by }) => ({ label: stepLabels[step], on, note, by })),
    actions: actionsOf(desk, row),
  };
}

/** The identity, to the Kepala, with a reason that stays in the audit log (domain.md DOC-24: confidential). */
export async function showReporter(
  desk: Desk,
  { reportId, reason }: ParsedRequestOf<'publicReports.identity'>,
): Promise<ResponseOf<'publicReports.identity'>> {
  return command(
    desk,
    { action: 'publicReports.identity', object: reportId, facts: { reason } },
    async ({ db }) => reporterOf(await getPublicReportRecord(db, reportId)),
  );
}

export async function receivePublicReport(
  desk: Desk,
  request: ParsedRequestOf<'publicReports.receive'>,
): Promise<ResponseOf<'publicReports.receive'>> {
  return command(
    desk,
    ({ reportId }) => ({
      action: 'publicReports.receive',
      object: reportId,
      // Of the reporter not even a hash: a name is easily guessed.
      facts: { receivedOn: request.receivedOn, subject: request.subject, items: request.items },
    }),
    async (work) => {
      if (request.receivedOn > work.today) refuse('LAP-004', { date: longDate(request.receivedOn) });
      const reportId = work.ids.next();
      const agendaNo = await nextAgendaNo(work.db, request.receivedOn);
      await work.db('public_report').insert({
        report_id: reportId,
        agenda_no: agendaNo,
        received_on: request.receivedOn,
        reporter: JSON.stringify(request.reporter),
        channel: request.channel,
        subject: request.subject,
        chronology: request.chronology,
        evidence: request.evidence,
        items: JSON.stringify(request.items),
        state: 'received' satisfies PublicReportState,
        steps: '[]',
        receipt_no: null,
        recorded_at: work.at,
        recorded_by: work.actor.name,
      });
      return { reportId, agendaNo };
    },
  );
}

/** Every step but forwarding, which makes a letter. */
export async function advanceReport(
  desk: Desk,
  request: ParsedRequestOf<'publicReports.advance'>,
): Promise<Record<string, never>> {
  const { reportId, step, on, note, receiptNo } = request;
  await command(
    desk,
    { action: `publicReports.${step}`, object: reportId, facts: { on, note, receiptNo } },
    (work) => takeStep(work, request),
  );
  return {};
}

function viewRow(row: PublicReportRecord): PublicReportRow {
  return {
    reportId: row.report_id,
    agendaNo: row.agenda_no,
    receivedOn: row.received_on,
    subject: row.subject,
    state: row.state,
    stateLabel: publicReportStateLabels[row.state],
    missing: itemWords(itemsOf(row)).missing,
  };
}

function actionsOf(desk: Desk, row: PublicReportRecord): ResponseOf<'publicReports.get'>['actions'] {
  const today = todayOf(desk);
  const facts = {
    state: row.state,
    today,
    receivedOn: row.received_on,
    isDinas: opened(desk).own.kind === 'dinas',
    items: itemsOf(row),
  };
  const permission = (step: PublicReportStep): Permission => {
    const advanced = advancePublicReport(facts, { kind: step, on: today, receiptNo: '-' });
    if (advanced.ok) return { allowed: true, why: null };
    return { allowed: false, why: fill(catalogue[advanced.code].what, inWords(advanced.detail)) };
  };
  const permissions = publicReportSteps.map((step) => [step, permission(step)] as const);
  return Object.fromEntries(permissions) as Record<PublicReportStep, Permission>;
}

/** `LM-2013-001`: the incoming book of public reports, by year. */
async function nextAgendaNo(db: Knex, receivedOn: IsoDate): Promise<string> {
  const prefix = `LM-${partsOf(receivedOn).year}-`;
  const row = (await db('public_report')
    .where('agenda_no', 'like', `${prefix}%`)
    .max({ last: 'agenda_no' })
    .first()) as { last: string | null } | undefined;
  return `${prefix}${String(Number(row?.last?.slice(prefix.length) ?? '0') + 1).padStart(3, '0')}`;
}

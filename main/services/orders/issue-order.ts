import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import { orderEffects, type OrderFinding } from '#domain/objections/order-effects.ts';
import type { PolicySettings } from '#domain/policy/settings.ts';
import type { Instrument } from '#domain/rounds/round-facts.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { longDate } from '#domain/words/date-words.ts';
import { findOrderedRound, ordersIn, reportsIn } from '../../../db/queries/orders.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { isReachable } from '../objections/deciding-office.ts';
import type { ReportPayloadRow } from '../objections/report-row.ts';
import { headOn } from '../office/officials.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { isAllowedRoute } from '../../paket/routes.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import { applyOrder, type OrderOnObjections } from './apply-order.ts';
import { requireDecider } from './decider.ts';
import { issueOrderLetter } from './order-letter.ts';
import { prepareOrderPaket } from './order-paket.ts';
import { changesIn, type DecidedReport, groupsOf, type OrderGroup } from './order-group.ts';
import { insertOrder } from './order-record.ts';
import { viewOrder } from './order-view.ts';

type Request = ParsedRequestOf<'orders.issue'>;

/** The head's orders (DOC-12, DOC-13; Pasal 18(4), 20), one a unit and class, each with its Paket to the office that keeps the round. */
export async function issueOrders(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'orders.issue'>> {
  const orderIds = await command(
    desk,
    (ids: readonly string[]) => ({
      action: 'orders.issue',
      object: ids.join(' ').slice(0, 300),
      facts: request,
    }),
    async (work) => {
      if (request.date > work.today) refuse('OBJ-019', { date: longDate(request.date) });
      const groups = groupsOf(desk, await decidedReports(work, request));
      if (groups.length > 1 && request.number) refuse('OBJ-051', { count: groups.length });
      const signatory = await headOn(work.db, work.own, request.date);
      const issued: string[] = [];
      for (const group of groups) issued.push(await issueOne(desk, work, job, group, request, signatory));
      return issued;
    },
  );
  return { orders: (await ordersIn(reading(desk), orderIds)).map(viewOrder) };
}

async function decidedReports(work: Work, { decisions }: Request): Promise<readonly DecidedReport[]> {
  const reports = await reportsIn(
    work.db,
    decisions.map(({ reportId }) => reportId),
  );
  return decisions.map(({ reportId, finding, detail }) => {
    const report = reports.find(({ report_id }) => report_id === reportId) ?? refuse('OFF-002');
    if (report.state === 'diputus') refuse('OBJ-054', { agenda: report.agenda_no });
    return { report, content: JSON.parse(report.content) as ReportPayloadRow, finding, detail };
  });
}

async function issueOne(
  desk: Desk,
  work: Work,
  job: Job,
  group: OrderGroup,
  request: Request,
  signatory: Signatory,
): Promise<string> {
  const power = await requireDecider(desk, work, group);
  requireSound(group, request.date);
  const { settings } = await readOfficeRules(work.db);
  const addressee = addresseeOf(group, settings);
  const letter = await issueOrderLetter(desk, work, job, {
    group,
    request,
    signatory,
    addressee,
    article: power.article,
    announceUnfounded: settings.announceUnfounded,
  });
  const orderId = work.ids.next();
  const findings = group.decisions.map(({ report, content, finding }) => ({
    objectionId: report.objection_id,
    agendaNo: report.agenda_no,
    subject: content.subject_name,
    finding,
  }));
  await insertOrder(work, {
    order_id: orderId,
    direction: 'terbit',
    kind: group.kind,
    number: letter.number,
    date: request.date,
    unit: group.unit,
    unit_name: group.unitName,
    applicant_class: group.applicantClass,
    level_group: group.levelGroup,
    addressee,
    by_name: signatory.name,
    by_nip: signatory.nip,
    by_capacity: signatory.capacity,
    findings,
    changes: changesIn(group),
    source: 'paket',
    document_id: letter.documentId,
    paket_id: null,
  });
  for (const { report } of group.decisions) {
    await work
      .db('review_report')
      .where({ report_id: report.report_id })
      .update({ state: 'diputus', order_id: orderId });
  }
  if (group.source === 'berita-acara') {
    await carryOutOwnOrder(work, group, { orderId, number: letter.number, date: request.date, findings });
  } else if (await goesByPaket(desk, work, group)) await prepareOrderPaket(work, group, orderId);
  return orderId;
}

/** Pasal 18(4): the school; 20(1)-(2): the head who announced; 20(3): by G-06 the Kanwil's own or, literally, the Kantor's. */
function addresseeOf(
  { applicantClass, levelGroup, unitName, sectionName }: OrderGroup,
  settings: PolicySettings,
): string {
  if (applicantClass !== 'b') return `Kepala ${unitName}`;
  return levelGroup === 'MA' && settings.classBMaOrderTo === 'kantor-kemenag'
    ? actorLabel('head:kantor-kemenag')
    : `Kepala ${sectionName}`;
}

/** Pasal 20(3): the Kanwil announced itself, so its head's order binds its own round at once (G-06). */
async function carryOutOwnOrder(
  work: Work,
  { unit, applicantClass, levelGroup, unitName }: OrderGroup,
  order: Instrument & Pick<OrderOnObjections, 'orderId' | 'findings'>,
): Promise<void> {
  const key = { unit, applicant_class: applicantClass, level_group: levelGroup };
  const roundId = (await findOrderedRound(work.db, key)) ?? refuse('OBJ-052', { agenda: unitName });
  const { orderId, number, date, findings } = order;
  await applyOrder(work, { orderId, roundId, instrument: { number, date }, findings });
}

/** Paper is the order; its Paket goes where the exchange has a road and the receiver a key. */
async function goesByPaket(desk: Desk, work: Work, { cameFrom }: OrderGroup): Promise<boolean> {
  const receiver = shippedOffices(desk).find(({ office }) => office === cameFrom);
  return (
    receiver !== undefined &&
    isAllowedRoute('order', work.own.kind, receiver.kind) &&
    (await isReachable(work.db, cameFrom))
  );
}

function requireSound(group: OrderGroup, date: IsoDate): void {
  for (const { report, content, finding, detail } of group.decisions) {
    if (date < report.report_date)
      refuse('OBJ-015', { document: 'laporan', date: longDate(report.report_date) });
    // A correction without its text cannot be announced.
    if (finding === 'benar' && content.type === 'data-keliru' && detail === '')
      refuse('OBJ-023', { objection: report.agenda_no });
  }
  const effects = orderEffects(
    group.kind,
    group.decisions.map(orderFinding),
    changesIn(group).map(({ objectionId, action }) => ({ objectionId, effect: action })),
  );
  if (!effects.ok) refuse(effects.code, effects.detail);
}

function orderFinding({ report, content, finding }: DecidedReport): OrderFinding {
  const subject =
    content.subject_application_id === null
      ? ({ kind: 'person', name: content.subject_name, school: report.unit_name } as const)
      : ({ kind: 'application', applicationId: content.subject_application_id } as const);
  return { objectionId: report.objection_id, type: content.type, subject, finding };
}

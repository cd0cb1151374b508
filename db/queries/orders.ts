import { type Knex } from 'knex';
import { type IsoDate } from '#domain/deadlines/iso-date.ts';
import { type ApplicantClass, type LevelGroup } from '#domain/routing/levels.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';

/** A report of a field review at the deciding office; `content` is the row of the Paket. */
export interface ReportRow {
  readonly report_id: string;
  readonly objection_id: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly applicant_class: ApplicantClass;
  readonly came_from: string;
  readonly report_number: string;
  readonly report_date: IsoDate;
  readonly agenda_no: string;
  readonly content: string;
  readonly state: 'menunggu' | 'diputus';
  readonly order_id: string | null;
}

const reportColumns = {
  reportDate: 'report_date',
  reportNumber: 'report_number',
  schoolName: 'school_name',
  agendaNo: 'agenda_no',
  state: 'state',
};

export function findReports(db: Knex, waiting: boolean, paging: Paging): Promise<FoundPage<ReportRow>> {
  const query = db('review_report').select('*');
  if (waiting) void query.where({ state: 'menunggu' });
  return findPage(query, paging, reportColumns, ['report_date', 'agenda_no']);
}

export async function reportsIn(db: Knex, reportIds: readonly string[]): Promise<readonly ReportRow[]> {
  return (await db('review_report').whereIn('report_id', reportIds).orderBy('agenda_no')) as ReportRow[];
}

export async function reportsOn(db: Knex, objectionIds: readonly string[]): Promise<readonly ReportRow[]> {
  return (await db('review_report').whereIn('objection_id', objectionIds)) as ReportRow[];
}

/** An order to correct or to continue, issued here (`terbit`) or received here (`diterima`). */
export interface HeadOrderRow {
  readonly order_id: string;
  readonly direction: 'terbit' | 'diterima';
  readonly kind: 'perbaiki' | 'lanjutkan';
  readonly number: string;
  readonly date: IsoDate;
  readonly npsn: string;
  readonly applicant_class: ApplicantClass;
  readonly addressee: string;
  readonly by_name: string;
  readonly by_nip: string | null;
  readonly by_capacity: 'definitif' | 'plt' | 'plh' | 'an';
  /** JSON `OrderedFinding[]`. */
  readonly findings: string;
  /** JSON `OrderedChange[]`. */
  readonly changes: string;
  readonly source: 'paket' | 'kertas';
  readonly document_id: string | null;
  readonly paket_id: string | null;
  readonly school_name: string;
}

const orderColumns = {
  number: 'head_order.number',
  date: 'head_order.date',
  kind: 'head_order.kind',
  schoolName: 'school.name',
  direction: 'head_order.direction',
};

export function findOrders(db: Knex, paging: Paging): Promise<FoundPage<HeadOrderRow>> {
  return findPage(orders(db), paging, orderColumns, ['head_order.date desc', 'head_order.number desc']);
}

export async function ordersIn(db: Knex, orderIds: readonly string[]): Promise<readonly HeadOrderRow[]> {
  return (await orders(db)
    .whereIn('head_order.order_id', orderIds)
    .orderBy('head_order.number')) as HeadOrderRow[];
}

export async function findOrder(db: Knex, orderId: string): Promise<HeadOrderRow | null> {
  return (
    ((await orders(db).where('head_order.order_id', orderId).first()) as HeadOrderRow | undefined) ?? null
  );
}

/** Received under this number for this school and class. */
export async function findReceivedOrder(
  db: Knex,
  key: Pick<HeadOrderRow, 'number' | 'npsn' | 'applicant_class'>,
): Promise<HeadOrderRow | null> {
  const { number, npsn, applicant_class } = key;
  const query = orders(db).where({
    'head_order.number': number,
    'head_order.npsn': npsn,
    applicant_class,
    direction: 'diterima',
  });
  return ((await query.first()) as HeadOrderRow | undefined) ?? null;
}

/** Issued orders for a school and class whose Paket has not left yet: a newer Paket of that stream replaces theirs. */
export async function unsentOrders(
  db: Knex,
  npsn: string,
  applicantClass: ApplicantClass,
  to: string,
): Promise<readonly HeadOrderRow[]> {
  return (await orders(db)
    .join('paket', 'paket.paket_id', 'head_order.paket_id')
    .where({ 'head_order.direction': 'terbit', 'head_order.npsn': npsn, applicant_class: applicantClass })
    .whereIn('paket.state', ['disiapkan', 'ditandatangani'])
    .where('paket.to_offices', JSON.stringify([to]))) as HeadOrderRow[];
}

function orders(db: Knex): Knex.QueryBuilder {
  return db('head_order')
    .leftJoin('school', 'school.npsn', 'head_order.npsn')
    .select('head_order.*', { school_name: db.raw(`coalesce(school.name, 'NPSN ' || head_order.npsn)`) });
}

/** The round an order is about: of that school and class, the newest school year first. */
export async function findOrderedRound(
  db: Knex,
  npsn: string,
  applicantClass: ApplicantClass,
): Promise<{ readonly round_id: string; readonly level_group: LevelGroup } | null> {
  const row = await db('round')
    .where({ npsn, applicant_class: applicantClass })
    .orderBy('school_year', 'desc')
    .first<{ round_id: string; level_group: LevelGroup } | undefined>('round_id', 'level_group');
  return row ?? null;
}

import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';

/** A report of a field review at the deciding office; `content` is the row of the Paket. */
export interface ReportRow {
  readonly report_id: string;
  /** Of the office that reviewed; of a report on paper its own `report_id`, since paper knows agenda numbers only. */
  readonly objection_id: string;
  /** NPSN, or the code of the office that announced (class b). */
  readonly unit: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly level_group: LevelGroup;
  /** `berita-acara`: the Kanwil's own review, which needs no report (Pasal 19 huruf c, G-07). */
  readonly source: 'paket' | 'kertas' | 'berita-acara';
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
  unitName: 'unit_name',
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

/** Reports already held about these agenda numbers, however they came. */
export async function reportsOn(db: Knex, agendaNumbers: readonly string[]): Promise<readonly ReportRow[]> {
  return (await db('review_report').whereIn('agenda_no', agendaNumbers)) as ReportRow[];
}

/** An order to correct or to continue, issued here (`terbit`) or received here (`diterima`). */
export interface HeadOrderRow {
  readonly order_id: string;
  readonly direction: 'terbit' | 'diterima';
  readonly kind: 'perbaiki' | 'lanjutkan';
  readonly number: string;
  readonly date: IsoDate;
  /** NPSN, or the code of the office that announced (class b). */
  readonly unit: string;
  readonly unit_name: string;
  readonly applicant_class: ApplicantClass;
  readonly level_group: LevelGroup;
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
}

const orderColumns = {
  number: 'head_order.number',
  date: 'head_order.date',
  kind: 'head_order.kind',
  unitName: 'head_order.unit_name',
  direction: 'head_order.direction',
};

export function findOrders(db: Knex, paging: Paging): Promise<FoundPage<HeadOrderRow>> {
  return findPage(db('head_order').select('*'), paging, orderColumns, [
    'head_order.date desc',
    'head_order.number desc',
  ]);
}

export async function ordersIn(db: Knex, orderIds: readonly string[]): Promise<readonly HeadOrderRow[]> {
  return (await db('head_order').whereIn('order_id', orderIds).orderBy('number')) as HeadOrderRow[];
}

export async function findOrder(db: Knex, orderId: string): Promise<HeadOrderRow | null> {
  return (await db('head_order').where({ order_id: orderId }).first<HeadOrderRow | undefined>()) ?? null;
}

/** Received under this number for this unit, class and level. */
export async function findReceivedOrder(
  db: Knex,
  key: Pick<HeadOrderRow, 'number' | 'unit' | 'applicant_class' | 'level_group'>,
): Promise<HeadOrderRow | null> {
  const query = db('head_order').where({ ...key, direction: 'diterima' });
  return (await query.first<HeadOrderRow | undefined>()) ?? null;
}

/** Issued orders for a unit and class whose Paket has not left yet: a newer Paket of that stream replaces theirs. */
export async function unsentOrders(
  db: Knex,
  unit: string,
  applicantClass: ApplicantClass,
  to: string,
): Promise<readonly HeadOrderRow[]> {
  return await db('head_order')
    .join('paket', 'paket.paket_id', 'head_order.paket_id')
    .where({ 'head_order.direction': 'terbit', 'head_order.unit': unit, applicant_class: applicantClass })
    .whereIn('paket.state', ['disiapkan', 'ditandatangani'])
    .where('paket.to_offices', JSON.stringify([to]))
    .select<HeadOrderRow[]>('head_order.*');
}

/** The round an order is about, the newest school year first; null at an office that only gets it for information. */
export async function findOrderedRound(
  db: Knex,
  key: Pick<HeadOrderRow, 'unit' | 'applicant_class' | 'level_group'>,
): Promise<string | null> {
  const row = await db('round')
    .where(key)
    .orderBy('school_year', 'desc')
    .first<{ round_id: string } | undefined>('round_id');
  return row?.round_id ?? null;
}

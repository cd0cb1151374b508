import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { schoolListHandlers } from '../../../../main/services/school-lists/handlers.ts';
import {
  openTestOffice,
  quietJob,
  sampleBytes,
  type TestOffice,
  type TestOfficeOptions,
} from '../../../support/office.ts';

export const sample = 'Data Siswa KJP Plus SMP Tunas Bangsa.xlsx';
export const npsn = '20101777';
export const firstPage = { page: 0, pageSize: 100, sort: null };

type Handlers = ReturnType<typeof schoolListHandlers>;

/** An office in January 2025, with the edition of KJP Plus in force. */
export async function open2025(
  options: TestOfficeOptions = {},
): Promise<{ office: TestOffice; lists: Handlers }> {
  const office = await openTestOffice({ today: '2025-01-26', ...options });
  await activate(office, 'kjp-plus-2025-tahap-1', '2024/2025');
  return { office, lists: schoolListHandlers(office.desk) };
}

export async function activate(office: TestOffice, editionId: string, schoolYear: string): Promise<void> {
  await office.database.write.transaction(async (db) => {
    await db('edition').update({ active: 0 });
    await db('edition').where({ edition_id: editionId }).update({ active: 1 });
    await db('setting').where({ key: 'schoolYear' }).update({ value: schoolYear });
  });
}

export function preview(
  office: TestOffice,
  lists: Handlers,
  bytes: Uint8Array = sampleBytes(sample),
  name = sample,
  from: string | null = null,
): Promise<ResponseOf<'schoolLists.preview'>> {
  const request = { file: office.bring(name, bytes), npsn: from, receivedOn: isoDate('2025-01-24') };
  return lists['schoolLists.preview'](request, quietJob);
}

/** The sample taken in with its two held rows decided: 24 verified, 5 cancelled. */
export async function takeInSample(office: TestOffice, lists: Handlers): Promise<string> {
  const { listId } = await preview(office, lists);
  await lists['schoolLists.commit']({ listId, notice: null }, quietJob);
  const decide = { listId, decision: 'accept' as const, level: null };
  await lists['schoolLists.decideHeld'](
    {
      ...decide,
      ordinal: 12,
      nik: '3173082412110022',
      cancellation: null,
      reason: 'NIK dari Kartu Keluarga',
    },
    quietJob,
  );
  await lists['schoolLists.decideHeld'](
    {
      ...decide,
      ordinal: 26,
      nik: null,
      cancellation: { code: 'status-keluarga', note: 'ayah anggota TNI' },
      reason: 'Surat sekolah 25 Januari 2025',
    },
    quietJob,
  );
  return listId;
}

export const pdf = new TextEncoder().encode('%PDF-1.7 SPTJM');

export function sptjm(
  office: TestOffice,
  listId: string,
  change: Partial<ParsedRequestOf<'schoolLists.recordSptjm'>> = {},
) {
  return {
    listId,
    npsn,
    schoolName: 'SMP Tunas Bangsa',
    address: 'Jl. Basoka Raya No. 40',
    headName: 'Maria Goretti Simatupang, S.Pd.',
    headNip: null,
    headJabatan: 'Kepala Sekolah',
    verified: 24,
    cancelled: 5,
    stamped: true,
    scheduleNotice: null,
    scan: office.bring('SPTJM.pdf', pdf),
    date: isoDate('2025-01-25'),
    ...change,
  };
}

/** Applications that stand, by state. */
export async function countByState(office: TestOffice): Promise<Record<string, number>> {
  const rows = await office.database
    .read('application')
    .whereNull('void_reason')
    .groupBy('state')
    .select<{ state: string; n: number }[]>('state', office.database.read.raw('count(*) AS n'));
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

export async function entriesOf(
  lists: Handlers,
  listId: string,
  show: 'held' | 'rejected' | 'warning' | 'contradiction' | 'all',
) {
  return (await lists['schoolLists.rows']({ ...firstPage, listId, show }, quietJob)).rows;
}

/** A list with the six columns of the slides. */
export function csv(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(['No;NIK;Nama;Kelas;Status;Alasan Pembatalan', ...lines].join('\n'));
}

import type { SummaryChart } from '#contract/methods/home.ts';
import { type BarChart, barChart } from '#domain/documents/chart.ts';
import {
  type ObjectionState,
  objectionTypeLabels,
  objectionTypes,
} from '#domain/objections/objection-states.ts';
import { explainReason, type ReasonCode } from '#domain/policy/reasons.ts';
import { levels } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import { lastWindowDay, readCoverage } from '../../../db/queries/home.ts';
import {
  applicationTallies,
  type ApplicationTallyRow,
  type ObjectionTallyRow,
  objectionTallies,
  refusedByReasons,
} from '../../../db/queries/summary.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { readEditions } from '../editions/stored-editions.ts';
import { placeNames, placeTitle } from '../periodic-reports/place-names.ts';
import { tabulate } from './tabulate.ts';

const results = ['Lulus', 'Tidak lulus', 'Belum diputus'] as const;
const outcomes = ['Benar', 'Tidak benar', 'Belum diputus', 'Gugur'] as const;
const lapsed: readonly ObjectionState[] = ['inadmissible', 'withdrawnByObjector'];

/** Coverage of schools, results and why not, objections and what became of them. */
export async function verificationCharts(
  desk: Desk,
  db: Knex,
  own: OwnOffice,
  today: string,
): Promise<readonly SummaryChart[]> {
  const tallies = await applicationTallies(db);
  const placeOf = placeNames(desk, own);
  const cutResults = (title: string, bar: (row: ApplicationTallyRow) => string, order?: readonly string[]) =>
    tabulate(tallies, {
      title,
      unit: 'usulan',
      series: results,
      bar,
      seriesOf: resultOf,
      ...(order && { order }),
    });
  return [
    { key: 'coverage', rows: 'Jenjang', chart: await coverageChart(db, today) },
    {
      key: 'results-level',
      rows: 'Jenjang',
      chart: cutResults('Hasil verifikasi menurut jenjang', ({ level }) => level, levels),
    },
    { key: 'reasons', rows: 'Alasan', chart: await reasonChart(db) },
    { key: 'objections', rows: 'Jenis keberatan', chart: await objectionChart(db) },
    {
      key: 'results-place',
      rows: 'Tempat sekolah',
      chart: cutResults(`Hasil verifikasi menurut ${placeTitle(own)}`, (row) =>
        placeOf({ outside: row.region === 'luar-dki', kecamatan: row.kecamatan_code, office: own.office }),
      ),
    },
    {
      key: 'results-status',
      rows: 'Status sekolah',
      chart: cutResults('Hasil verifikasi menurut status sekolah', ({ status }) => statusLabel(status)),
    },
  ];
}

export function statusLabel(status: string | null): string {
  if (status === null) return 'Belum tercatat';
  return status === 'negeri' ? 'Negeri' : 'Swasta';
}

async function coverageChart(db: Knex, today: string): Promise<BarChart> {
  const until = await lastWindowDay(db);
  const missing = until !== null && today > until ? 'Terlambat' : 'Belum mengirim';
  return barChart({
    title: 'Cakupan sekolah menurut jenjang',
    unit: 'sekolah',
    arrangement: 'stacked',
    series: ['Rekap masuk', 'Nihil', missing],
    bars: (await readCoverage(db)).map((row) => ({
      label: row.level_group,
      values: [row.sent, row.nihil, row.missing],
    })),
  });
}

/** A pupil with two reasons stands under both: the bars do not add up to the pupils. */
async function reasonChart(db: Knex): Promise<BarChart> {
  const inForce = (await readEditions(db)).find(({ active }) => active);
  const totals = new Map<ReasonCode, number>();
  for (const row of await refusedByReasons(db))
    for (const code of JSON.parse(row.reasons) as ReasonCode[])
      totals.set(code, (totals.get(code) ?? 0) + row.total);
  return tabulate(
    [...totals].map(([code, total]) => ({ code, total })),
    {
      title: 'Tidak lulus menurut alasan',
      unit: 'usulan; satu usulan dapat mempunyai beberapa alasan',
      series: ['Tidak lulus'],
      bar: ({ code }) => (inForce ? explainReason(code, inForce.edition).text : code),
      seriesOf: () => 'Tidak lulus',
    },
  );
}

async function objectionChart(db: Knex): Promise<BarChart> {
  return tabulate(await objectionTallies(db), {
    title: 'Keberatan dan hasilnya',
    unit: 'keberatan',
    series: outcomes,
    bar: ({ type }) => objectionTypeLabels[type],
    seriesOf: outcomeOf,
    order: objectionTypes.map((type) => objectionTypeLabels[type]),
  });
}

function outcomeOf({ state, finding }: ObjectionTallyRow): (typeof outcomes)[number] {
  if (lapsed.includes(state)) return 'Gugur';
  if (finding === null) return 'Belum diputus';
  return finding === 'benar' ? 'Benar' : 'Tidak benar';
}

function resultOf({ result }: ApplicationTallyRow): (typeof results)[number] {
  if (result === '') return 'Belum diputus';
  return result === 'lulus' ? 'Lulus' : 'Tidak lulus';
}

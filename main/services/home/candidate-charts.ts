import type { SummaryChart } from '#contract/methods/home.ts';
import { levels } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import { candidateTallies, type CandidateTallyRow } from '../../../db/queries/summary.ts';
import { candidateStates } from '../candidates/candidate.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { placeNames, placeTitle } from '../periodic-reports/place-names.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import { tabulate } from './tabulate.ts';
import { statusLabel } from './verification-charts.ts';

const fates = ['Ditetapkan', 'Dalam proses', 'Tidak ditetapkan', 'Dikeluarkan atau ditahan'] as const;
const held = ['excluded', 'set-aside', 'returned'];

/** Candidates who came up with recaps and proposals, and what became of them. */
export async function candidateCharts(
  desk: Desk,
  db: Knex,
  own: OwnOffice,
): Promise<readonly SummaryChart[]> {
  const tallies = await candidateTallies(db);
  const placeOf = placeNames(desk, own);
  const names = new Map(shippedOffices(desk).map(({ office, name }) => [office, name]));
  const cut = (title: string, bar: (row: CandidateTallyRow) => string, order?: readonly string[]) =>
    tabulate(tallies, {
      title,
      unit: 'calon penerima',
      series: fates,
      bar,
      seriesOf: fateOf,
      ...(order && { order }),
    });
  return [
    {
      key: 'candidates-state',
      rows: 'Keadaan',
      chart: tabulate(tallies, {
        title: 'Calon penerima menurut keadaan',
        unit: 'calon penerima',
        series: ['Calon penerima'],
        bar: ({ state }) => candidateStates[state] ?? state,
        seriesOf: () => 'Calon penerima',
        order: Object.values(candidateStates),
      }),
    },
    {
      key: 'candidates-level',
      rows: 'Jenjang',
      chart: cut('Calon penerima menurut jenjang', ({ level }) => level, levels),
    },
    {
      key: 'candidates-place',
      rows: 'Tempat sekolah',
      chart: cut(`Calon penerima menurut ${placeTitle(own)}`, (row) =>
        placeOf({
          outside: row.region === 'luar-dki',
          kecamatan: row.kecamatan_code,
          office: row.from_office,
        }),
      ),
    },
    {
      key: 'candidates-office',
      rows: 'Kantor pengirim',
      chart: cut(
        'Calon penerima menurut kantor pengirim',
        (row) => names.get(row.from_office) ?? row.from_office,
      ),
    },
    {
      key: 'candidates-status',
      rows: 'Status sekolah',
      chart: cut('Calon penerima menurut status sekolah', (row) => statusLabel(row.school_status)),
    },
  ];
}

function fateOf({ state }: CandidateTallyRow): (typeof fates)[number] {
  if (state === 'determined') return 'Ditetapkan';
  if (state === 'not-determined') return 'Tidak ditetapkan';
  return held.includes(state) ? 'Dikeluarkan atau ditahan' : 'Dalam proses';
}

import type { WaitView } from '#contract/methods/home.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { paketWaits, type PaketWaitRow, reportWaits } from '../../../db/queries/waits.ts';
import type { PaketKind } from '../../paket/kinds.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { kindLabel } from '../exchange/labels.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import type { Coverage } from './coverage.ts';

/** Who waits for whom: others for this office, and this office for others; the oldest first. */
export async function readWaits(
  desk: Desk,
  db: Knex,
  own: OwnOffice,
  coverage: Coverage,
): Promise<{ readonly forUs: readonly WaitView[]; readonly forOthers: readonly WaitView[] }> {
  const names = new Map(shippedOffices(desk).map(({ office, name }) => [office, name]));
  const { incoming, outgoing } = await paketWaits(db);
  const reports = await reportWaits(db);
  const silent = coverage.missing + coverage.late;
  const decides = tierOf(own.kind) !== 'section';
  return {
    forUs: [
      ...incoming.map((row) => wait(row, names, 'Paket belum diputuskan: ')),
      ...(decides && reports.received > 0
        ? [
            {
              who: 'Seksi pengirim laporan',
              what: 'Surat perintah atas laporan peninjauan',
              count: reports.received,
              since: reports.receivedSince,
              link: '/orders',
            },
          ]
        : []),
    ],
    forOthers: [
      ...(silent > 0
        ? [
            {
              who: 'Satuan pendidikan',
              what: 'Rekap usulan atau surat nihil',
              count: silent,
              since: null,
              link: '/schools',
            },
          ]
        : []),
      ...(reports.sent > 0
        ? [
            {
              who: names.get(own.parent ?? '') ?? 'Kantor atasan',
              what: 'Surat perintah atas laporan peninjauan',
              count: reports.sent,
              since: null,
              link: '/objections',
            },
          ]
        : []),
      ...outgoing.map((row) => wait(row, names, 'Tanda terima: ')),
    ],
  };
}

function wait(row: PaketWaitRow, names: ReadonlyMap<string, string>, what: string): WaitView {
  return {
    who: names.get(row.office) ?? row.office,
    what: `${what}${kindLabel(row.kind as PaketKind).toLowerCase()}`,
    count: row.total,
    since: row.since.slice(0, 10),
    link: row.total === 1 ? `/paket/${row.paket_id}` : '/paket',
  };
}

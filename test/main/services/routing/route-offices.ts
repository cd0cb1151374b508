import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import { systemIds } from '../../../../main/adapters/clock/system-ids.ts';
import { formHandlers } from '../../../../main/services/forms/handlers.ts';
import { handoverHandlers } from '../../../../main/services/handovers/handlers.ts';
import { proposalHandlers } from '../../../../main/services/proposals/handlers.ts';
import { recapHandlers } from '../../../../main/services/recaps/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, type TestOffice, type TestOfficeOptions } from '../../../support/office.ts';
import { joinNetwork } from '../orders/paket-between.ts';

const installed: readonly TestOfficeOptions[] = [
  { kind: 'seksi-dasar-kecamatan' },
  {
    kind: 'seksi-menengah-kecamatan',
    office: '317308-seksi-menengah',
    name: 'Seksi Dinas Pendidikan Menengah Kecamatan Kembangan',
    parent: '3173-sudin-menengah',
  },
  {
    kind: 'sudin-dasar',
    office: '3173-sudin-dasar',
    name: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-dinas',
  },
  {
    kind: 'sudin-menengah',
    office: '3173-sudin-menengah',
    name: 'Suku Dinas Pendidikan Menengah Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-dinas',
  },
  {
    kind: 'kantor-kemenag',
    office: '3173-kantor-kemenag',
    name: 'Kantor Kementerian Agama Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-kanwil-kemenag',
  },
  {
    kind: 'kanwil-kemenag',
    office: '31-kanwil-kemenag',
    name: 'Kantor Wilayah Kementerian Agama Provinsi DKI Jakarta',
    regionCode: '31',
    parent: null,
  },
  {
    kind: 'dinas',
    office: '31-dinas',
    name: 'Dinas Pendidikan Provinsi DKI Jakarta',
    regionCode: '31',
    parent: null,
  },
];

/** One office of each kind that acts, in one network; rows of the table pass through them one after the other. */
export interface RouteOffices {
  at(kind: OfficeKind): TestOffice;
  /** Every office but this one. */
  others(kind: OfficeKind): readonly TestOffice[];
  on(date: string): void;
  close(): Promise<void>;
}

export async function openRouteOffices(): Promise<RouteOffices> {
  const offices = new Map<OfficeKind, TestOffice>();
  for (const options of installed)
    offices.set(options.kind ?? 'dinas', await openTestOffice({ ...options, ids: systemIds }));
  await joinNetwork(...offices.values());
  return {
    at(kind) {
      const office = offices.get(kind);
      if (!office) throw new Error(`No ${kind} is installed here`);
      return office;
    },
    others: (kind) => [...offices].filter(([other]) => other !== kind).map(([, office]) => office),
    on(date) {
      for (const office of offices.values()) office.on(isoDate(date));
    },
    async close() {
      for (const office of offices.values()) await office.close();
    },
  };
}

/** The doors of an office that the walk goes through. */
export function doorsOf({ desk }: TestOffice) {
  return {
    ...roundHandlers(desk),
    ...formHandlers(desk),
    ...handoverHandlers(desk),
    ...recapHandlers(desk),
    ...proposalHandlers(desk),
  };
}

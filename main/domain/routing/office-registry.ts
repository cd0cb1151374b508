import type { OfficeKind } from './office-kinds.ts';

interface Place {
  /** Kemendagri code, for example `31.73.08`. */
  readonly code: string;
  readonly name: string;
}

/** Region data as shipped: each kota/kabupaten administrasi with its kecamatan. */
export interface Wilayah {
  readonly kota: readonly (Place & { readonly kecamatan: readonly Place[] })[];
}

/** An office that exists by Pasal 1 angka 7, 8, 14, 15, 18 and 27; names are defaults that the office may edit. */
export interface RegisteredOffice {
  /** Code used in Paket and files, for example `317308-seksi-dasar`; no personal data. */
  readonly office: string;
  readonly kind: OfficeKind;
  readonly regionCode: string;
  readonly regionName: string;
  readonly name: string;
  readonly parent: string | null;
  readonly kopLines: readonly string[];
}

const kabupaten = '31.01';
const dinas = '31-dinas';
const kanwil = '31-kanwil-kemenag';
const government = 'PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA';

/** Every office of the 2013 edition: Dinas, 11 Suku Dinas, 84 + 2 sections, Kanwil and 6 Kantor (domain.md 2.1). */
export function registeredOffices(wilayah: Wilayah): RegisteredOffice[] {
  return [
    {
      office: dinas,
      kind: 'dinas',
      regionCode: '31',
      regionName: 'Provinsi DKI Jakarta',
      name: 'Dinas Pendidikan Provinsi DKI Jakarta',
      parent: null,
      kopLines: [government, 'DINAS PENDIDIKAN'],
    },
    {
      office: kanwil,
      kind: 'kanwil-kemenag',
      regionCode: '31',
      regionName: 'Provinsi DKI Jakarta',
      name: 'Kantor Wilayah Kementerian Agama Provinsi DKI Jakarta',
      parent: null,
      kopLines: ['KEMENTERIAN AGAMA REPUBLIK INDONESIA', 'KANTOR WILAYAH PROVINSI DKI JAKARTA'],
    },
    ...wilayah.kota.flatMap((kota) => [...educationOffices(kota), kantor(kota)]),
    ...wilayah.kota
      .filter((kota) => kota.code !== kabupaten)
      .flatMap((kota) => kota.kecamatan)
      .flatMap((kecamatan) => [section(kecamatan, 'dasar'), section(kecamatan, 'menengah')]),
  ];
}

type Line = 'dasar' | 'menengah';

function educationOffices(kota: Place): RegisteredOffice[] {
  if (kota.code !== kabupaten) return [sudin(kota, 'dasar'), sudin(kota, 'menengah')];
  // Pasal 1 angka 14 and Pasal 27: one Suku Dinas and two sections for Kepulauan Seribu.
  const office = `${short(kota.code)}-sudin`;
  return [
    officeAt(kota, 'sudin-kabupaten', office, dinas, `Suku Dinas Pendidikan ${kota.name}`),
    ...(['dasar', 'menengah'] as const).map((line) =>
      officeAt(
        kota,
        `seksi-${line}-kabupaten`,
        `${short(kota.code)}-seksi-${line}`,
        office,
        `Seksi Dinas Pendidikan ${title(line)} ${kota.name}`,
      ),
    ),
  ];
}

function sudin(kota: Place, line: Line): RegisteredOffice {
  return officeAt(
    kota,
    `sudin-${line}`,
    `${short(kota.code)}-sudin-${line}`,
    dinas,
    `Suku Dinas Pendidikan ${title(line)} ${kota.name}`,
  );
}

function section(kecamatan: Place, line: Line): RegisteredOffice {
  return officeAt(
    kecamatan,
    `seksi-${line}-kecamatan`,
    `${short(kecamatan.code)}-seksi-${line}`,
    `${short(kecamatan.code.slice(0, 5))}-sudin-${line}`,
    `Seksi Dinas Pendidikan ${title(line)} Kecamatan ${kecamatan.name}`,
  );
}

function kantor(kota: Place): RegisteredOffice {
  const name = `Kantor Kementerian Agama ${kota.name}`;
  return {
    ...officeAt(kota, 'kantor-kemenag', `${short(kota.code)}-kantor-kemenag`, kanwil, name),
    kopLines: ['KEMENTERIAN AGAMA REPUBLIK INDONESIA', name.toUpperCase()],
  };
}

function officeAt(
  place: Place,
  kind: OfficeKind,
  office: string,
  parent: string,
  name: string,
): RegisteredOffice {
  return {
    office,
    kind,
    regionCode: place.code,
    regionName: place.name,
    name,
    parent,
    kopLines: [government, 'DINAS PENDIDIKAN', name.toUpperCase()],
  };
}

function short(code: string): string {
  return code.replaceAll('.', '');
}

function title(line: Line): string {
  return line === 'dasar' ? 'Dasar' : 'Menengah';
}

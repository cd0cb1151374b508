import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PlannedColumn, PlannedValue, SheetPlan, WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { contentsOf, findRecap, type RecapRow } from '../../../db/queries/recaps.ts';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { appName } from '../exchange/prepare-paket.ts';
import { writeSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import type { LeftBehind } from './left-behind.ts';

/** The softcopy as a workbook (Pasal 25): the pupils of the recap, and who stayed behind. */
export async function exportRecap(
  desk: Desk,
  { recapId }: ParsedRequestOf<'recaps.export'>,
  job: Job,
): Promise<ResponseOf<'recaps.export'>> {
  const db = reading(desk);
  const recap = (await findRecap(db, recapId)) ?? refuse('OFF-002');
  const rows = (await contentsOf(db, [recapId])).map((json) => JSON.parse(json) as RecapPupilRow);
  const bytes = await writeSpreadsheet(desk, workbookOf(recap, rows), job);
  return desk.shelf.offer(
    `Rekap ${recap.unit_label.replace(/[\\/:*?"<>|]/g, ' ')} revisi ${recap.revision}.xlsx`,
    bytes,
  );
}

function workbookOf(recap: RecapRow, rows: readonly RecapPupilRow[]): WorkbookPlan {
  return {
    title: `Rekapitulasi ${recap.unit_label}`,
    mark: appName,
    sheets: [pupilSheet(rows), leftSheet(recap)],
  };
}

interface Field extends PlannedColumn {
  readonly value: (row: RecapPupilRow, index: number) => PlannedValue;
}

const text = (header: string, width: number, value: Field['value']): Field => ({
  header,
  width,
  format: 'text',
  value,
});

const fields: readonly Field[] = [
  { header: 'No', width: 6, format: 'number', value: (_row, index) => index + 1 },
  text('NIK', 18, ({ nik }) => nik),
  text('Nama', 30, ({ name }) => name),
  text('L/P', 5, ({ sex }) => sex),
  text('Tempat lahir', 18, ({ birth_place }) => birth_place),
  { header: 'Tanggal lahir', width: 13, format: 'date', value: ({ birth_date }) => birth_date },
  text('Nama ibu kandung', 26, ({ mother_name }) => mother_name),
  text('Alamat', 36, ({ address, rt, rw }) => `${address} RT ${rt}/RW ${rw}`),
  text('Kelurahan', 20, ({ kelurahan }) => kelurahan),
  text('Kecamatan', 20, ({ kecamatan }) => kecamatan),
  text('Kota', 18, ({ kota }) => kota),
  text('Kode pos', 9, ({ postal_code }) => postal_code),
  text('Telepon/HP', 16, ({ phone }) => phone),
  text('NISN', 12, ({ nisn }) => nisn),
  text('NPSN', 10, ({ school_npsn }) => school_npsn),
  text('Status', 9, ({ school_status }) => school_status),
  text('Jenjang', 9, ({ level }) => level),
  text('Kelas', 8, ({ class_grade }) => class_grade),
  text('Sasaran', 9, ({ applicant_class }) => applicant_class),
  text('Baru/lanjutan', 12, ({ kind }) => kind),
  text('Kartu', 10, ({ card_type }) => card_type),
  text('Wali', 26, ({ guardian_name }) => guardian_name),
  text('Nomor BA', 26, ({ berita_acara_number }) => berita_acara_number),
  { header: 'Tanggal BA', width: 13, format: 'date', value: ({ berita_acara_date }) => berita_acara_date },
  text('Nomor pengumuman', 26, ({ announcement_number }) => announcement_number),
  {
    header: 'Tanggal pengumuman',
    width: 13,
    format: 'date',
    value: ({ announcement_date }) => announcement_date,
  },
];

function pupilSheet(rows: readonly RecapPupilRow[]): SheetPlan {
  return {
    name: 'Rekapitulasi',
    columns: fields.map(({ header, width, format }) => ({ header, width, format })),
    rows: rows.map((row, index) => fields.map(({ value }) => ({ value: value(row, index) }))),
  };
}

function leftSheet(recap: RecapRow): SheetPlan {
  const left = JSON.parse(recap.left_behind) as LeftBehind[];
  return {
    name: 'Tidak ikut',
    columns: [
      { header: 'Nama', width: 30, format: 'text' },
      { header: 'Satuan pendidikan', width: 30, format: 'text' },
      { header: 'Sebab', width: 60, format: 'text' },
    ],
    rows: left.map(({ name, schoolName, reason }) => [
      { value: name },
      { value: schoolName },
      { value: reason },
    ]),
  };
}

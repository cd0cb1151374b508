import { assertNever } from '../assert-never.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import { readDateCell } from '../intake/read-date.ts';
import type { Sheet } from '../intake/sheet.ts';
import { levels } from '../routing/levels.ts';
import { digitsOf, listRows, type ListRow, rupiahOf } from './list-cells.ts';
import { type ListKind, type ListLine, unreadable } from './list-line.ts';
import { parseMonth } from './month.ts';
import { yearOutcomeLabels, yearOutcomes } from './year-update.ts';

const names = {
  nik: ['nik'],
  name: ['nama', 'namapesertadidik', 'namapenerima', 'namapemilikrekening'],
  accountNo: ['nomorrekening', 'norekening', 'norek', 'rekening'],
  branch: ['cabang', 'kantorcabang', 'cabangbank'],
  openedOn: ['tanggalbuka', 'tanggalpembukaan', 'dibukapada', 'tanggal'],
  month: ['bulan', 'periode'],
  gross: ['jumlah', 'nominal', 'besaran'],
  evidenceNo: ['nomorbukti', 'nobukti', 'bukti', 'nomorreferensi'],
  transferredOn: ['tanggaltransfer', 'tanggalpemindahbukuan', 'tanggal'],
  status: ['status', 'hasil'],
  outcome: ['keadaan', 'pembaharuan', 'hasil'],
  classGrade: ['kelas', 'kelasbaru'],
  newNpsn: ['npsntujuan', 'npsnbaru', 'npsnsekolahtujuan'],
  newLevel: ['jenjangtujuan', 'jenjangbaru'],
  movedOn: ['tanggalpindah', 'sejak', 'tanggal'],
} as const;
type Column = keyof typeof names;

const required: Readonly<Record<ListKind, readonly Column[]>> = {
  account: ['name', 'accountNo'],
  transfer: ['accountNo', 'month', 'gross'],
  update: ['name', 'outcome'],
};

/** Headers a template carries, in order; every one is read back under the same name. */
export const listHeaders: Readonly<Record<ListKind, readonly string[]>> = {
  account: ['NIK', 'Nama', 'Nomor rekening', 'Cabang', 'Tanggal buka'],
  transfer: ['Nomor rekening', 'Nama', 'Bulan', 'Jumlah', 'Nomor bukti', 'Tanggal transfer', 'Status'],
  update: ['NIK', 'Nama', 'Keadaan', 'Kelas', 'NPSN tujuan', 'Jenjang tujuan', 'Tanggal pindah'],
};

export type ListReading =
  | { readonly kind: 'read'; readonly lines: readonly ListLine[] }
  | { readonly kind: 'no-header'; readonly wanted: readonly string[] };

/** Reads a bank's or a school's list by its headers; each line stands or falls by itself. `today` dates a line without a date. */
export function readList(kind: ListKind, sheet: Sheet, today: IsoDate): ListReading {
  const rows = listRows(sheet, names, required[kind]);
  if (rows === null) return { kind: 'no-header', wanted: listHeaders[kind] };
  const lines = rows
    .filter((row) => row.text('name') !== '' || row.text('accountNo') !== '' || row.text('nik') !== '')
    .map((row): ListLine => {
      const nik = digitsOf(row.cell('nik'));
      const accountNo = digitsOf(row.cell('accountNo'));
      const person = {
        place: row.place,
        name: row.text('name'),
        nik: nik || null,
        accountNo: accountNo || null,
      };
      if (nik === null) return { ...person, reading: unreadable(numeric('NIK')) };
      if (accountNo === null) return { ...person, reading: unreadable(numeric('Nomor rekening')) };
      return { ...person, reading: readEntry(kind, row, { sheet, today, accountNo }) };
    });
  return { kind: 'read', lines };
}

interface Around {
  readonly sheet: Sheet;
  readonly today: IsoDate;
  readonly accountNo: string;
}

function readEntry(kind: ListKind, row: ListRow<Column>, around: Around): ListLine['reading'] {
  switch (kind) {
    case 'account':
      return readAccount(row, around);
    case 'transfer':
      return readTransfer(row, around);
    case 'update':
      return readUpdate(row, around);
    default:
      return assertNever(kind);
  }
}

function readAccount(row: ListRow<Column>, around: Around): ListLine['reading'] {
  const openedOn = dateOf(row, 'openedOn', around);
  if (openedOn === null) return unreadable(`Tanggal buka "${row.text('openedOn')}" tidak terbaca.`);
  if (!/^\d{6,20}$/.test(around.accountNo))
    return unreadable('Nomor rekening terdiri atas 6 sampai 20 angka.');
  const branch = row.text('branch');
  return { ok: true, entry: { kind: 'account', branch, accountNo: around.accountNo, openedOn } };
}

function readTransfer(row: ListRow<Column>, around: Around): ListLine['reading'] {
  const month = monthOfCell(row.text('month'));
  const gross = rupiahOf(row.cell('gross'));
  const transferredOn = dateOf(row, 'transferredOn', around);
  if (month === null) return unreadable(`Bulan "${row.text('month')}" tidak terbaca; tulis seperti 2013-08.`);
  if (gross === null || gross === 'unreadable' || gross === 0)
    return unreadable(`Jumlah "${row.text('gross')}" bukan rupiah utuh.`);
  if (transferredOn === null)
    return unreadable(`Tanggal transfer "${row.text('transferredOn')}" tidak terbaca.`);
  const evidenceNo = row.text('evidenceNo');
  if (evidenceNo === '') return unreadable('Nomor bukti transfer tidak ada (Pasal 33 ayat (3)).');
  const status = /gagal|retur|tolak/i.test(row.text('status')) ? 'gagal' : 'berhasil';
  return { ok: true, entry: { kind: 'transfer', month, gross, evidenceNo, transferredOn, status } };
}

function readUpdate(row: ListRow<Column>, around: Around): ListLine['reading'] {
  const typed = row.text('outcome').toLowerCase();
  const outcome = yearOutcomes.find((one) => one === typed || yearOutcomeLabels[one].toLowerCase() === typed);
  if (!outcome) {
    const known = yearOutcomes.map((one) => yearOutcomeLabels[one]).join('; ');
    return unreadable(`Keadaan "${row.text('outcome')}" tidak dikenal. Pilihan: ${known}.`);
  }
  const newLevel = levels.find((level) => level.toLowerCase() === row.text('newLevel').toLowerCase()) ?? null;
  const movedOn = dateOf(row, 'movedOn', around);
  if (movedOn === null) return unreadable(`Tanggal pindah "${row.text('movedOn')}" tidak terbaca.`);
  return {
    ok: true,
    entry: {
      kind: 'update',
      outcome,
      classGrade: row.text('classGrade'),
      newNpsn: row.text('newNpsn') || null,
      newLevel,
      movedOn,
      source: 'sekolah',
    },
  };
}

function dateOf(row: ListRow<Column>, column: Column, { sheet, today }: Around): IsoDate | null {
  const reading = readDateCell(row.cell(column), sheet.date1904, today);
  if (reading.kind === 'blank') return today;
  return reading.kind === 'date' ? reading.date : null;
}

/** `2013-08`, `08/2013` or a date in that month. */
function monthOfCell(text: string) {
  const turned = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  const read = parseMonth(turned ? `${turned[2]}-${turned[1]?.padStart(2, '0')}` : text.slice(0, 7));
  return read.ok ? read.value : null;
}

function numeric(what: string): string {
  return `${what} tersimpan sebagai angka, jadi sebagian angkanya dapat hilang; simpan kolomnya sebagai teks.`;
}

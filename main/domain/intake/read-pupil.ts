import { type IsoDate, ageInYears } from '../deadlines/iso-date.ts';
import { checkNikAgainst } from '../people/nik-check.ts';
import { type Nik, nikFacts, parseNik } from '../people/nik.ts';
import { type Phone, parsePhone, restoreLeadingZero } from '../people/phone.ts';
import { type Nisn, parseNisn } from '../people/registry-numbers.ts';
import type { Sex } from '../people/sex.ts';
import { startsLikeFormula } from './formula-guard.ts';
import type { IntakeRow } from './intake-row.ts';
import { readDateText, readDateCell, type DateReading } from './read-date.ts';
import type { RowView } from './row-view.ts';

/** Reads the pupil's own columns and reports everything odd about them. */
export function readPupil(view: RowView, today: IsoDate): IntakeRow['pupil'] {
  const birth = readBirth(view, today);
  const sex = readSex(view);
  const nik = readNik(view);
  if (nik) checkNik(view, nik, birth.date, sex, today);
  return {
    nik,
    nisn: readNisn(view),
    name: readName(view),
    sex,
    birthPlace: birth.place,
    birthDate: birth.date,
    motherName: view.text('motherName'),
    guardianName: view.text('guardianName'),
    phone: readPhone(view),
  };
}

/** What schools type when a child has no NIK yet: a state, never the number 0 (U10). */
const noNikYet = /^(-+|belum.*|tidak (ada|punya)|dalam proses|proses|kosong|n\/?a)$/i;
const scientific = /^\d+([.,]\d+)?E\+?\d+$/i;

function readNik(view: RowView): Nik | null {
  const cell = view.cell('nik');
  const text = cell?.text.trim() ?? '';
  if (text === '' || noNikYet.test(text)) {
    if (!view.isBroken('nik')) view.report('ROW-015', 'nik');
    return null;
  }
  // A number keeps 15 digits, a NIK has 16: the last one may be gone even if it looks complete (SP01).
  if (cell?.kind !== 'text') return refuse(view, 'ROW-010');
  if (scientific.test(text)) return refuse(view, 'ROW-011');
  const nik = parseNik(text);
  if (nik.ok) return nik.value;
  return refuse(view, nik.problem === 'nik-date' || nik.problem === 'nik-serial' ? 'ROW-013' : 'ROW-012');
}

function refuse(view: RowView, code: 'ROW-010' | 'ROW-011' | 'ROW-012' | 'ROW-013'): null {
  view.report(code, 'nik');
  return null;
}

function checkNik(view: RowView, nik: Nik, birthDate: IsoDate | null, sex: Sex | null, today: IsoDate): void {
  const warnings = checkNikAgainst(nik, birthDate, sex, today);
  const candidates = nikFacts(nik).birthDateCandidates;
  if (birthDate !== null && !candidates.includes(birthDate)) view.report('ROW-016', 'nik');
  if (warnings.includes('nik-sex-differs')) view.report('ROW-017', 'nik');
}

function readNisn(view: RowView): Nisn | null {
  const cell = view.cell('nisn');
  if (!cell || noNikYet.test(cell.text.trim())) return null;
  const nisn = parseNisn(cell.text);
  if (nisn.ok) return nisn.value;
  view.report('ROW-042', 'nisn');
  return null;
}

/** Only plain spaces around a name are dropped; anything else stays as typed (SP22). */
function readName(view: RowView): string {
  const name = view.cell('name')?.text.replace(/^ +| +$/g, '') ?? '';
  if (name === '' && !view.isBroken('name')) view.report('ROW-001', 'name');
  if (startsLikeFormula(name)) view.report('ROW-041', 'name');
  return name;
}

function readSex(view: RowView): Sex | null {
  const text =
    view
      .text('sex')
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') ?? '';
  if (['l', 'lk', 'lakilaki', 'laki', 'pria', 'cowok', 'm'].includes(text)) return 'L';
  if (['p', 'pr', 'perempuan', 'wanita', 'cewek', 'f'].includes(text)) return 'P';
  if (view.has('sex') && !view.isBroken('sex')) view.report('ROW-040', 'sex');
  return null;
}

function readBirth(view: RowView, today: IsoDate): { place: string | null; date: IsoDate | null } {
  if (view.has('birthDate')) {
    return {
      place: view.text('birthPlace'),
      date: settleBirth(view, 'birthDate', birthDateOf(view, today), today),
    };
  }
  const [, place, written] = /^(.*?)[,;/]?\s*(\d[\d\-/. ]*\d|\d{1,2}\s+\p{L}+\s+\d{2,4})$/u.exec(
    view.text('birthPlaceDate') ?? '',
  ) ?? [null, view.text('birthPlaceDate'), ''];
  const reading = readDateText(written, today, view.date1904);
  return { place: place?.trim() ?? null, date: settleBirth(view, 'birthPlaceDate', reading, today) };
}

function birthDateOf(view: RowView, today: IsoDate): DateReading {
  return readDateCell(view.cell('birthDate'), view.date1904, today);
}

function settleBirth(
  view: RowView,
  field: 'birthDate' | 'birthPlaceDate',
  reading: DateReading,
  today: IsoDate,
): IsoDate | null {
  if (reading.kind === 'blank') {
    if (!view.isBroken(field)) view.report('ROW-030', field);
    return null;
  }
  if (reading.kind !== 'date' || reading.date > today) {
    view.report('ROW-002', field);
    return null;
  }
  if (reading.shortYear) view.report('ROW-031', field);
  // 2013 knows no age limit (domain: P13-15), so an unusual age is only named.
  const age = ageInYears(reading.date, today);
  if (age < 4 || age > 30) view.report('ROW-032', field);
  return reading.date;
}

function readPhone(view: RowView): Phone | null {
  const text = view.text('phone');
  if (text === null || text === '-') return null;
  const phone = restoreLeadingZero(text);
  if (!phone.ok) {
    view.report('ROW-053', 'phone');
    return null;
  }
  if (!parsePhone(text).ok) view.repair('ROW-081', 'phone');
  return phone.value;
}

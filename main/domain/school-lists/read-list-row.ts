import type { IsoDate } from '../deadlines/iso-date.ts';
import { startsLikeFormula } from '../intake/formula-guard.ts';
import { readDateCell } from '../intake/read-date.ts';
import { likelyBirthDate } from '../people/nik-check.ts';
import { type Nik, nikFacts, parseNik } from '../people/nik.ts';
import { restoreLeadingZero } from '../people/phone.ts';
import { type Nisn, parseNisn } from '../people/registry-numbers.ts';
import type { Sex } from '../people/sex.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import { type Level, levels } from '../routing/levels.ts';
import { type Cancellation, readCancellation } from './cancel-reasons.ts';
import { broughtCodes, type ListField, uploadCodes } from './list-fields.ts';
import type { ListRow, Papers } from './list-row.ts';
import type { ListRowView } from './list-view.ts';
import { readInstrument, readTick } from './read-instrument.ts';
import { readRowState, type RowState } from './row-states.ts';

/** What a Data Siswa is read against. */
export interface ListContext {
  readonly today: IsoDate;
  readonly npsn: string;
  readonly levels: readonly Level[];
  readonly edition: PolicyEdition;
}

/** Reads one pupil and reports everything odd; null when there is no name or no status to go by. */
export function readListRow(view: ListRowView, context: ListContext): ListRow | null {
  const name = readName(view);
  const state = readRowState(view.text('status'));
  if (state === null) view.report('LST-031', 'status');
  if (state !== null && !['terverifikasi', 'verifikasi-dibatalkan'].includes(state))
    view.report('LST-033', 'status');
  const nik = readNik(view);
  const typedSex = readSex(view);
  const birthDate = readBirthDate(view, nik, context.today);
  if (nik !== null && typedSex !== null && nikFacts(nik).sex !== typedSex) view.report('ROW-017', 'nik');
  checkSender(view, context.npsn);
  if (view.text('grade') === '') view.report('LST-039', 'grade');
  const row = {
    nik,
    nisn: readNisn(view),
    name,
    grade: view.text('grade'),
    level: readLevel(view, context.levels),
    sex: typedSex ?? (nik === null ? null : nikFacts(nik).sex),
    birthDate,
    guardian: orNull(view, 'guardian'),
    address: orNull(view, 'address'),
    kecamatan: orNull(view, 'kecamatan'),
    phone: readPhone(view),
    emergencyContact: orNull(view, 'emergencyContact'),
    cancellation: readReason(view, state),
    bpms: readTick(view, 'bpms') === true,
    instrument: readInstrument(view, context.edition, context.today),
    papers: readPapers(view),
  };
  return state === null || name === '' ? null : { ...row, state };
}

function readName(view: ListRowView): string {
  const name = view.text('name');
  if (name === '') view.report('ROW-001', 'name');
  if (startsLikeFormula(name)) view.report('ROW-041', 'name');
  return name;
}

const scientific = /^\d+([.,]\d+)?E\+?\d+$/i;

function readNik(view: ListRowView): Nik | null {
  const cell = view.cell('nik');
  const refuse = (code: 'ROW-010' | 'ROW-011' | 'ROW-012' | 'ROW-013' | 'LST-030'): null => {
    view.report(code, 'nik');
    return null;
  };
  if (!cell || /^(-+|belum.*|tidak (ada|punya))$/i.test(cell.text.trim())) return refuse('LST-030');
  // A number keeps 15 digits, a NIK has 16: the last one may be gone even if it looks complete (SP01).
  if (cell.kind !== 'text') return refuse('ROW-010');
  if (scientific.test(cell.text.trim())) return refuse('ROW-011');
  const nik = parseNik(cell.text);
  if (nik.ok) return nik.value;
  return refuse(nik.problem === 'nik-date' || nik.problem === 'nik-serial' ? 'ROW-013' : 'ROW-012');
}

/** JakEdu's list has no birth date: then the NIK's own is taken, of the century that fits a pupil. */
function readBirthDate(view: ListRowView, nik: Nik | null, today: IsoDate): IsoDate | null {
  const inNik = nik === null ? null : likelyBirthDate(nik, today, 'pupil');
  const reading = readDateCell(view.cell('birthDate'), view.date1904, today);
  if (reading.kind === 'blank') {
    if (inNik === null && nik !== null) view.report('LST-043', view.has('birthDate') ? 'birthDate' : 'nik');
    return inNik;
  }
  if (reading.kind !== 'date' || reading.date > today) {
    view.report('ROW-002', 'birthDate');
    return null;
  }
  if (nik !== null && !nikFacts(nik).birthDateCandidates.includes(reading.date))
    view.report('ROW-016', 'nik');
  return reading.date;
}

function readSex(view: ListRowView): Sex | null {
  const text = view.text('sex').toUpperCase();
  if (/^L(AKI)?/.test(text)) return 'L';
  return /^P(EREMPUAN|R)?$/.test(text) ? 'P' : null;
}

function readNisn(view: ListRowView): Nisn | null {
  const text = view.text('nisn');
  if (text === '' || text === '-') return null;
  const nisn = parseNisn(text);
  if (nisn.ok) return nisn.value;
  view.report('ROW-042', 'nisn');
  return null;
}

function readPhone(view: ListRowView): string | null {
  const phone = restoreLeadingZero(view.text('phone'));
  return phone.ok ? phone.value : null;
}

/** A school of one level need not write it; another school's level is held. */
function readLevel(view: ListRowView, ofSchool: readonly Level[]): Level | null {
  const typed = view.text('level');
  const key = typed.toLowerCase().replace(/\s/g, '');
  const level = typed === '' ? undefined : levels.find((known) => known.toLowerCase() === key);
  const [only, ...others] = ofSchool;
  if (typed === '' && only !== undefined && others.length === 0) return only;
  if (level !== undefined && ofSchool.includes(level)) return level;
  view.report('LST-037', 'level');
  return null;
}

function checkSender(view: ListRowView, npsn: string): void {
  const written = view.text('npsn');
  if (written !== '' && written.toUpperCase() !== npsn) view.report('LST-038', 'npsn');
}

function readReason(view: ListRowView, state: RowState | null): Cancellation | null {
  const cancellation = readCancellation(view.text('cancelReason'));
  if (state === 'verifikasi-dibatalkan') {
    // The label "Alasan lain" alone explains nothing.
    const isExplained = cancellation !== null && (cancellation.code !== 'lain' || cancellation.note !== null);
    if (!isExplained) view.report('LST-032', 'cancelReason');
    return isExplained ? cancellation : null;
  }
  if (cancellation !== null && state !== null) view.report('LST-042', 'cancelReason');
  return null;
}

function readPapers(view: ListRowView): Papers {
  const ticked = (field: ListField) => readTick(view, field);
  const [letter, pledge, kk, ktp] = broughtCodes;
  const [instrument, request, debit, compliance] = uploadCodes;
  return {
    brought: {
      [letter]: ticked(`brought:${letter}`),
      [pledge]: ticked(`brought:${pledge}`),
      [kk]: ticked(`brought:${kk}`),
      [ktp]: ticked(`brought:${ktp}`),
    },
    uploaded: {
      [instrument]: ticked(`upload:${instrument}`),
      [request]: ticked(`upload:${request}`),
      [debit]: ticked(`upload:${debit}`),
      [compliance]: ticked(`upload:${compliance}`),
    },
  };
}

function orNull(view: ListRowView, field: ListField): string | null {
  const text = view.text(field);
  return text === '' || text === '-' ? null : text;
}

import type { IsoDate } from '../deadlines/iso-date.ts';
import { type Level, type LevelGroup, levelGroupOf, levels } from '../routing/levels.ts';
import { type Field, headerKey } from './fields.ts';
import type { IntakeRow, PovertyCategory, RecapContext } from './intake-row.ts';
import { readDateCell } from './read-date.ts';
import type { RowView } from './row-view.ts';

/** Reads what is asked for and with which papers, and reports everything odd about it. */
export function readApplication(view: RowView, context: RecapContext): IntakeRow['application'] {
  checkSchool(view, context);
  const level = readLevel(view, context.group);
  const grade = readGrade(view, level);
  const sktm = readTick(view, 'docSktm');
  return {
    level,
    grade,
    className: view.text('grade'),
    category: readCategory(view),
    receivedOn: readReceived(view, context.today),
    kind: readKind(view),
    sktmNumber: view.text('sktmNumber') ?? sktm.written,
    sktmDate: readSktmDate(view, context.today),
    documents: {
      application: readTick(view, 'docApplication').ticked,
      kk: readTick(view, 'docKk').ticked,
      sktm: sktm.ticked,
      enrolment: readTick(view, 'docEnrolment').ticked,
    },
  };
}

function checkSchool(view: RowView, context: RecapContext): void {
  const npsn = view.text('npsn');
  if (npsn !== null && npsn.toUpperCase() !== context.npsn) view.report('ROW-045', 'npsn');
}

/** An SLB teaches three levels, so each row must say its own; other schools have one. */
function readLevel(view: RowView, group: LevelGroup): Level | null {
  const written = view.text('level');
  const level = levels.find((other) => headerKey(other) === headerKey(written ?? ''));
  if (level && levelGroupOf(level) === group) return level;
  if (written === null && group !== 'SLB') return group;
  if (!view.isBroken('level')) view.report('ROW-044', 'level');
  return null;
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

const gradesOf: Partial<Record<Level, readonly [number, number]>> = {
  SD: [1, 6],
  MI: [1, 6],
  SDLB: [1, 6],
  SMP: [7, 9],
  MTs: [7, 9],
  SMPLB: [7, 9],
  SMA: [10, 12],
  MA: [10, 12],
  SMALB: [10, 12],
  // Some SMK programmes take four years.
  SMK: [10, 13],
};

/** Reads `7`, `7A`, `VII-2`, `Kelas 7`. */
function readGrade(view: RowView, level: Level | null): number | null {
  const text =
    view
      .text('grade')
      ?.toLowerCase()
      .replace(/^(kelas|kls)\.?\s*/, '') ?? '';
  const written = /^(\d{1,2})(?!\d)/.exec(text)?.[1];
  const numeral = /^([ivx]+)(?![a-z])/.exec(text)?.[1];
  const grade = written === undefined ? roman.indexOf(numeral ?? '-') : Number(written);
  const [lowest, highest] = (level && gradesOf[level]) ?? [1, 13];
  const isKnown = grade >= 1 && grade <= 13;
  if (view.has('grade') && !(grade >= lowest && grade <= highest) && !view.isBroken('grade')) {
    view.report('ROW-043', 'grade');
  }
  return isKnown ? grade : null;
}

const categories = new Map<string, PovertyCategory>([
  ['sangatmiskin', 'sangat-miskin'],
  ['miskin', 'miskin'],
  ['hampirmiskin', 'hampir-miskin'],
  ['rentanmiskin', 'rentan-miskin'],
]);

function readCategory(view: RowView): PovertyCategory | null {
  const category = categories.get(headerKey(view.text('category') ?? '')) ?? null;
  if (!category && view.has('category') && !view.isBroken('category')) view.report('ROW-060', 'category');
  return category;
}

function readReceived(view: RowView, today: IsoDate): IsoDate | null {
  const reading = readDateCell(view.cell('receivedOn'), view.date1904, today);
  if (reading.kind === 'date' && reading.date <= today) return reading.date;
  if (view.has('receivedOn') && !view.isBroken('receivedOn')) view.report('ROW-061', 'receivedOn');
  return null;
}

function readSktmDate(view: RowView, today: IsoDate): IsoDate | null {
  const reading = readDateCell(view.cell('sktmDate'), view.date1904, today);
  if (reading.kind === 'date') return reading.date;
  if (reading.kind !== 'blank') view.report('ROW-063', 'sktmDate');
  return null;
}

function readKind(view: RowView): 'baru' | 'lanjutan' | null {
  const text = headerKey(view.text('kind') ?? '');
  if (text === '') return null;
  if (text === 'baru' || text === 'b') return 'baru';
  if (text === 'lanjutan' || text === 'lanjut' || text === 'l') return 'lanjutan';
  view.report('ROW-064', 'kind');
  return null;
}

/** A paper's column says ada / tidak ada; some schools write the letter's number instead of a tick. */
function readTick(view: RowView, field: Field): { ticked: boolean | null; written: string | null } {
  const text = view.text(field);
  if (text === null) return { ticked: null, written: null };
  if (/^(ada|ya|y|v|√|✓|x|lengkap|sudah|1)$/i.test(text)) return { ticked: true, written: null };
  if (/^(-+|tidak( ada)?|tdk( ada)?|t|belum( ada)?|0)$/i.test(text)) return { ticked: false, written: null };
  if (/\d/.test(text)) return { ticked: true, written: text };
  view.report('ROW-062', field);
  return { ticked: null, written: null };
}

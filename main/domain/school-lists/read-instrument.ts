import type { IsoDate } from '../deadlines/iso-date.ts';
import { readDateCell } from '../intake/read-date.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import {
  type Answer,
  type Instrument,
  type InstrumentDetails,
  instrumentProblem,
  noAnswers,
  type QuestionCode,
  questionCodes,
} from './instrument.ts';
import type { ListField } from './list-fields.ts';
import type { ListRowView } from './list-view.ts';

/** Reads the ten answers and what the school wrote beside them; whatever is not given stays unanswered. */
export function readInstrument(view: ListRowView, edition: PolicyEdition, today: IsoDate): Instrument {
  const answers: Record<QuestionCode, Answer | null> = { ...noAnswers };
  for (const code of questionCodes) answers[code] = readAnswer(view, code);
  const instrument = {
    answers,
    details: readDetails(view, edition),
    notApplicableReason: orNull(view.text('notApplicableReason')),
    verifier: orNull(view.text('verifier')),
    verifiedOn: readDay(view, today),
    note: orNull(view.text('note')),
  };
  if (instrumentProblem(instrument) !== null) {
    const marked = questionCodes.find((code) => answers[code] === 'tidak-berlaku');
    if (marked !== undefined) view.report('LST-035', marked);
  }
  return instrument;
}

function readAnswer(view: ListRowView, field: QuestionCode): Answer | null {
  const key = keyOf(view.text(field));
  if (key === '') return null;
  if (key === 'ya' || key === 'y') return 'ya';
  if (key === 'tidak' || key === 't') return 'tidak';
  if (key === 'tidakberlaku') return 'tidak-berlaku';
  view.report('LST-034', field);
  return null;
}

function readDetails(view: ListRowView, edition: PolicyEdition): InstrumentDetails {
  return {
    dtks: readWord(view, 'dtks', {
      layak: 'layak',
      belumlayak: 'belum-layak',
      tidakterdaftar: 'tidak-terdaftar',
    }),
    specialCategory: readSpecial(view, edition),
    decree: readTick(view, 'decree') === true,
    pupilDataSource: readWord(view, 'pupilDataSource', { dapodik: 'dapodik', emis: 'emis', tidakada: null }),
    absencesInMonth: readCount(view, 'absences'),
    lateInMonth: readCount(view, 'lateness'),
    violations: readList(view, 'violations', (text) => {
      const found = edition.prohibitions?.pupil.some(({ number }) => number === text) ?? false;
      return found ? Number(text) : null;
    }),
    statuses: readList(view, 'householdStatuses', (text) => statusCode(text, edition)),
    cars: readCount(view, 'cars'),
    njopPerNop: readList(view, 'njop', readRupiah),
    brandedWaterLitres: readCount(view, 'water'),
  };
}

function readSpecial(view: ListRowView, edition: PolicyEdition): string | null {
  const text = view.text('specialCategory');
  if (text === '' || keyOf(text) === 'tidakada') return null;
  const found = edition.criteria.specialCategories.find((code) => keyOf(code) === keyOf(text));
  if (found === undefined) view.report('LST-036', 'specialCategory');
  return found ?? null;
}

function statusCode(text: string, edition: PolicyEdition): string | null {
  const statuses = edition.criteria.household?.excludedStatuses ?? [];
  return (
    statuses.find(({ code, label }) => [code, label].some((name) => keyOf(name) === keyOf(text)))?.code ??
    null
  );
}

/** `ada` or `tidak ada`, `ya` or `tidak`, a tick; null when blank or anything else. */
export function readTick(view: ListRowView, field: ListField): boolean | null {
  const key = keyOf(view.text(field));
  if (['ada', 'ya', 'v', 'x', 'true', 'benar', 'sudah', 'lengkap'].includes(key)) return true;
  if (['tidakada', 'tidak', 'belum', 'false', 'salah'].includes(key)) return false;
  if (key !== '') view.report('LST-036', field);
  return null;
}

function readWord<T>(view: ListRowView, field: ListField, words: Readonly<Record<string, T>>): T | null {
  const key = keyOf(view.text(field));
  if (key === '') return null;
  if (Object.hasOwn(words, key)) return words[key] ?? null;
  view.report('LST-036', field);
  return null;
}

function readCount(view: ListRowView, field: ListField): number | null {
  const text = view.text(field);
  if (text === '' || text === '-') return null;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  view.report('LST-036', field);
  return null;
}

/** Several values in one cell, parted by `;`; what is not understood is named and left out. */
function readList<T>(view: ListRowView, field: ListField, read: (text: string) => T | null): readonly T[] {
  const parts = view
    .text(field)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');
  const values = parts.map(read);
  if (values.includes(null)) view.report('LST-036', field);
  return values.filter((value) => value !== null);
}

/** `Rp1.250.000.000`, `1250000000`. */
function readRupiah(text: string): number | null {
  const bare = text.replace(/^rp\.?\s*/i, '');
  return /^(\d{1,3}(\.\d{3})+|\d{1,14})$/.test(bare) ? Number(bare.replaceAll('.', '')) : null;
}

function readDay(view: ListRowView, today: IsoDate): IsoDate | null {
  const reading = readDateCell(view.cell('verifiedOn'), view.date1904, today);
  if (reading.kind === 'date' && reading.date <= today) return reading.date;
  if (reading.kind !== 'blank') view.report('LST-036', 'verifiedOn');
  return null;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

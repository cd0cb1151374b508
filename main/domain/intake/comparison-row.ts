import type { IsoDate } from '../deadlines/iso-date.ts';
import { type Nik, parseNik } from '../people/nik.ts';
import type { Sex } from '../people/sex.ts';
import { headerKey } from './fields.ts';
import { readDateText } from './read-date.ts';

/** One person of the comparison data (PPLS 2011): Pasal 12(2), comparison only, never a gate. */
export interface ComparisonRow {
  readonly sourceId: string;
  readonly nik: Nik | null;
  /** As written in the list, often in capitals. */
  readonly name: string;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly address: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  /** 1 is the poorest tenth; null when the list does not say. */
  readonly decile: number | null;
}

export type ComparisonField = keyof ComparisonRow;

export type ComparisonHeader =
  | { readonly kind: 'columns'; readonly columns: ReadonlyMap<ComparisonField, number> }
  | { readonly kind: 'missing'; readonly fields: readonly ComparisonField[] };

/** `odd` fields were written but not readable; the person is kept without them, for people do the matching. */
export type ComparisonReading =
  | { readonly kind: 'row'; readonly row: ComparisonRow; readonly odd: readonly ComparisonField[] }
  | { readonly kind: 'no-name' };

const names: Record<ComparisonField, readonly string[]> = {
  sourceId: ['idrt', 'idbdt', 'id', 'idartbdt', 'nourut', 'no'],
  nik: ['nik'],
  name: ['nama', 'namaart', 'namalengkap'],
  birthDate: ['tgllahir', 'tanggallahir'],
  sex: ['jk', 'jeniskelamin', 'lp'],
  address: ['alamat'],
  kelurahan: ['kelurahan', 'desa', 'desakelurahan'],
  kecamatan: ['kecamatan'],
  decile: ['desil', 'desilkesejahteraan'],
};
const comparisonFields = Object.keys(names) as readonly ComparisonField[];

/** Finds the columns of a comparison list; without name and birth date nothing can be matched. */
export function readComparisonHeader(labels: readonly string[]): ComparisonHeader {
  const keys = labels.map((label) => headerKey(label));
  const columns = new Map<ComparisonField, number>();
  for (const field of comparisonFields) {
    const column = keys.findIndex((key) => names[field].includes(key));
    if (column >= 0) columns.set(field, column);
  }
  const missing = (['name', 'birthDate'] as const).filter((field) => !columns.has(field));
  return missing.length > 0 ? { kind: 'missing', fields: missing } : { kind: 'columns', columns };
}

/** Reads one line of a comparison list. `today` only bounds two-digit years. */
export function parseComparisonRow(
  columns: ReadonlyMap<ComparisonField, number>,
  values: readonly string[],
  today: IsoDate,
): ComparisonReading {
  const text = (field: ComparisonField): string => values[columns.get(field) ?? -1]?.trim() ?? '';
  const name = text('name');
  if (name === '') return { kind: 'no-name' };
  const odd: ComparisonField[] = [];
  const keep = <T>(field: ComparisonField, value: T | null): T | null => {
    if (value === null && text(field) !== '') odd.push(field);
    return value;
  };
  const nik = parseNik(text('nik'));
  const birth = readDateText(text('birthDate'), today);
  const row: ComparisonRow = {
    sourceId: text('sourceId'),
    nik: keep('nik', nik.ok ? nik.value : null),
    name,
    birthDate: keep('birthDate', birth.kind === 'date' ? birth.date : null),
    sex: keep('sex', readSexLetter(text('sex'))),
    address: text('address'),
    kelurahan: text('kelurahan'),
    kecamatan: text('kecamatan'),
    decile: keep('decile', /^([1-9]|10)$/.test(text('decile')) ? Number(text('decile')) : null),
  };
  return { kind: 'row', row, odd };
}

/** PPLS codes sex as 1 and 2 at times. */
function readSexLetter(text: string): Sex | null {
  if (/^(l|1|laki.*)$/i.test(text)) return 'L';
  return /^(p|2|perempuan)$/i.test(text) ? 'P' : null;
}

import type { IsoDate } from '../../deadlines/iso-date.ts';
import { formatNip, parseNip } from '../../people/nip.ts';
import { longDate } from '../../words/date-words.ts';
import type { Block, KeyValues, Lines, SignHere, SignPlace } from '../blocks.ts';
import { keyValues } from '../compose.ts';
import type { DocumentContent, DocumentType } from '../content.ts';
import { type DocumentFrame, documentOf } from '../frame.ts';
import type { FormAddress } from './form-pupil.ts';

/** One paper of one pupil or school. */
export type FormSheet = readonly Block[];

export type FormKind = {
  readonly type: DocumentType;
  readonly title: string;
  /** Where the form comes from, in the footer. */
  readonly source: string;
};

/**
 * Sheets of one form, each beginning a page of its own.
 *
 * A paper of others: it bears no kop and no number of this office.
 */
export function formDocument(
  frame: DocumentFrame,
  kind: FormKind,
  sheets: readonly FormSheet[],
): DocumentContent {
  return documentOf(
    { ...frame, kop: null, number: null },
    {
      type: kind.type,
      title: kind.title,
      footerText: kind.source,
      unpaged: true,
      // A4 is 33 mm shorter than the folio the forms are drawn for.
      textSize: frame.paper === 'A4' ? 9.5 : 10,
      blocks: sheets.flatMap((sheet, index) => (index === 0 ? sheet : [{ kind: 'pageStart' }, ...sheet])),
    },
  );
}

/** Rows that a hand fills, apart from each other by `gap` points. */
export function fields(
  rows: Parameters<typeof keyValues>[0],
  { labelWidth = 45, gap = 4 }: { readonly labelWidth?: number; readonly gap?: number } = {},
): KeyValues {
  return keyValues(rows, { labelWidth, gap });
}

/** A longer answer beside its label: what is known, or `count` lines to write on, each of so many dots. */
export function answerRows(
  label: string,
  value: string | null,
  count: number,
  dots = 88,
): (readonly [label: string, value: string])[] {
  if (value !== null && value.trim() !== '') return [[label, value]];
  return Array.from({ length: count }, (_, index) => [index === 0 ? label : '', known(null, dots)]);
}

export function lines(...texts: string[]): Lines {
  return { kind: 'lines', lines: texts, align: 'left' };
}

/** `Jakarta, ............ 20....`: who signs writes the day. */
export const placeAndDay = 'Jakarta, ........................ 20.....';

export function atRight(text: string): Lines {
  return { kind: 'lines', lines: [text], align: 'right' };
}

/** What is known, or dots to write on. */
export function known(value: string | null, dots = 88): string {
  return value === null || value.trim() === '' ? '.'.repeat(dots) : value;
}

export function knownDate(date: IsoDate | null): string | null {
  return date === null ? null : longDate(date);
}

/** Several values in one line, each known or dotted. */
export function placeAndDate(place: string | null, date: IsoDate | null): string {
  return `${known(place, 40)}, ${known(knownDate(date), 40)}`;
}

/** The four lines of an address as Formats 1 prints them, the label beside the first. */
export function addressRows(
  label: string,
  address: FormAddress | null,
): (readonly [label: string, value: string])[] {
  const { street, rt, rw, kelurahan, kecamatan, kota, postalCode } = address ?? noAddress;
  const number = `RT/RW ${known(rt, 6)}/${known(rw, 6)}`;
  return [
    [label, street === '' ? `${known(null, 50)} ${number} No ${known(null, 8)}` : `${street} ${number}`],
    ['', `Kelurahan ${known(kelurahan, 74)}`],
    ['', `Kecamatan ${known(kecamatan, 73)}`],
    ['', `Kota ${known(kota, 44)} Kode Pos ${known(postalCode, 18)}`],
  ];
}

const noAddress: FormAddress = {
  street: '',
  rt: null,
  rw: null,
  kelurahan: '',
  kecamatan: '',
  kota: '',
  postalCode: null,
};

export function signHere(...places: readonly (SignPlace | null)[]): SignHere {
  return { kind: 'signHere', places };
}

/** Who signs with a pen: the known name in brackets, else dots, and what to write there. */
export function signPlace(
  above: readonly string[],
  name: string | null,
  under: readonly string[] = [],
  mark: string | null = null,
): SignPlace {
  return { above, mark, below: [`(${known(name, 44)})`, ...under] };
}

/** `NIP 19580312 198610 1 001`; dots where it is not known. */
export function nipLine(nip: string | null): string {
  const read = nip === null ? null : parseNip(nip);
  return `NIP ${read?.ok ? formatNip(read.value) : known(null, 36)}`;
}

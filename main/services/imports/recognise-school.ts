import type { Sheet } from '#domain/intake/sheet.ts';
import type { Knex } from 'knex';
import { schoolNames } from '../../../db/queries/schools.ts';

/** Title rows and the first pupils: where a recap names its school. */
const searchedRows = 15;

/**
 * The NPSN of the registered school a file comes from, or null when nothing or more than one thing fits.
 *
 * An NPSN written in the file or its name decides; else the name in title rows, file name or sheet name.
 */
export async function recogniseSchool(
  db: Knex,
  fileName: string,
  sheets: readonly Sheet[],
): Promise<string | null> {
  const schools = await schoolNames(db);
  const text = [fileName, ...sheets.flatMap((sheet) => [sheet.name, ...topRows(sheet)])].join('\n');
  const numbers = new Set(text.match(/(?<![0-9A-Za-z])(?:\d{8}|[A-Z]\d{7})(?!\d)/g) ?? []);
  const numbered = schools.filter(({ npsn }) => numbers.has(npsn));
  if (numbered.length > 0) return onlyOne(numbered);
  const present = new Set(wordsOf(text));
  const named = schools
    .map(({ npsn, name }) => ({ npsn, words: wordsOf(name) }))
    .filter(({ words }) => words.length > 1 && words.every((word) => present.has(word)));
  // "SDN Kembangan Utara 01" also fits a file of "SDN Kembangan Utara 01 Pg": the fuller name wins.
  const most = Math.max(0, ...named.map(({ words }) => words.length));
  return onlyOne(named.filter(({ words }) => words.length === most));
}

function topRows(sheet: Sheet): readonly string[] {
  return sheet.rows.slice(0, searchedRows).map((row) => row.cells.map((cell) => cell.text).join(' '));
}

function onlyOne(found: readonly { readonly npsn: string }[]): string | null {
  return found.length === 1 ? (found[0]?.npsn ?? null) : null;
}

// One school is written in many ways: `SDN`, `SD Negeri`; `MIS`, `MI Swasta`; `Pg`, `Pagi`.
const spellings: Readonly<Partial<Record<string, readonly string[]>>> = {
  sdn: ['sd', 'n'],
  smpn: ['smp', 'n'],
  sman: ['sma', 'n'],
  smkn: ['smk', 'n'],
  slbn: ['slb', 'n'],
  min: ['mi', 'n'],
  mtsn: ['mts', 'n'],
  man: ['ma', 'n'],
  mis: ['mi'],
  mtss: ['mts'],
  mas: ['ma'],
  negeri: ['n'],
  pagi: ['pg'],
  petang: ['ptg'],
  swasta: [],
  jakarta: [],
};

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? [];
  return words.flatMap((word) => (Object.hasOwn(spellings, word) ? (spellings[word] ?? []) : [word]));
}

import type { SetKey } from '../../../db/queries/comparison.ts';

/** Pasal 58(2): the recipients of last year, brought up to date, are comparison data too. */
export const besideSource = 'pembaharuan-58';

const labels: Readonly<Record<string, string>> = {
  PPLS: 'PPLS (Pendataan Program Perlindungan Sosial)',
  BDT: 'BDT (Basis Data Terpadu)',
  DTKS: 'DTKS (Data Terpadu Kesejahteraan Sosial)',
  'lain-kepgub': 'Sumber lain menurut Keputusan Gubernur',
  [besideSource]: 'Penerima tahun sebelumnya (pembaharuan data, Pasal 58 ayat (2))',
};

/** The source in full; one the program does not know goes by its own name. */
export function sourceLabel(source: string): string {
  return labels[source] ?? source;
}

/** `PPLS 2011`: how papers and screens name a list. */
export function setName({ source, version }: SetKey): string {
  return `${source} ${version}`;
}

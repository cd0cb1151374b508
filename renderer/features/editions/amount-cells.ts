import type { AmountTable } from '#domain/policy/amount-table.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { Level } from '#domain/routing/levels.ts';
import { formatThousands } from '#domain/words/thousands.ts';

type AmountRow = AmountTable['rows'][number];
type Cluster = 1 | 2 | 3;

/** One line of the entry grid; a cluster is for private schools only. */
export interface AmountPlace {
  readonly level: Level;
  readonly cluster: Cluster | null;
}

/** Typed amounts by cell, for example `SD_0_negeri`. */
export type AmountCells = Record<string, string>;

/** Where an edition may have amounts: its levels, and the clusters of SMP, SMA and SMK from 2025 (G-52). */
export function amountPlaces({ criteria, rules }: PolicyEdition): readonly AmountPlace[] {
  const clustered = criteria.levels.filter((level) => level === 'SMP' || level === 'SMA' || level === 'SMK');
  return [
    ...criteria.levels.map((level) => ({ level, cluster: null })),
    ...(rules === 'kjp-plus-2025'
      ? clustered.flatMap((level) => ([1, 2, 3] as const).map((cluster) => ({ level, cluster })))
      : []),
  ];
}

export function cellName({ level, cluster }: AmountPlace, column: 'negeri' | 'swasta' | 'spp'): string {
  return `${level}_${cluster ?? 0}_${column}`;
}

export function cellsOf(table: AmountTable | null): AmountCells {
  const cells: AmountCells = {};
  for (const row of table?.rows ?? []) {
    cells[cellName(row, row.status)] = formatThousands(row.personal);
    if (row.spp > 0) cells[cellName(row, 'spp')] = formatThousands(row.spp);
  }
  return cells;
}

/** Only what was typed becomes a row: a blank cell is not set, never Rp0. */
export function rowsOf(cells: AmountCells, places: readonly AmountPlace[]): readonly AmountRow[] {
  return places.flatMap((place) => {
    const per = place.level === 'LKP' ? ('semester' as const) : ('month' as const);
    const negeri = typedRupiah(cells[cellName(place, 'negeri')]);
    const swasta = typedRupiah(cells[cellName(place, 'swasta')]);
    const spp = typedRupiah(cells[cellName(place, 'spp')]) ?? 0;
    return [
      ...(negeri === null ? [] : [{ ...place, status: 'negeri' as const, personal: negeri, spp: 0, per }]),
      ...(swasta === null ? [] : [{ ...place, status: 'swasta' as const, personal: swasta, spp, per }]),
    ];
  });
}

/** Whole rupiah with or without separators; null for a blank cell. */
export function typedRupiah(text: string | undefined): number | null {
  const digits = (text ?? '').replace(/[.\s]|^rp/gi, '');
  return /^\d+$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}

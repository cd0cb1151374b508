import type { RailItem } from './feature.ts';

export interface RailGroup {
  readonly id: string;
  /** Null for what stands above all groups. */
  readonly label: string | null;
  /** The first `order` of this stage. */
  readonly from: number;
  /** Seldom needed from day to day: closed until someone opens it. */
  readonly seldom?: boolean;
}

/** Stages of the process, in its order (Pasal 7-32), then what serves all of them. */
const groups: readonly RailGroup[] = [
  { id: 'home', label: null, from: 0 },
  { id: 'intake', label: 'Data masuk', from: 20 },
  { id: 'verification', label: 'Verifikasi', from: 40 },
  { id: 'objections', label: 'Keberatan', from: 50 },
  { id: 'recaps', label: 'Rekap dan usulan', from: 60 },
  { id: 'recipients', label: 'Penetapan dan penerima', from: 76 },
  { id: 'exchange', label: 'Pertukaran', from: 80 },
  { id: 'papers', label: 'Dokumen dan laporan', from: 90 },
  { id: 'office', label: 'Kantor ini', from: 100, seldom: true },
];

export interface FilledGroup {
  readonly group: RailGroup;
  readonly items: readonly RailItem[];
}

/** The items by their stage, each stage in its order; stages without items are left out. */
export function groupRail(items: readonly RailItem[]): FilledGroup[] {
  const ordered = items.toSorted((a, b) => a.order - b.order);
  return groups
    .map((group, at) => ({
      group,
      items: ordered.filter(
        ({ order }) => order >= group.from && order < (groups[at + 1]?.from ?? Number.POSITIVE_INFINITY),
      ),
    }))
    .filter(({ items: [first] }) => first !== undefined);
}

import { kindLabel } from '../exchange/labels.ts';
import type { PaketRecord } from '../exchange/paket-row.ts';

export type PaketName = Pick<PaketRecord, 'agenda_no' | 'kind' | 'seq'>;

/** `Paket K-2013-0017, Rekap data formulir nomor urut 17`. */
export function paketLabel({ agenda_no, kind, seq }: PaketName): string {
  return `Paket ${agenda_no}, ${kindLabel(kind)}${seq === null ? '' : ` nomor urut ${seq}`}`;
}

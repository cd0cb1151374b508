import type { PaketRow } from '#contract/methods/paket.ts';
import type { Tone } from '../../theme/tone.ts';

// States of exchange.md 8, as the host names them.
const tones: Readonly<Record<string, Tone>> = {
  disiapkan: 'attention',
  ditandatangani: 'active',
  disegel: 'attention',
  dikirim: 'active',
  diolah: 'done',
  ditolak: 'problem',
  batal: 'neutral',
  karantina: 'attention',
  menunggu: 'attention',
  bercabang: 'problem',
  tertutup: 'neutral',
  diterima: 'done',
  disimpan: 'neutral',
};

/** State of a Paket as icon and words; a receipt that should be back by now stands out. */
export function paketStatus(paket: Pick<PaketRow, 'state' | 'stateLabel' | 'receiptOverdue'>): {
  readonly tone: Tone;
  readonly label: string;
} {
  if (paket.receiptOverdue) return { tone: 'problem', label: 'Tanda terima terlambat' };
  return { tone: tones[paket.state] ?? 'neutral', label: paket.stateLabel };
}

/** Why an outgoing Paket can no longer be withdrawn, or null: only an unsent manifest frees its number. */
export function voidWhy(state: string): string | null {
  switch (state) {
    case 'disiapkan':
    case 'ditandatangani':
      return null;
    case 'batal':
      return 'Paket ini sudah dibatalkan.';
    default:
      return 'Paket yang sudah dikirim tidak dapat dibatalkan; kirim perbaikannya sebagai revisi baru.';
  }
}

export type Direction = 'semua' | 'masuk' | 'keluar';

/** The direction named in the address, all where none is. */
export function directionOf(text: string | null): Direction {
  return text === 'masuk' || text === 'keluar' ? text : 'semua';
}

import type { Tone } from '../../theme/tone.ts';

/** How the state of a recipient, or of a month's transfer, is shown. */
export function recipientTone(state: string): Tone {
  switch (state) {
    case 'active':
    case 'berhasil':
      return 'done';
    case 'determined':
    case 'belum':
      return 'attention';
    case 'cardWithdrawn':
    case 'revoked':
    case 'gagal':
      return 'problem';
    default:
      return 'neutral';
  }
}

export const transferLabels = {
  berhasil: 'Ditransfer',
  gagal: 'Gagal',
  belum: 'Belum ada bukti',
} as const;

import type { RecapRow } from '#contract/methods/recaps.ts';
import type { Tone } from '../../theme/tone.ts';

export const recapKinds: Readonly<Record<RecapRow['kind'], string>> = {
  verification: 'Hasil verifikasi',
  accountForm: 'Formulir rekening',
  proposal: 'Usulan',
};

export function recapTone(state: string): Tone {
  switch (state) {
    case 'accepted':
    case 'received':
    case 'sealed':
      return 'done';
    case 'returned':
      return 'problem';
    case 'superseded':
      return 'neutral';
    default:
      return 'active';
  }
}

import type { OrderRow } from '#contract/methods/objections.ts';
import type { Tone } from '../../theme/tone.ts';

export const orderKinds: Readonly<Record<OrderRow['kind'], { readonly tone: Tone; readonly label: string }>> =
  {
    perbaiki: { tone: 'attention', label: 'Memperbaiki pengumuman' },
    lanjutkan: { tone: 'done', label: 'Melanjutkan rekapitulasi' },
  };

export const findings: Readonly<
  Record<'benar' | 'tidak-benar', { readonly tone: Tone; readonly label: string }>
> = {
  benar: { tone: 'attention', label: 'Benar' },
  'tidak-benar': { tone: 'neutral', label: 'Tidak benar' },
};

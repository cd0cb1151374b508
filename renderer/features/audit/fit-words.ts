import type { HeadFit } from '#contract/methods/audit.ts';
import type { Tone } from '../../theme/tone.ts';

/** How a head held outside fits this chain. */
export const fitWords: Readonly<Record<HeadFit, string>> = {
  cocok: 'Cocok',
  beda: 'Berbeda: rantai diganti',
  terpotong: 'Tidak ada: ekor terpotong',
};

export function fitTone(fit: HeadFit): Tone {
  return fit === 'cocok' ? 'done' : 'problem';
}

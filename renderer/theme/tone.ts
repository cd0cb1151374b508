/** Colour of a status; never used without its icon and word (U40). */
export type Tone = 'done' | 'active' | 'attention' | 'problem' | 'neutral';

export const toneColors: Readonly<Record<Tone, string>> = {
  done: 'success.main',
  active: 'info.main',
  attention: 'warning.main',
  problem: 'error.main',
  neutral: 'text.secondary',
};

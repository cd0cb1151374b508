import type { Tone } from '../../theme/tone.ts';

const tones: Readonly<Record<string, Tone>> = {
  received: 'neutral',
  recapped: 'active',
  'set-aside': 'attention',
  excluded: 'problem',
  proposed: 'active',
  recommended: 'active',
  determined: 'done',
  'not-determined': 'problem',
  returned: 'problem',
};

/** Tone of a candidate's state; one the window does not know stays neutral, its word says it. */
export function candidateTone(state: string): Tone {
  return tones[state] ?? 'neutral';
}

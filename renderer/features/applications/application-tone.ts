import type { Tone } from '../../theme/tone.ts';

const tones: Readonly<Partial<Record<string, Tone>>> = {
  submitted: 'active',
  verifying: 'active',
  incomplete: 'attention',
  rejectedLate: 'problem',
  failed: 'problem',
  passed: 'done',
  listed: 'done',
  provisional: 'done',
};

/** How far a letter is: waiting for papers, on its way, or out. */
export function applicationTone(state: string): Tone {
  return tones[state] ?? 'neutral';
}

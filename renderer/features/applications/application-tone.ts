import type { Tone } from '../../theme/tone.ts';

const tones: Readonly<Partial<Record<string, Tone>>> = {
  submitted: 'active',
  verifying: 'active',
  incomplete: 'attention',
  rejectedLate: 'problem',
  failed: 'problem',
  unlisted: 'problem',
  notDetermined: 'problem',
  passed: 'done',
  listed: 'done',
  addedByCorrection: 'done',
  provisional: 'done',
  recapped: 'done',
  proposed: 'done',
  recommended: 'done',
  determined: 'done',
  active: 'done',
};

/** How far a letter is: waiting for papers, on its way, or out. */
export function applicationTone(state: string): Tone {
  return tones[state] ?? 'neutral';
}

import type { Tone } from '../../theme/tone.ts';

/** Tone of a round's state; the word beside it comes from the host. */
export function roundTone(state: string): Tone {
  switch (state) {
    case 'closed':
      return 'done';
    case 'contested':
    case 'reviewed':
    case 'decidedCorrect':
      return 'attention';
    default:
      return 'active';
  }
}

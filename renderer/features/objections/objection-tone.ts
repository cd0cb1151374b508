import type { Tone } from '../../theme/tone.ts';

export function objectionTone(state: string): Tone {
  switch (state) {
    case 'received':
    case 'underReview':
      return 'attention';
    case 'reviewed':
    case 'reported':
      return 'active';
    case 'inadmissible':
    case 'withdrawnByObjector':
      return 'neutral';
    default:
      return 'done';
  }
}

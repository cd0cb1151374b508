import type { SanctionState } from '#domain/sanctions/sanction-states.ts';
import type { Tone } from '../../theme/tone.ts';

export function sanctionTone(state: SanctionState): Tone {
  switch (state) {
    case 'proposed':
    case 'forwarded':
      return 'attention';
    case 'lifted':
      return 'done';
    case 'dropped':
      return 'neutral';
    default:
      return 'problem';
  }
}

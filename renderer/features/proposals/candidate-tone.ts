import { type Tone } from '../../theme/tone.ts';

/** Tone of a candidate's state; states the window does not know stay neutral, their word says it. */
export function candidateTone(state: string): Tone {
  if (/dikeluarkan|ditolak|tidak/.test(state)) return 'problem';
  if (/disisihkan|ganda|menunggu/.test(state)) return 'attention';
  if (/ditetapkan|diusulkan|direkomendasikan/.test(state)) return 'done';
  return 'neutral';
}

import { type Finding, warn } from '#domain/rounds/transition-table.ts';
import type { RoundCode } from '#domain/rounds/problems.ts';
import type { Media } from './announcement-record.ts';
import type { GatheredRound } from './gather-round.ts';

/** What to mind about corrections: missing media of class b (G-31), and objections that go on and on (G-17). */
export function correctionWarnings(round: GatheredRound): readonly Finding<RoundCode>[] {
  if (round.row.state === 'closed') return [];
  return [...missingMedia(round), ...repeatedObjections(round)];
}

/** Pasal 21(2) wants board, internet and print where 21(1) says "dan/atau". */
function missingMedia({ route, announcements, rules }: GatheredRound): readonly Finding<RoundCode>[] {
  const correction = announcements.at(-1);
  if (route.correctionMedia !== 'all' || correction === undefined || correction.ordinal === 0) return [];
  const used = (JSON.parse(correction.media) as Media).map(({ kind }) => kind);
  const missing = rules.settings.classBCorrectionMedia.filter((medium) => !used.includes(medium));
  return missing.length === 0 ? [] : [warn('RND-040', { media: missing.join(', ') })];
}

/** Pasal 23(4) leads back to 21, so the text gives no end. */
function repeatedObjections({ objections }: GatheredRound): readonly Finding<RoundCode>[] {
  const last = Math.max(0, ...objections.map(({ ordinal }) => ordinal + 1));
  return last >= 3 ? [warn('RND-041', { count: last })] : [];
}

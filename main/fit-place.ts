import { refuse } from '#contract/errors/app-error.ts';
import { assertNever } from '#domain/assert-never.ts';
import { judgePlace } from '#domain/backups/data-place.ts';
import { gatherPlaceFacts } from './adapters/backups/place-facts.ts';

/** Refuses a data folder where a database cannot live (DB06), before anything is written there. */
export function requireFitPlace(folder: string): void {
  const verdict = judgePlace(gatherPlaceFacts(folder));
  if (verdict.kind === 'fit') return;
  switch (verdict.why) {
    case 'network':
      return refuse('STO-010');
    case 'removable':
      return refuse('STO-011');
    case 'synced':
      return refuse('STO-012');
    default:
      return assertNever(verdict.why);
  }
}

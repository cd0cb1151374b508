import { refuse } from '#contract/errors/app-error.ts';
import type { OwnOffice } from '../desk.ts';

/** Only the Dinas keeps the trust list (exchange.md 4). */
export function requireDinas(own: OwnOffice): void {
  if (own.kind !== 'dinas')
    refuse('OFF-001', { office: own.name, article: '30', authority: 'Dinas Pendidikan' });
}

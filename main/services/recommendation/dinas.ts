import { refuse } from '#contract/errors/app-error.ts';
import type { Work } from '../command.ts';

/** Pasal 30: the recommendation and what follows it is the Dinas' alone. */
export function requireDinas(work: Work): void {
  if (work.own.kind !== 'dinas')
    refuse('OFF-001', { office: work.own.name, article: '30', authority: 'Dinas Pendidikan' });
}

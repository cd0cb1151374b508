import { refuse } from '#contract/errors/app-error.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { OwnOffice } from '../desk.ts';

/** Pasal 29: only a Suku Dinas or the Kanwil recaps and proposes. */
export function requireProposer(own: OwnOffice): { readonly level: 'sudin' | 'kanwil' } {
  const tier = tierOf(own.kind);
  if (tier === 'sudin' || tier === 'kanwil') return { level: tier };
  return refuse('OFF-001', {
    office: own.name,
    article: '29',
    authority: 'Suku Dinas atau Kanwil Kementerian Agama',
  });
}

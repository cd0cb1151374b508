import { refuse } from '#contract/errors/app-error.ts';
import type { OwnOffice } from '../desk.ts';

/** Editions and amounts are kept by the Dinas and reach the others by Paket only (Pasal 12 ayat (1), 29-32). */
export function requireKeeper(own: OwnOffice, article: string): void {
  if (own.kind !== 'dinas') refuse('OFF-001', { office: own.name, article, authority: 'Dinas Pendidikan' });
}

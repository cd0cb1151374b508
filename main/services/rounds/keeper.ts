import { refuse } from '#contract/errors/app-error.ts';
import { type Act, canDo } from '#domain/routing/powers.ts';
import { isRouted } from '#domain/routing/route.ts';
import type { RoundRow } from '../../../db/queries/rounds.ts';
import type { OwnOffice } from '../desk.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import type { GatheredRound } from './gather-round.ts';

/** Refuses (OFF-001) unless this office keeps the round: its school's (Pasal 13(1)), or its own of class b (Pasal 14). */
export function requireRoundKeeper(
  own: OwnOffice,
  { row, school }: Pick<GatheredRound, 'row' | 'school'>,
  act: Act,
): void {
  if (school === null) requireOwnRound(own, row, act);
  else requireKeeper(own, school, act, row.applicant_class);
}

function requireOwnRound(own: OwnOffice, { level_group: group, unit }: RoundRow, act: Act): void {
  if (!isRouted(group)) throw new Error(`No route for level group ${group}`);
  const power = canDo(own.kind, act, 'b', group);
  if (unit !== own.office || !power.allowed)
    refuse('OFF-001', {
      office: own.name,
      article: power.article,
      authority: 'kantor tempat domisili pemohon',
    });
}

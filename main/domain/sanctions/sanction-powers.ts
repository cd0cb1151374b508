import { assertNever } from '../assert-never.ts';
import type { OfficeTier } from '../routing/office-kinds.ts';
import type { SanctionStep } from './sanction-states.ts';

/** Who takes a step; `recorded` = it writes down the letter of the office that does. */
export interface SanctionPower {
  readonly allowed: boolean;
  readonly article: string;
  readonly authority: string;
  readonly how: 'acts' | 'recorded';
}

/**
 * Which office takes or records a step (G-33).
 *
 * The text names the sanctions and nobody who imposes them (Pasal 55-57), so the chain is the one of the recap:
 * school or section proposes, Suku Dinas or Kanwil forwards, the Dinas decides, the keeping office carries out.
 */
export function sanctionPower(tier: OfficeTier, step: SanctionStep | 'propose'): SanctionPower {
  switch (step) {
    case 'propose':
      // Above the keeping office the proposal is a letter that came in.
      return of(true, tier === 'sudin' || tier === 'dinas' ? 'recorded' : 'acts', '55, 56, 57', '');
    case 'forward':
      return of(
        tier !== 'section' && tier !== 'kantor',
        tier === 'dinas' ? 'recorded' : 'acts',
        '55, 56, 57',
        'Suku Dinas Pendidikan atau Kanwil Kementerian Agama',
      );
    case 'withdrawCard':
    case 'revoke':
    case 'terminate':
    case 'lift':
      return decision(tier, '55, 56');
    case 'sanctionHead':
      return decision(tier, '57');
    case 'drop':
      return of(true, 'acts', '55, 56, 57', '');
    default:
      return assertNever(step);
  }
}

function decision(tier: OfficeTier, article: string): SanctionPower {
  // A Suku Dinas keeps no recipient: it has no card to withdraw and nothing to end.
  return of(tier !== 'sudin', tier === 'dinas' ? 'acts' : 'recorded', article, 'Dinas Pendidikan');
}

function of(allowed: boolean, how: SanctionPower['how'], article: string, authority: string): SanctionPower {
  return { allowed, how, article, authority };
}

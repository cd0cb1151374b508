import { assertNever } from '../assert-never.ts';
import type { LevelGroup } from './levels.ts';
import type { Bidang } from './office-kinds.ts';

/** The Bidang that receives the proposal for a level (Pasal 29 ayat (2)). */
export function bidangFor(level: Exclude<LevelGroup, 'PKBM' | 'LKP'>): Bidang {
  switch (level) {
    case 'SD':
    case 'MI':
    case 'SLB':
      return 'bidang-tk-sd-plb';
    // SMP climbs the Dasar line but is proposed to SMP/SMA: one Suku Dinas writes to two Bidang.
    case 'SMP':
    case 'MTs':
    case 'SMA':
    case 'MA':
      return 'bidang-smp-sma';
    case 'SMK':
      return 'bidang-smk';
    default:
      return assertNever(level);
  }
}

export function proposalArticleFor(level: Exclude<LevelGroup, 'PKBM' | 'LKP'>): string {
  const letters = { 'bidang-tk-sd-plb': 'a', 'bidang-smp-sma': 'b', 'bidang-smk': 'c' } as const;
  return `29(2)${letters[bidangFor(level)]}`;
}

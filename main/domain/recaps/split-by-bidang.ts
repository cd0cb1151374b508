import { assertNever } from '../assert-never.ts';
import { type Level, levelGroupOf } from '../routing/levels.ts';
import type { Bidang } from '../routing/office-kinds.ts';
import { type Finding, refuse } from '../rounds/transition-table.ts';
import type { ProposalCode } from './proposal-problems.ts';

/** Pasal 29(2): the Bidang that takes proposals for a level; null for PKBM and LKP, unknown to this edition. */
export function bidangOfLevel(level: Level): Bidang | null {
  const group = levelGroupOf(level);
  switch (group) {
    case 'SD':
    case 'MI':
    case 'SLB': // all three LB levels, SMPLB and SMALB included
      return 'bidang-tk-sd-plb';
    case 'SMP':
    case 'MTs':
    case 'SMA':
    case 'MA':
      return 'bidang-smp-sma';
    case 'SMK':
      return 'bidang-smk';
    case 'PKBM':
    case 'LKP':
      return null;
    default:
      return assertNever(group);
  }
}

export interface SplitByBidang<Row> {
  readonly byBidang: Readonly<Record<Bidang, readonly Row[]>>;
  /** Rows no Bidang takes; a proposal with any of them is refused (PRP-002). */
  readonly withoutBidang: readonly Row[];
}

/** One letter per Bidang (DOC-17): every row in exactly one part, its order kept. */
export function splitByBidang<Row extends { readonly level: Level }>(
  rows: readonly Row[],
): SplitByBidang<Row> {
  const of = (bidang: Bidang | null) => rows.filter(({ level }) => bidangOfLevel(level) === bidang);
  return {
    byBidang: {
      'bidang-tk-sd-plb': of('bidang-tk-sd-plb'),
      'bidang-smp-sma': of('bidang-smp-sma'),
      'bidang-smk': of('bidang-smk'),
    },
    withoutBidang: of(null),
  };
}

/** One problem per level that has no Bidang; empty when the proposals may be written. */
export function bidangProblems({
  withoutBidang,
}: SplitByBidang<{ readonly level: Level }>): readonly Finding<ProposalCode>[] {
  const levels = [...new Set(withoutBidang.map(({ level }) => level))];
  return levels.map((level) =>
    refuse('PRP-002', { level, count: withoutBidang.filter((row) => row.level === level).length }),
  );
}

import { amountFor, type AmountTable, type PpdbBersamaCluster } from '../policy/amount-table.ts';
import { type Level, levels, type SchoolStatus } from '../routing/levels.ts';

/** How many pupils of one kind of school and level a period has. */
export interface LevelCount {
  readonly level: Level;
  readonly status: SchoolStatus;
  readonly cluster: PpdbBersamaCluster | null;
  readonly verified: number;
  readonly cancelled: number;
  readonly waiting: number;
}

/** One line of the recap by level; rupiah for the verified pupils. */
export interface LevelTally {
  readonly level: Level;
  readonly verified: number;
  readonly cancelled: number;
  readonly waiting: number;
  readonly personalPerMonth: number;
  readonly sppPerMonth: number;
  readonly personalPerSemester: number;
  /** Verified pupils whose amount no table fixes: "belum ditetapkan", never Rp0. */
  readonly withoutAmount: number;
}

/** Adds counts up by level; a cluster replaces the ordinary SPP, LKP is paid per semester. */
export function tallyLevels(counts: readonly LevelCount[], table: AmountTable | null): readonly LevelTally[] {
  const byLevel = Map.groupBy(counts, ({ level }) => level);
  return levels.flatMap((level) => {
    const group = byLevel.get(level);
    return group ? [group.reduce((sum, count) => add(sum, count, table), emptyTally(level))] : [];
  });
}

export function sumTallies(tallies: readonly LevelTally[]): Omit<LevelTally, 'level'> {
  const sum = (pick: (tally: LevelTally) => number) =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    verified: sum(({ verified }) => verified),
    cancelled: sum(({ cancelled }) => cancelled),
    waiting: sum(({ waiting }) => waiting),
    personalPerMonth: sum(({ personalPerMonth }) => personalPerMonth),
    sppPerMonth: sum(({ sppPerMonth }) => sppPerMonth),
    personalPerSemester: sum(({ personalPerSemester }) => personalPerSemester),
    withoutAmount: sum(({ withoutAmount }) => withoutAmount),
  };
}

function emptyTally(level: Level): LevelTally {
  const nothing = { verified: 0, cancelled: 0, waiting: 0, withoutAmount: 0 };
  return { level, ...nothing, personalPerMonth: 0, sppPerMonth: 0, personalPerSemester: 0 };
}

function add(sum: LevelTally, count: LevelCount, table: AmountTable | null): LevelTally {
  const lookup = amountFor(table, count.level, count.status, count.cluster);
  const counted = {
    ...sum,
    verified: sum.verified + count.verified,
    cancelled: sum.cancelled + count.cancelled,
    waiting: sum.waiting + count.waiting,
  };
  if (lookup.kind !== 'found') return { ...counted, withoutAmount: sum.withoutAmount + count.verified };
  const { amount } = lookup;
  if ('personalPerSemester' in amount) {
    const perSemester = amount.personalPerSemester * count.verified;
    return { ...counted, personalPerSemester: sum.personalPerSemester + perSemester };
  }
  return {
    ...counted,
    personalPerMonth: sum.personalPerMonth + amount.personalPerMonth * count.verified,
    sppPerMonth: sum.sppPerMonth + amount.sppPerMonth * count.verified,
  };
}

/** "Peserta PPDB Bersama": private SMP, SMA and SMK only (G-52). */
export function mayHaveCluster(level: Level, status: SchoolStatus): boolean {
  return status === 'swasta' && (level === 'SMP' || level === 'SMA' || level === 'SMK');
}

import { type ApplicantClass, type Level, type SchoolStatus, levels } from '../routing/levels.ts';
import { type Finding, refuse } from '../rounds/transition-table.ts';
import type { ProposalCode } from './proposal-problems.ts';
import { type ApplicationKind, type SummaryCell, compareText } from './tally.ts';

/** An accepted proposal of one sender to one Bidang, as its summary states it (Pasal 29(2)). */
export interface AcceptedProposal {
  readonly id: string;
  readonly senderId: string;
  readonly senderName: string;
  readonly summary: readonly SummaryCell[];
  /** Rows of the nominal list. */
  readonly count: number;
}

/** `levelStatus` keys are `SD negeri`. */
export interface MatrixCounts {
  readonly levelStatus: Readonly<Record<LevelStatus, number>>;
  readonly kind: Readonly<Record<ApplicationKind, number>>;
  readonly applicantClass: Readonly<Record<ApplicantClass, number>>;
  readonly total: number;
}

export type LevelStatus = `${Level} ${SchoolStatus}`;

export interface MatrixRow extends MatrixCounts {
  readonly senderId: string;
  readonly senderName: string;
}

export interface ProposalRecap {
  /** Only columns that hold someone, in the order of levels, negeri before swasta. */
  readonly columns: readonly LevelStatus[];
  readonly rows: readonly MatrixRow[];
  readonly totals: MatrixCounts;
}

/** The annex of the recommendation (Pasal 30, DOC-19): one row per sender, whatever number of letters it sent. */
export function proposalRecap(proposals: readonly AcceptedProposal[]): ProposalRecap {
  const senders = new Map<string, { senderName: string; cells: SummaryCell[] }>();
  for (const { senderId, senderName, summary } of proposals) {
    const sender = senders.get(senderId) ?? { senderName, cells: [] };
    sender.cells.push(...summary);
    senders.set(senderId, sender);
  }
  const totals = countCells(proposals.flatMap(({ summary }) => summary));
  return {
    columns: levelStatuses.filter((column) => totals.levelStatus[column] > 0),
    rows: [...senders]
      .map(([senderId, { senderName, cells }]) => ({ senderId, senderName, ...countCells(cells) }))
      .sort((a, b) => compareText(a.senderName, b.senderName) || compareText(a.senderId, b.senderId)),
    totals,
  };
}

/** The law of DOC-19: every total equals the sum of its parts, and the whole the sum of the accepted proposals. */
export function proposalRecapProblems(
  recap: ProposalRecap,
  proposals: readonly AcceptedProposal[],
): readonly Finding<ProposalCode>[] {
  const repeated = proposals.filter(
    ({ id }, index) => proposals.findIndex((other) => other.id === id) !== index,
  );
  return [
    ...repeated.map(({ senderName }) => refuse<ProposalCode>('PRP-008', { name: senderName })),
    ...(proposals.length === 0 ? [refuse<ProposalCode>('PRP-004')] : []),
    ...recap.rows.flatMap((row) => {
      const sent = proposals.filter(({ senderId }) => senderId === row.senderId);
      return unbalanced(row.senderName, row, sum(sent.map(({ count }) => count)));
    }),
    ...unbalanced('seluruhnya', recap.totals, sum(proposals.map(({ count }) => count))),
    ...unbalanced('seluruhnya', recap.totals, sum(recap.rows.map(({ total }) => total))),
  ];
}

const statuses: readonly SchoolStatus[] = ['negeri', 'swasta'];
const levelStatuses: readonly LevelStatus[] = levels.flatMap((level) =>
  statuses.map((status): LevelStatus => `${level} ${status}`),
);

function countCells(cells: readonly SummaryCell[]): MatrixCounts {
  const where = (belongs: (cell: SummaryCell) => boolean) =>
    sum(cells.filter(belongs).map(({ total }) => total));
  const levelStatus = Object.fromEntries(
    levelStatuses.map((column) => [column, where((cell) => `${cell.level} ${cell.status}` === column)]),
  ) as Record<LevelStatus, number>;
  return {
    levelStatus,
    kind: { baru: where(({ kind }) => kind === 'baru'), lanjutan: where(({ kind }) => kind === 'lanjutan') },
    applicantClass: {
      a: where(({ applicantClass }) => applicantClass === 'a'),
      b: where(({ applicantClass }) => applicantClass === 'b'),
      c: where(({ applicantClass }) => applicantClass === 'c'),
    },
    total: where(() => true),
  };
}

function unbalanced(name: string, counts: MatrixCounts, counted: number): readonly Finding<ProposalCode>[] {
  const stated = [
    sum(Object.values(counts.levelStatus)),
    sum(Object.values(counts.kind)),
    sum(Object.values(counts.applicantClass)),
    counts.total,
  ].find((part) => part !== counted);
  return stated === undefined ? [] : [refuse('PRP-003', { name, stated, counted })];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

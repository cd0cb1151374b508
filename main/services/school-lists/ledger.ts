import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { LedgerLine } from '#contract/methods/school-list-views.ts';
import type { Level } from '#domain/routing/levels.ts';
import { sumTallies, tallyLevels } from '#domain/school-lists/tally.ts';
import {
  countCoverage,
  countLevels,
  findLedger,
  type LedgerRow,
  type LevelFigureRow,
} from '../../../db/queries/school-list-ledger.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { listPeriod } from './list-period.ts';
import { takeInPermission } from './receiver.ts';
import { clusterPossible } from './school-period.ts';

/** Every school of this office's area with what came in from it: sent, nihil, missing, final. */
export async function listLedger(
  desk: Desk,
  request: ParsedRequestOf<'schoolLists.ledger'>,
): Promise<ResponseOf<'schoolLists.ledger'>> {
  const db = reading(desk);
  const period = await listPeriod(db, todayOf(desk));
  const region = opened(desk).own.regionCode;
  const { rows, total } = await findLedger(db, period, region, request.show, request.search, request);
  return { rows: rows.map(viewLine), total };
}

/** Coverage, pupils by level and the money they stand for; "belum ditetapkan" where no table fixes it. */
export async function summarisePeriod(desk: Desk): Promise<ResponseOf<'schoolLists.summary'>> {
  const db = reading(desk);
  const { own, actor } = opened(desk);
  const period = await listPeriod(db, todayOf(desk));
  const coverage = await countCoverage(db, period, own.regionCode);
  const figures = await countLevels(db, period, own.regionCode);
  const levels = tallyLevels(figures.map(levelCount), period.edition.amounts);
  return {
    edition: period.edition.title,
    schoolYear: period.schoolYear,
    timeline: period.edition.timeline.map(({ label, from, to }) => ({ label, from, to })),
    ...coverage,
    missing: coverage.schools - coverage.received - coverage.final - coverage.nihil,
    levels,
    totals: sumTallies(levels),
    amountBasis: period.edition.amounts?.basis ?? null,
    takeIn: takeInPermission(own, actor),
  };
}

export function levelCount(row: LevelFigureRow) {
  return { ...row, level: row.level as Level };
}

function viewLine(row: LedgerRow): LedgerLine {
  return {
    npsn: row.npsn,
    name: row.name,
    levelGroup: row.level_group,
    status: row.status,
    mayHaveCluster: clusterPossible(row),
    cluster: row.cluster,
    state: row.list_state ?? (row.nihil_letter === null ? 'belum' : 'nihil'),
    nihilLetter: row.nihil_letter,
    listId: row.list_id,
    revision: row.revision,
    finalOn: row.final_on,
    verified: row.verified,
    cancelled: row.cancelled,
    waiting: row.waiting,
    contradictions: row.contradictions,
  };
}

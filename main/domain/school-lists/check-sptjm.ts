import type { IsoDate } from '../deadlines/iso-date.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import { type Finding, refuse } from '../rounds/transition-table.ts';
import type { SchoolListCode } from './problems.ts';

/** A written notice of P4OP: of a changed timetable, or that a final list may be replaced. */
export interface Notice {
  readonly number: string;
  readonly date: IsoDate;
}

/** What the SPTJM states (DOC-26). */
export interface SptjmStatement {
  readonly npsn: string;
  readonly verified: number;
  readonly cancelled: number;
  readonly date: IsoDate;
  /** Required outside the window of the edition ("Bila terdapat perubahan jadwal"). */
  readonly scheduleNotice: Notice | null;
}

/** The annex as it was taken in. */
export interface AnnexFacts {
  readonly npsn: string;
  readonly verified: number;
  readonly cancelled: number;
  /** Registered, matched or waiting: whatever has no verdict yet. */
  readonly waiting: number;
  readonly cancelledWithoutReason: number;
  readonly held: number;
}

/** Every reason why this SPTJM does not make the list final; an empty list makes it final. */
export function checkSptjm(
  statement: SptjmStatement,
  annex: AnnexFacts,
  edition: PolicyEdition,
  today: IsoDate,
): readonly Finding<SchoolListCode>[] {
  const { verified, cancelled, waiting, cancelledWithoutReason, held } = annex;
  const isPair = statement.npsn === annex.npsn;
  const isSameCount = statement.verified === verified && statement.cancelled === cancelled;
  return [
    isPair ? null : refuse<SchoolListCode>('LST-010', { stated: statement.npsn, npsn: annex.npsn }),
    held > 0 ? refuse<SchoolListCode>('LST-006', { count: held }) : null,
    waiting > 0 ? refuse<SchoolListCode>('LST-008', { count: waiting }) : null,
    cancelledWithoutReason > 0 ? refuse<SchoolListCode>('LST-009', { count: cancelledWithoutReason }) : null,
    isSameCount
      ? null
      : refuse<SchoolListCode>('LST-007', {
          stated: countsText(statement.verified, statement.cancelled),
          counted: countsText(verified, cancelled),
        }),
    statement.date > today ? refuse<SchoolListCode>('LST-018', { date: statement.date }) : null,
    checkWindow(statement, edition),
  ].filter((finding) => finding !== null);
}

/** 15 s.d. 26 Januari 2025 for Tahap I; the window ends on a Sunday and does not roll over. */
function checkWindow(
  { date, scheduleNotice }: SptjmStatement,
  edition: PolicyEdition,
): Finding<SchoolListCode> | null {
  const window = edition.timeline.find(({ kind }) => kind === 'sptjm-upload');
  if (window === undefined || scheduleNotice !== null) return null;
  const isInside = date >= window.from && date <= window.to;
  return isInside ? null : refuse('LST-011', { date, from: window.from, to: window.to });
}

function countsText(verified: number, cancelled: number): string {
  return `${verified} terverifikasi, ${cancelled} dibatalkan`;
}

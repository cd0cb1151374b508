import { computeDeadline, type Deadline } from '#domain/deadlines/compute-deadline.ts';
import type { RegulatedKind } from '#domain/deadlines/deadline-rules.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import type { Knex } from 'knex';
import {
  openRoundsOf,
  type OpenRoundRow,
  waitingReviews,
  type WaitingReviewRow,
} from '../../../db/queries/calendar.ts';
import type { AnnouncementDeadlines } from '../rounds/announcement-record.ts';
import type { OfficeRules } from '../rounds/office-rules.ts';

/** A deadline that still runs, where it is stored, and how it would be counted under other rules. */
export interface OpenDeadline {
  readonly kind: RegulatedKind;
  readonly place: DeadlinePlace;
  /** `SMPN 215 Jakarta, kelas a`. */
  readonly subject: string;
  readonly link: string;
  /** What a paper already says, so that its readers must be told. */
  readonly printedIn: string | null;
  /** Null where only the last day is stored: then it is what the rules before the change give. */
  readonly stored: Deadline | null;
  under(rules: OfficeRules): Deadline;
}

export type DeadlinePlace =
  | { readonly table: 'round'; readonly id: string }
  | { readonly table: 'announcement'; readonly id: string; readonly part: 'display' | 'objection' }
  | { readonly table: 'objection'; readonly id: string };

/** Windows, displays, days to object and field reviews that are not over: closed rounds keep what they had. */
export async function openDeadlines(db: Knex): Promise<readonly OpenDeadline[]> {
  const rounds = await openRoundsOf(db);
  const reviews = await waitingReviews(db);
  return [...rounds.flatMap(deadlinesOfRound), ...reviews.map(deadlineOfReview)];
}

function deadlinesOfRound(row: OpenRoundRow): readonly OpenDeadline[] {
  const shared = {
    subject: `${row.unit_name}, kelas ${row.applicant_class}`,
    link: `/rounds/${row.round_id}`,
  };
  if (row.state === 'open' || row.state === 'verifying') {
    if (row.window_decree_number !== null) return [];
    return [
      {
        ...shared,
        ...counted('submission-window', row.school_year_start),
        place: { table: 'round', id: row.round_id },
        printedIn: null,
        stored: null,
      },
    ];
  }
  if (row.announcement_id === null || row.deadlines === null) return [];
  const { display, objection } = JSON.parse(row.deadlines) as AnnouncementDeadlines;
  const id = row.announcement_id;
  return (
    [
      ['display', display],
      ['objection', objection],
    ] as const
  ).map(([part, stored]) => ({
    ...shared,
    ...counted(kindOf(stored), stored.start, stored.rule.article),
    place: { table: 'announcement', id, part },
    printedIn: `Pengumuman nomor ${row.announcement_number ?? ''}`,
    stored,
  }));
}

function deadlineOfReview(row: WaitingReviewRow): OpenDeadline {
  return {
    ...counted('field-review', row.received_on, row.applicant_class === 'b' ? '19' : '18 ayat (1)'),
    place: { table: 'objection', id: row.objection_id },
    subject: `Keberatan ${row.agenda_no}, ${row.unit_name}`,
    link: `/objections/${row.objection_id}`,
    printedIn: `Tanda terima keberatan ${row.agenda_no}`,
    stored: null,
  };
}

function counted(
  kind: RegulatedKind,
  start: IsoDate,
  article?: string,
): Pick<OpenDeadline, 'kind' | 'under'> {
  return {
    kind,
    under: ({ settings, calendar, counting }) =>
      computeDeadline(deadlineRuleFor(kind, settings, article), start, calendar, counting),
  };
}

/** An announcement only ever stores its four kinds. */
function kindOf({ rule: { kind } }: Deadline): RegulatedKind {
  if (kind === 'announcement-first' || kind === 'announcement-correction') return kind;
  if (kind === 'objection-first' || kind === 'objection-repeat') return kind;
  throw new Error(`No deadline of an announcement: ${kind}`);
}

import type { ParsedRequestOf } from '#contract/api.ts';
import { computeDeadline, type Deadline } from '#domain/deadlines/compute-deadline.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ListedPupil, ObjectionNotice } from '#domain/documents/announcement.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import type { Posting } from '#domain/rounds/round-facts.ts';
import type { Work } from '../command.ts';
import type { GatheredRound } from './gather-round.ts';

type AnnounceRequest = Pick<ParsedRequestOf<'rounds.announce'>, 'issuedOn' | 'latePosting' | 'media'>;
export type Media = AnnounceRequest['media'];

/** One pupil on the board: column `announcement.entries`. */
export interface Entry {
  readonly applicationId: string;
  readonly name: string;
  readonly grade: string;
  readonly school?: string;
}

/** One row of a correction: column `announcement.changes`; null = not on the list. */
export interface EntryChange {
  readonly applicationId: string;
  /** `drop`: struck off since the version before, without an order (Pasal 22). */
  readonly effect: 'add' | 'remove' | 'correct' | 'drop';
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How long an announcement hangs and until when one may object, as computed on that day and kept for ever. */
export interface AnnouncementDeadlines {
  readonly display: Deadline;
  readonly objection: Deadline;
}

export interface NewAnnouncement {
  readonly request: AnnounceRequest;
  readonly document: { readonly documentId: string; readonly number: string };
  readonly deadlines: AnnouncementDeadlines;
  readonly entries: readonly Entry[];
  readonly changes: readonly EntryChange[];
}

/** Stores it as the next of its round; the one before stays as it was. */
export async function insertAnnouncement(
  work: Work,
  round: GatheredRound,
  made: NewAnnouncement,
): Promise<void> {
  const before = round.announcements.at(-1);
  await work.db('announcement').insert({
    announcement_id: work.ids.next(),
    round_id: round.row.round_id,
    ordinal: before ? before.ordinal + 1 : 0,
    number: made.document.number,
    issued_on: made.request.issuedOn,
    late_posting: made.request.latePosting ? JSON.stringify(made.request.latePosting) : null,
    display_until: lastDayOf(made.deadlines.display),
    objection_until: lastDayOf(made.deadlines.objection),
    media: JSON.stringify(made.request.media),
    entries: JSON.stringify(made.entries),
    changes: JSON.stringify(made.changes),
    deadlines: JSON.stringify(made.deadlines),
    supersedes_id: before?.announcement_id ?? null,
    document_id: made.document.documentId,
  });
}

export function displayOf(deadline: Deadline): {
  readonly days: number;
  readonly from: IsoDate;
  readonly until: IsoDate;
} {
  return { days: amountOf(deadline), from: deadline.firstDay ?? deadline.start, until: lastDayOf(deadline) };
}

/** To whom, where and until when: a reader of the board need not count (Pasal 16, 17). */
export function objectionNotice({ unit }: GatheredRound, deadline: Deadline): ObjectionNotice {
  return {
    to: `Kepala ${unit.name}`,
    where: `${unit.name}, ${unit.address}`,
    days: amountOf(deadline),
    dayUnit: deadline.rule.unit === 'working-day' ? 'hari kerja' : 'hari kalender',
    until: lastDayOf(deadline),
  };
}

const mediumWords = { papan: 'papan pengumuman', internet: 'internet', cetak: 'media cetak' } as const;

export function mediaWords(media: Media): readonly string[] {
  return media.map(({ kind, detail }) =>
    detail === '' ? mediumWords[kind] : `${mediumWords[kind]} (${detail})`,
  );
}

/** What a board may show of a pupil (U35). */
export function onBoard({
  name,
  class_grade,
}: {
  readonly name: string;
  readonly class_grade: string;
}): ListedPupil {
  return { name, grade: class_grade };
}

/** As `onBoard`, with the school where a list of class b has many. */
export function boardOf({ unit }: GatheredRound): (row: BoardRow) => ListedPupil {
  return (row) => (unit.kind === 'office' ? { ...onBoard(row), school: row.school_name } : onBoard(row));
}

interface BoardRow {
  readonly name: string;
  readonly class_grade: string;
  readonly school_name: string;
}

/** A blank field is no number typed. */
export function typed(number: string | null): string | null {
  return number === '' ? null : number;
}

/** Posted on the day it is dated, or later with a reason; the deadlines run from the posting (G-14). */
export function postingOf(request: AnnounceRequest): Posting {
  return {
    issuedOn: request.issuedOn,
    postedOn: request.latePosting?.on ?? request.issuedOn,
    latePostingReason: request.latePosting?.reason ?? null,
    media: request.media.map(({ kind }) => kind),
  };
}

export function computeFrom(
  { rules }: GatheredRound,
  kind: 'announcement-first' | 'objection-first' | 'announcement-correction' | 'objection-repeat',
  from: IsoDate,
  article: string,
): Deadline {
  return computeDeadline(
    deadlineRuleFor(kind, rules.settings, article),
    from,
    rules.calendar,
    rules.counting,
  );
}

function lastDayOf(deadline: Deadline): IsoDate {
  if (deadline.lastDay === null) throw new Error(`${deadline.rule.kind} has an end`);
  return deadline.lastDay;
}

function amountOf({ rule }: Deadline): number {
  if (!('amount' in rule)) throw new Error(`${rule.kind} has a length`);
  return rule.amount;
}

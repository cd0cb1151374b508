import { compareDeadlines } from '#domain/deadlines/compare-deadlines.ts';
import type { Deadline } from '#domain/deadlines/compute-deadline.ts';
import { explainDeadline } from '#domain/deadlines/explain-deadline.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { MovedDeadline } from '#contract/methods/holidays.ts';
import type { Knex } from 'knex';
import type { Work } from '../command.ts';
import type { AnnouncementDeadlines } from '../rounds/announcement-record.ts';
import { type OfficeRules, readOfficeRules } from '../rounds/office-rules.ts';
import { type DeadlinePlace, type OpenDeadline, openDeadlines } from './open-deadlines.ts';

/** What another calendar or setting would do to the deadlines that run; nothing is written. */
export async function movesBetween(
  db: Knex,
  before: OfficeRules,
  after: OfficeRules,
): Promise<readonly MovedDeadline[]> {
  return (await findMoves(db, before, after)).map(({ view }) => view);
}

export interface CalendarChange {
  readonly cause: 'table' | 'paket' | 'setting';
  /** What changed, for the list of changes. */
  readonly title: string;
  readonly reason: string;
}

/**
 * Carries out a change of the calendar or of how days are counted, counts every open deadline anew and keeps the list.
 *
 * Deadlines of closed rounds, and the explanation of any that did not move, stay as they were stored.
 */
export async function withMoves(
  work: Work,
  change: CalendarChange,
  carryOut: () => Promise<void>,
): Promise<readonly MovedDeadline[]> {
  const before = await readOfficeRules(work.db);
  await carryOut();
  const after = await readOfficeRules(work.db);
  const moves = await findMoves(work.db, before, after);
  for (const { place, deadline } of moves) await storeDeadline(work, place, deadline);
  const views = moves.map(({ view }) => view);
  await work.db('calendar_change').insert({
    change_id: work.ids.next(),
    at: work.at,
    on_date: work.today,
    by: work.actor.name,
    cause: change.cause,
    title: change.title,
    reason: change.reason,
    version_after: after.calendar.version,
    moves: JSON.stringify(views),
  });
  return views;
}

interface FoundMove {
  readonly place: DeadlinePlace;
  readonly deadline: Deadline;
  readonly view: MovedDeadline;
}

async function findMoves(db: Knex, before: OfficeRules, after: OfficeRules): Promise<readonly FoundMove[]> {
  return (await openDeadlines(db)).flatMap((open): FoundMove[] => {
    const deadline = open.under(after);
    const move = compareDeadlines(open.stored ?? open.under(before), deadline);
    if (move === null) return [];
    return [{ place: open.place, deadline, view: viewMove(open, deadline, move) }];
  });
}

function viewMove(
  open: OpenDeadline,
  deadline: Deadline,
  { before, after, why }: { readonly before: IsoDate; readonly after: IsoDate; readonly why: string },
): MovedDeadline {
  return {
    id: Object.values(open.place).join(' '),
    subject: open.subject,
    kindLabel: kindLabels[open.kind] ?? open.kind,
    article: deadline.rule.article,
    before,
    after,
    why,
    sentence: explainDeadline(deadline),
    note:
      open.printedIn === null
        ? null
        : `${open.printedIn} menyebut ${longDate(before)}; beri tahu yang membacanya.`,
    link: open.link,
  };
}

const kindLabels: Readonly<Partial<Record<OpenDeadline['kind'], string>>> = {
  'submission-window': 'Masa pengusulan',
  'announcement-first': 'Masa tayang pengumuman',
  'objection-first': 'Masa keberatan',
  'field-review': 'Peninjauan lapangan',
  'announcement-correction': 'Masa tayang perbaikan pengumuman',
  'objection-repeat': 'Masa keberatan kedua',
};

async function storeDeadline({ db }: Work, place: DeadlinePlace, deadline: Deadline): Promise<void> {
  switch (place.table) {
    case 'round':
      await db('round').where({ round_id: place.id }).update({ window_until: deadline.lastDay });
      return;
    case 'objection':
      await db('objection').where({ objection_id: place.id }).update({ review_due_on: deadline.lastDay });
      return;
    case 'announcement': {
      const row = await db('announcement')
        .where({ announcement_id: place.id })
        .first<{ deadlines: string }>('deadlines');
      const deadlines: AnnouncementDeadlines = {
        ...(JSON.parse(row.deadlines) as AnnouncementDeadlines),
        [place.part]: deadline,
      };
      await db('announcement')
        .where({ announcement_id: place.id })
        .update({
          deadlines: JSON.stringify(deadlines),
          [place.part === 'display' ? 'display_until' : 'objection_until']: deadline.lastDay,
        });
    }
  }
}

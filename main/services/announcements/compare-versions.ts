import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { AnnouncementVersionView } from '#contract/methods/announcements.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { versionName } from '#domain/documents/announcement-difference.ts';
import {
  type EntryDifference,
  type ListedEntry,
  listDifference,
} from '#domain/objections/list-difference.ts';
import type { Knex } from 'knex';
import type { AnnouncementRow } from '../../../db/queries/rounds.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { line } from '../rounds/board-line.ts';
import { gatherRound, type GatheredRound } from '../rounds/gather-round.ts';

type Pair = Pick<ParsedRequestOf<'announcements.compare'>, 'roundId' | 'earlier' | 'later'>;

/** Two versions of a round's announcement with what differs between them. */
export interface ComparedVersions {
  readonly round: GatheredRound;
  readonly earlier: AnnouncementRow;
  readonly later: AnnouncementRow;
  readonly changes: ResponseOf<'announcements.compare'>['changes'];
}

export async function viewDifference(
  desk: Desk,
  request: ParsedRequestOf<'announcements.compare'>,
): Promise<ResponseOf<'announcements.compare'>> {
  const { round, earlier, later, changes } = await compareVersions(reading(desk), request, todayOf(desk));
  return {
    roundId: request.roundId,
    unitName: round.unit.title,
    versions: round.announcements.map(viewVersion),
    earlier: viewVersion(earlier),
    later: viewVersion(later),
    changes,
  };
}

/** Reads the two versions as they were issued; OBJ-073 when the round has no such version. */
export async function compareVersions(db: Knex, request: Pair, today: IsoDate): Promise<ComparedVersions> {
  const round = await gatherRound(db, request.roundId, today);
  const asked = request.later ?? Math.max(...round.announcements.map(({ ordinal }) => ordinal), 0);
  const earlier = versionOf(round, Math.min(request.earlier, asked));
  const later = versionOf(round, Math.max(request.earlier, asked));
  const changes = listDifference(entriesOf(earlier), entriesOf(later)).map(viewChange);
  return { round, earlier, later, changes };
}

/** How many pupils a version lists. */
export function listedIn(version: AnnouncementRow): number {
  return entriesOf(version).length;
}

function versionOf({ announcements }: GatheredRound, ordinal: number): AnnouncementRow {
  return announcements.find((version) => version.ordinal === ordinal) ?? refuse('OBJ-073');
}

function entriesOf({ entries }: AnnouncementRow): readonly ListedEntry[] {
  return JSON.parse(entries) as ListedEntry[];
}

function viewChange({ applicationId, effect, before, after }: EntryDifference) {
  return {
    applicationId,
    effect,
    name: (after ?? before)?.name ?? '',
    before: before && line({ name: before.name, class_grade: before.grade }),
    after: after && line({ name: after.name, class_grade: after.grade }),
  };
}

function viewVersion(version: AnnouncementRow): AnnouncementVersionView {
  return {
    ordinal: version.ordinal,
    label: versionName(version.ordinal),
    number: version.number,
    issuedOn: version.issued_on,
    listed: listedIn(version),
    documentId: version.document_id,
  };
}

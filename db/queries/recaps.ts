import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { RecapState } from '#domain/recaps/recap-states.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { insertMany } from '../insert-many.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';
import type { SchoolRow } from './schools.ts';

export interface RecapRow {
  readonly recap_id: string;
  readonly kind: 'verification' | 'accountForm' | 'proposal';
  readonly level: 'school' | 'section' | 'kantor' | 'sudin' | 'kanwil' | 'dinas';
  readonly unit: string;
  readonly unit_label: string;
  readonly revision: number;
  readonly state: RecapState;
  readonly made_on: IsoDate;
  readonly hardcopy_received_on: IsoDate | null;
  readonly pupils: number;
  /** JSON `RecapTotals[]`. */
  readonly totals: string;
  /** JSON `LeftBehind[]`. */
  readonly left_behind: string;
  readonly content_digest: string | null;
  readonly sealed_on: IsoDate | null;
  readonly sealed_by: string | null;
  readonly paket_id: string | null;
  readonly document_id: string | null;
}

/** A recap with how far its outgoing Paket is; null without one. */
export interface ListedRecapRow extends RecapRow {
  readonly paket_state: string | null;
}

function recaps(db: Knex): Knex.QueryBuilder {
  const paketState = `(SELECT paket.state FROM paket WHERE paket.paket_id = recap.paket_id AND paket.direction = 'keluar')`;
  return db('recap').select('recap.*', { paket_state: db.raw(paketState) });
}

const sortable = {
  unitLabel: 'unit_label',
  revision: 'revision',
  state: 'state',
  pupils: 'pupils',
  sealedOn: 'sealed_on',
  level: 'level',
  kind: 'kind',
};

export function findRecaps(db: Knex, paging: Paging): Promise<FoundPage<ListedRecapRow>> {
  return findPage(recaps(db), paging, sortable, ['made_on desc', 'unit_label', 'revision desc']);
}

export async function findRecap(db: Knex, recapId: string): Promise<ListedRecapRow | null> {
  return ((await recaps(db).where({ recap_id: recapId }).first()) as ListedRecapRow | undefined) ?? null;
}

/** Every revision of one unit's account-form recap, the newest first. */
export async function revisionsOf(
  db: Knex,
  level: RecapRow['level'],
  unit: string,
): Promise<readonly ListedRecapRow[]> {
  return (await recaps(db)
    .where({ kind: 'accountForm', level, unit })
    .orderBy('revision', 'desc')) as ListedRecapRow[];
}

/** Recaps of this Suku Dinas or Kanwil by Pasal 29(1), the newest first. */
export async function proposalRecaps(db: Knex): Promise<readonly ListedRecapRow[]> {
  return (await recaps(db).where({ kind: 'proposal' }).orderBy('revision', 'desc')) as ListedRecapRow[];
}

/** The account-form recap in force of each unit of a level. */
export async function currentRecaps(db: Knex, level: RecapRow['level']): Promise<readonly ListedRecapRow[]> {
  return (await recaps(db)
    .where({ kind: 'accountForm', level })
    .whereNot({ state: 'superseded' })
    .orderBy('unit_label')) as ListedRecapRow[];
}

export async function insertRecap(
  db: Knex,
  recap: RecapRow,
  rows: readonly { readonly applicationId: string; readonly content: string }[],
): Promise<void> {
  await db('recap').insert(recap);
  await insertMany(
    db,
    'recap_row',
    ['recap_id', 'ordinal', 'application_id', 'content'],
    rows.map(({ applicationId, content }, index) => ({
      recap_id: recap.recap_id,
      ordinal: index + 1,
      application_id: applicationId,
      content,
    })),
  );
}

/** Frozen rows of these recaps, in their order. */
export async function contentsOf(db: Knex, recapIds: readonly string[]): Promise<readonly string[]> {
  const rows = await db('recap_row')
    .whereIn('recap_id', recapIds)
    .orderBy(['recap_id', 'ordinal'])
    .select<{ content: string }[]>('content');
  return rows.map(({ content }) => content);
}

/** A school with how far it is: its rounds of this year, and whose form data is ready or still lacks something. */
export interface SchoolStandingRow extends SchoolRow {
  readonly rounds: number;
  readonly closed_rounds: number;
  /** State of the round that is furthest behind; null without a round. */
  readonly round_state: RoundState | null;
  readonly ready: number;
  readonly blocked: number;
  readonly recapped: number;
}

export async function schoolStandings(
  db: Knex,
  schoolYear: string,
  npsn: string | null = null,
): Promise<readonly SchoolStandingRow[]> {
  const rounds = (condition: string) =>
    db.raw(
      `(SELECT count(*) FROM round WHERE round.npsn = school.npsn AND round.school_year = ? AND ${condition})`,
      [schoolYear],
    );
  const onList = (condition: string) =>
    db.raw(
      `(SELECT count(*) FROM application LEFT JOIN account_form form ON form.application_id = application.application_id AND form.voided_on IS NULL
        WHERE application.npsn = school.npsn AND application.school_year = ? AND application.void_reason IS NULL AND ${condition})`,
      [schoolYear],
    );
  const query = db('school')
    .where({ 'school.active': 1, 'school.region': 'dki' })
    .orderBy(['school.name', 'school.npsn'])
    .select('school.*', {
      rounds: rounds('1'),
      closed_rounds: rounds(`state = 'closed'`),
      round_state: db.raw(
        `(SELECT state FROM round WHERE round.npsn = school.npsn AND round.school_year = ? ORDER BY state = 'closed', round.applicant_class LIMIT 1)`,
        [schoolYear],
      ),
      ready: onList(`application.state = 'provisional' AND form.complete = 1`),
      blocked: onList(
        `(application.state IN ('listed', 'addedByCorrection') OR (application.state = 'provisional' AND coalesce(form.complete, 0) = 0))`,
      ),
      recapped: onList(`application.state = 'recapped'`),
    });
  if (npsn !== null) void query.where('school.npsn', npsn);
  return (await query) as SchoolStandingRow[];
}

/** A round as far as a recap needs it. */
export interface RecapRoundRow {
  readonly round_id: string;
  readonly npsn: string | null;
  readonly applicant_class: ApplicantClass;
  readonly level_group: LevelGroup;
  readonly state: RoundState;
}

export async function roundsOfSchool(
  db: Knex,
  npsn: string,
  schoolYear: string,
): Promise<readonly RecapRoundRow[]> {
  return (await recapRounds(db).where({ npsn, school_year: schoolYear })) as RecapRoundRow[];
}

/** Rounds of class b, which this office verifies itself (Pasal 14). */
export async function ownRounds(db: Knex, schoolYear: string): Promise<readonly RecapRoundRow[]> {
  return (await recapRounds(db).where({ unit_kind: 'office', school_year: schoolYear })) as RecapRoundRow[];
}

function recapRounds(db: Knex): Knex.QueryBuilder {
  return db('round')
    .orderBy(['applicant_class', 'level_group'])
    .select('round_id', 'npsn', 'applicant_class', 'level_group', 'state');
}

export interface RegisteredBeritaAcaraRow {
  readonly round_id: string;
  readonly npsn: string | null;
  readonly level_group: LevelGroup;
  readonly applicant_class: ApplicantClass;
  readonly kind: 'verifikasi' | 'peninjauan';
  readonly number: string;
  readonly date: IsoDate;
  readonly parties: string;
  readonly counts: string;
  readonly sha256: string | null;
  readonly document_id: string | null;
}

export async function beritaAcaraOf(
  db: Knex,
  roundIds: readonly string[],
): Promise<readonly RegisteredBeritaAcaraRow[]> {
  return db('berita_acara')
    .join('round', 'round.round_id', 'berita_acara.round_id')
    .leftJoin('document', 'document.document_id', 'berita_acara.document_id')
    .whereIn('berita_acara.round_id', roundIds)
    .where('berita_acara.complete', 1)
    .whereNull('berita_acara.void_reason')
    .orderBy(['round.unit', 'round.applicant_class', 'berita_acara.kind', 'berita_acara.number'])
    .select<RegisteredBeritaAcaraRow[]>('berita_acara.*', {
      npsn: 'round.npsn',
      level_group: 'round.level_group',
      applicant_class: 'round.applicant_class',
      sha256: 'document.sha256',
    });
}

export interface RegisteredAnnouncementRow {
  readonly round_id: string;
  readonly npsn: string | null;
  readonly level_group: LevelGroup;
  readonly applicant_class: ApplicantClass;
  readonly ordinal: number;
  readonly number: string;
  readonly issued_on: IsoDate;
  readonly display_until: IsoDate;
  readonly objection_until: IsoDate;
  readonly entries: string;
  readonly sha256: string | null;
}

export async function announcementsIn(
  db: Knex,
  roundIds: readonly string[],
): Promise<readonly RegisteredAnnouncementRow[]> {
  return db('announcement')
    .join('round', 'round.round_id', 'announcement.round_id')
    .leftJoin('document', 'document.document_id', 'announcement.document_id')
    .whereIn('announcement.round_id', roundIds)
    .orderBy(['round.unit', 'round.applicant_class', 'announcement.ordinal'])
    .select<RegisteredAnnouncementRow[]>('announcement.*', {
      npsn: 'round.npsn',
      level_group: 'round.level_group',
      applicant_class: 'round.applicant_class',
      sha256: 'document.sha256',
    });
}

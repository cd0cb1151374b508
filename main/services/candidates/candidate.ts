import { nameKey } from '#domain/people/name-comparison.ts';
import { maskNik, parseNik } from '#domain/people/nik.ts';
import { bidangOfLevel } from '#domain/recaps/split-by-bidang.ts';
import { levelGroupOf } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import { insertMany } from '../../../db/insert-many.ts';
import { searchPlaces } from '../../../db/queries/search-places.ts';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';

/** A pupil taken over from another office; `content` is the row as it was signed. */
export interface CandidateRecord {
  readonly application_id: string;
  readonly pupil_id: string;
  readonly from_office: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly level: string;
  readonly bidang: string;
  readonly nik: string | null;
  readonly name: string;
  readonly birth_date: string;
  readonly sex: 'L' | 'P';
  readonly content: string;
  readonly state: string;
  readonly note: string | null;
  readonly proposal_id: string | null;
}

/** From receipt to decree. `excluded` and `set-aside` are by a person's decision, each with its reason in `note`. */
export const candidateStates: Readonly<Record<string, string>> = {
  received: 'Diterima',
  recapped: 'Direkapitulasi',
  'set-aside': 'Disisihkan, pasangan belum diputus',
  returned: 'Dikembalikan, menunggu revisi',
  excluded: 'Dikeluarkan (data ganda)',
  proposed: 'Diusulkan',
  recommended: 'Direkomendasikan',
  determined: 'Ditetapkan',
  'not-determined': 'Tidak ditetapkan',
};

export interface NewCandidate {
  readonly row: RecapPupilRow;
  readonly schoolName: string;
  readonly fromOffice: string;
  readonly source: string;
  readonly paketId: string;
  readonly state: string;
  readonly note: string | null;
  readonly proposalId: string | null;
}

const columns = [
  'application_id',
  'pupil_id',
  'from_office',
  'source',
  'paket_id',
  'npsn',
  'school_name',
  'level',
  'level_group',
  'bidang',
  'school_status',
  'applicant_class',
  'kind',
  'nik',
  'name',
  'name_key',
  'birth_date',
  'sex',
  'content',
  'state',
  'note',
  'recap_id',
  'proposal_id',
  'outcome',
] as const;

/** Stores candidates and their search entries; those already held under the same ids are replaced. */
export async function storeCandidates(db: Knex, candidates: readonly NewCandidate[]): Promise<void> {
  await deleteCandidates(
    db,
    candidates.map(({ row }) => row.application_id),
  );
  await insertMany(db, 'candidate', columns, candidates.map(columnsOf));
  await insertMany(
    db,
    'candidate_search',
    ['name', 'numbers', 'school', 'application_id'],
    candidates.map(({ row, schoolName }) => ({
      name: row.name,
      numbers: [row.nik, row.nisn, row.school_npsn].filter((number) => number !== null).join(' '),
      school: schoolName,
      application_id: row.application_id,
    })),
  );
}

/** Removes candidates of a list that a newer one replaces, with their search entries. */
export async function removeCandidates(db: Knex, which: (query: Knex.QueryBuilder) => void): Promise<void> {
  await deleteCandidates(db, (await db('candidate').modify(which).pluck('application_id')) as string[]);
}

async function deleteCandidates(db: Knex, ids: readonly string[]): Promise<void> {
  await db('candidate_search')
    .whereIn('rowid', searchPlaces(db, 'candidate_search', ids))
    .delete();
  await db.raw('DELETE FROM candidate WHERE application_id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(ids),
  ]);
}

export function rowOf(record: Pick<CandidateRecord, 'content'>): RecapPupilRow {
  return JSON.parse(record.content) as RecapPupilRow;
}

export function maskedNik(nik: string | null): string {
  const parsed = nik === null ? null : parseNik(nik);
  return parsed?.ok ? maskNik(parsed.value) : 'belum punya NIK';
}

function columnsOf({ row, schoolName, fromOffice, source, paketId, state, note, proposalId }: NewCandidate) {
  return {
    application_id: row.application_id,
    pupil_id: row.pupil_id,
    from_office: fromOffice,
    source,
    paket_id: paketId,
    npsn: row.school_npsn,
    school_name: schoolName,
    level: row.level,
    level_group: levelGroupOf(row.level),
    bidang: bidangOfLevel(row.level) ?? '',
    school_status: row.school_status,
    applicant_class: row.applicant_class,
    kind: row.kind,
    nik: row.nik,
    name: row.name,
    name_key: nameKey(row.name),
    birth_date: row.birth_date,
    sex: row.sex,
    content: JSON.stringify(row),
    state,
    note,
    recap_id: null,
    proposal_id: proposalId,
    outcome: null,
  };
}

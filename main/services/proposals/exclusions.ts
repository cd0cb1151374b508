import type { Knex } from 'knex';
import type { CandidateRecord } from '../candidates/candidate.ts';

/** A pupil who was sealed below and is not proposed, with the decision that says so. */
export interface Exclusion {
  readonly application_id: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly name: string;
  readonly reason: string;
  readonly decision: string;
  readonly decided_by: string;
  readonly decided_on: string;
  readonly bidang: string;
}

interface DecidedPair {
  readonly excluded_id: string | null;
  readonly left_id: string;
  readonly right_id: string;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly decided_on: string | null;
  readonly found_at: string;
}

/** Everyone left out: excluded by a decision on a pair, or set aside while a pair waits. */
export async function readExclusions(db: Knex): Promise<Exclusion[]> {
  const rows = (await db('candidate')
    .whereIn('state', ['excluded', 'set-aside'])
    .orderBy(['school_name', 'name'])) as CandidateRecord[];
  const pairs = await db('duplicate_pair').select<DecidedPair[]>('*');
  return rows.map((row) => {
    const id = row.application_id;
    const decided =
      pairs.find((pair) => pair.excluded_id === id) ??
      pairs.find((pair) => pair.left_id === id || pair.right_id === id);
    return {
      application_id: id,
      npsn: row.npsn,
      school_name: row.school_name,
      name: row.name,
      reason: row.note ?? '',
      decision: row.state === 'excluded' ? 'orang-sama' : 'disisihkan',
      decided_by: decided?.decided_by ?? 'belum diputus',
      decided_on: decided?.decided_on ?? decided?.found_at.slice(0, 10) ?? '',
      bidang: row.bidang,
    };
  });
}

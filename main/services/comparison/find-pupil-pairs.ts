import { findDuplicates } from '#domain/people/match-duplicates.ts';
import { type MatchCandidate, matchCandidate } from '#domain/people/match-candidate.ts';
import { dayMonthSwapped } from '#domain/people/match-dates.ts';
import { describeEvidence } from '#domain/people/match.ts';
import type { SuspectedDuplicate } from '#domain/recaps/seal-guard.ts';
import type { Knex } from 'knex';
import { insertMany } from '../../../db/insert-many.ts';
import {
  applicationsNear,
  openPairsAmong,
  pairedApplications,
  type PairedRow,
} from '../../../db/queries/pupil-pairs.ts';
import type { Work } from '../command.ts';

/**
 * Looks whether children just taken in, or corrected, are already here under another school or class (G-46).
 *
 * Equal NIKs are held before they come in; what comes here is a NIK off by a digit, or name, birth date and
 * parents. A pair that was found before is not asked again.
 */
export async function findPupilPairs(work: Work, applicationIds: readonly string[]): Promise<void> {
  const taken = await pairedApplications(work.db, applicationIds);
  const near = await applicationsNear(
    work.db,
    taken.flatMap(({ nik }) => (nik === null ? [] : [nik])),
    [...new Set(taken.flatMap(({ birth_date }) => [birth_date, dayMonthSwapped(birth_date) ?? birth_date]))],
  );
  const fresh = new Set(applicationIds);
  const pairs = findDuplicates(near.map(candidateOf)).filter(
    ({ first, second }) => fresh.has(first) || fresh.has(second),
  );
  const known = await knownPairs(work.db, applicationIds);
  const found = pairs.flatMap(({ first, second, match }) => {
    const [left = first, right = second] = [first, second].sort();
    if (known.has(`${left} ${right}`)) return [];
    return [
      {
        pair_id: work.ids.next(),
        left_id: left,
        right_id: right,
        kind: match.kind,
        evidence: describeEvidence(match.evidence),
        state: 'terbuka',
        found_at: work.at,
      },
    ];
  });
  await insertMany(work.db, 'pupil_pair', columns, found);
}

/** What stops a recap over these applications until a person has decided. */
export async function suspectedAmong(
  db: Knex,
  applicationIds: readonly string[],
): Promise<readonly SuspectedDuplicate[]> {
  return (await openPairsAmong(db, applicationIds)).map((names) => ({ ...names, settled: 'open' }));
}

const columns = ['pair_id', 'left_id', 'right_id', 'kind', 'evidence', 'state', 'found_at'] as const;

async function knownPairs(db: Knex, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.raw<{ left_id: string; right_id: string }[]>(
    `SELECT left_id, right_id FROM json_each(:ids) JOIN pupil_pair ON left_id = json_each.value
     UNION SELECT left_id, right_id FROM json_each(:ids) JOIN pupil_pair ON right_id = json_each.value`,
    { ids: JSON.stringify(ids) },
  );
  return new Set(rows.map(({ left_id, right_id }) => `${left_id} ${right_id}`));
}

function candidateOf(row: PairedRow): MatchCandidate {
  return matchCandidate({
    id: row.application_id,
    name: row.name,
    nik: row.nik,
    birthDate: row.birth_date,
    sex: row.sex,
    motherName: row.mother_name === '' ? null : row.mother_name,
    guardianName: row.guardian_name === '' ? null : row.guardian_name,
    kkNumber: row.kk_number,
  });
}

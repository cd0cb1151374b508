import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { findDuplicates } from '#domain/people/match-duplicates.ts';
import { matchCandidate, type MatchPerson } from '#domain/people/match-candidate.ts';
import { dayMonthSwapped } from '#domain/people/match-dates.ts';
import { describeEvidence } from '#domain/people/match.ts';
import type { SuspectedDuplicate } from '#domain/recaps/seal-guard.ts';
import type { Knex } from 'knex';
import { insertMany } from '../../../db/insert-many.ts';
import {
  applicationsNear,
  type NearRow,
  openPairsAmong,
  pairedApplications,
} from '../../../db/queries/pupil-pairs.ts';
import type { Work } from '../command.ts';

/**
 * Looks whether children just taken in, or corrected, are already here under another school or class (G-46).
 *
 * Equal NIKs are held before they come in; what comes here is a NIK off by a digit, or name, birth date and
 * parents. A pair that was found before is not asked again.
 */
export async function findPupilPairs(work: Work, applicationIds: readonly string[]): Promise<void> {
  const rows = await pairedApplications(work.db, applicationIds);
  await findPairsWith(work, rows.map(personOf), Number.MAX_SAFE_INTEGER);
}

/** So many at a time: children of neighbouring birth dates have those near them in common. */
const soughtAtOnce = 2000;

/** The same for those taken in a moment ago, whose data are at hand; `upTo` is where the table of pupils ended before. */
export async function findPairsWith(work: Work, taken: readonly MatchPerson[], upTo: number): Promise<void> {
  const byDate = Map.groupBy(taken, ({ birthDate }) => birthDate);
  const dates = [...byDate.keys()].filter((date) => date !== null).sort();
  for (let start = 0; start < dates.length;) {
    const sought: MatchPerson[] = [];
    for (; start < dates.length && sought.length < soughtAtOnce; start += 1)
      sought.push(...(byDate.get(dates[start] ?? null) ?? []));
    await findPairsOf(work, sought, byDate, upTo);
  }
}

async function findPairsOf(
  work: Work,
  sought: readonly MatchPerson[],
  taken: ReadonlyMap<IsoDate | null, readonly MatchPerson[]>,
  upTo: number,
): Promise<void> {
  const birthDates = [...new Set(sought.flatMap(({ birthDate }) => datesNear(birthDate)))];
  const niks = sought.flatMap(({ nik }) => (nik === null ? [] : [nik]));
  const held = await applicationsNear(work.db, { niks, birthDates, upTo });
  const near = [...held.map(personOf), ...birthDates.flatMap((date) => taken.get(date) ?? [])];
  const ids = sought.map(({ id }) => id);
  const fresh = new Set(ids);
  const people = new Map(near.map((person) => [person.id, person]));
  const pairs = findDuplicates([...people.values()].map(matchCandidate)).filter(
    ({ first, second }) => fresh.has(first) || fresh.has(second),
  );
  const known = await knownPairs(work.db, ids);
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

function datesNear(birthDate: IsoDate | null): readonly IsoDate[] {
  if (birthDate === null) return [];
  const swapped = dayMonthSwapped(birthDate);
  return swapped === null ? [birthDate] : [birthDate, swapped];
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

function personOf(row: NearRow): MatchPerson {
  return {
    id: row.application_id,
    name: row.name,
    nik: row.nik,
    birthDate: row.birth_date,
    sex: row.sex,
    motherName: row.mother_name === '' ? null : row.mother_name,
    guardianName: row.guardian_name === '' ? null : row.guardian_name,
    kkNumber: row.kk_number,
  };
}

import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { describeEvidence } from '#domain/people/match.ts';
import { type MatchCandidate, matchCandidate } from '#domain/people/match-candidate.ts';
import { type Comparison as Found, compareWithRecords } from '#domain/people/match-comparison.ts';
import { dayMonthSwapped } from '#domain/people/match-dates.ts';
import { indexPeople, type MatchIndex } from '#domain/people/match-index.ts';
import type { Sex } from '#domain/people/sex.ts';
import type { Knex } from 'knex';
import {
  type ComparisonPersonRow,
  type DecisionRow,
  decisionsOn,
  personsNear,
  type SetKey,
} from '../../../db/queries/comparison.ts';
import { findComparisonSet } from '../../../db/queries/rounds.ts';
import type { Comparison } from '../rounds/stored-advice.ts';
import { besideSource, setName } from './sources.ts';

/** An application as far as a comparison list can know it: the lists name neither parents nor family card. */
export interface ComparedApplication {
  readonly application_id: string;
  readonly name: string;
  readonly nik: string | null;
  readonly birth_date: IsoDate;
  readonly sex: Sex;
}

/**
 * What the comparison data says of each application, with the answers people gave before taken over.
 *
 * `set` is the list of the edition, null while the office holds none. The recipients of last year (Pasal 58(2)) are
 * looked up besides, by the exact rules only: to be among them says nothing about the edition's own list.
 */
export async function compareApplications(
  db: Knex,
  set: SetKey | null,
  applications: readonly ComparedApplication[],
): Promise<ReadonlyMap<string, Comparison>> {
  const people = applications.map(candidateOf);
  const main = set && (await recordsOf(db, set, people));
  const besideSet = await findComparisonSet(db, besideSource);
  const beside = besideSet && (await recordsOf(db, besideSet, people));
  const decisions = Map.groupBy(
    await decisionsOn(
      db,
      people.map(({ id }) => id),
    ),
    (decision) => decision.application_id,
  );
  return new Map(
    people.map((person) => {
      const comparison = main
        ? judged(main, person, decisions.get(person.id) ?? [])
        : ({ result: 'tidak-diperbandingkan', evidence: '' } as const);
      return [person.id, beside ? withBeside(comparison, beside, person) : comparison];
    }),
  );
}

interface Records extends SetKey {
  readonly index: MatchIndex;
  /** By the number under which the index holds them. */
  readonly byId: ReadonlyMap<string, ComparisonPersonRow>;
}

async function recordsOf(db: Knex, set: SetKey, people: readonly MatchCandidate[]): Promise<Records> {
  const birthDates = people.flatMap(({ birthDate }) =>
    birthDate === null ? [] : [birthDate, dayMonthSwapped(birthDate) ?? birthDate],
  );
  const rows = await personsNear(db, set, {
    niks: distinct(people.map(({ nik }) => nik)),
    birthDates: distinct(birthDates),
    soundKeys: distinct(people.map(({ soundKey }) => soundKey)),
  });
  return {
    source: set.source,
    version: set.version,
    index: indexPeople(rows.map(recordCandidate)),
    byId: new Map(rows.map((row) => [String(row.id), row])),
  };
}

function judged(records: Records, person: MatchCandidate, decisions: readonly DecisionRow[]): Comparison {
  const ours = decisions.filter(
    ({ source, version }) => source === records.source && version === records.version,
  );
  const confirmed = ours.find(({ verdict }) => verdict === 'cocok');
  if (confirmed) return confirmedBy(records, confirmed);
  const refused = new Set(ours.map(({ ref }) => ref));
  const near = records.index.near(person).filter(({ id }) => !refused.has(records.byId.get(id)?.ref ?? ''));
  return described(records, compareWithRecords(person, near));
}

function confirmedBy(set: SetKey, { ref, decided_by, reason }: DecisionRow): Comparison {
  return {
    result: 'cocok-dipastikan',
    evidence: `${setName(set)}, ${ref}; dipastikan ${decided_by}: ${reason}`,
    record: { source: set.source, version: set.version, ref },
  };
}

function described(records: Records, found: Found): Comparison {
  if (found.result === 'tidak-ada') return { result: 'tidak-ada', evidence: setName(records) };
  const row = records.byId.get(found.recordId);
  if (!row) throw new Error(`The index offered a record nobody read: ${found.recordId}`);
  return {
    result: found.result,
    evidence: `${setName(records)}, ${row.ref}; ${describeEvidence(found.match.evidence)}`,
    record: { source: records.source, version: records.version, ref: row.ref },
  };
}

function withBeside(comparison: Comparison, beside: Records, person: MatchCandidate): Comparison {
  const found = compareWithRecords(person, beside.index.near(person));
  if (found.result === 'tidak-ada' || found.result === 'mirip') return comparison;
  const line = `penerima tahun sebelumnya menurut ${setName(beside)}, ${beside.byId.get(found.recordId)?.ref ?? ''}`;
  return {
    ...comparison,
    evidence: [comparison.evidence, line].filter((part) => part !== '').join('; '),
  };
}

function candidateOf(row: ComparedApplication): MatchCandidate {
  return matchCandidate({
    id: row.application_id,
    name: row.name,
    nik: row.nik,
    birthDate: row.birth_date,
    sex: row.sex,
    ...parentsUnknown,
  });
}

function recordCandidate(row: ComparisonPersonRow): MatchCandidate {
  return matchCandidate({
    id: String(row.id),
    name: row.name,
    nik: row.nik,
    birthDate: row.birth_date,
    sex: row.sex,
    ...parentsUnknown,
  });
}

const parentsUnknown = { motherName: null, guardianName: null, kkNumber: null };

function distinct(keys: readonly (string | null)[]): readonly string[] {
  return [...new Set(keys.filter((key) => key !== null))];
}

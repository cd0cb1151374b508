import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { describeEvidence } from '#domain/people/match.ts';
import { type MatchCandidate, matchCandidate } from '#domain/people/match-candidate.ts';
import { type Comparison as Found, compareWithRecords } from '#domain/people/match-comparison.ts';
import { dayMonthSwapped } from '#domain/people/match-dates.ts';
import type { Sex } from '#domain/people/sex.ts';
import type { Knex } from 'knex';
import {
  type ComparedPersonRow,
  type DecisionRow,
  decisionsOn,
  personsExactly,
  personsNear,
  type SetKey,
  type SoughtPerson,
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
  const beside = await findComparisonSet(db, besideSource);
  const people = applications.map(candidateOf).sort(byBirthDate);
  const compared = new Map<string, Comparison>();
  for (let start = 0; start < people.length; start += peopleAtOnce) {
    const part = people.slice(start, start + peopleAtOnce);
    const main = set && (await comparePart(db, set, part));
    const exactlyBeside = beside && (await exactRecords(db, beside, part));
    for (const person of part) {
      const comparison = main?.get(person.id) ?? notCompared;
      compared.set(person.id, exactlyBeside ? withBeside(comparison, exactlyBeside, person) : comparison);
    }
  }
  return compared;
}

/** Those of neighbouring birth dates have near them whom they have in common; a list of millions is never whole in memory. */
const peopleAtOnce = 200;

const notCompared: Comparison = { result: 'tidak-diperbandingkan', evidence: '' };

/** By the exact rules first: most are settled by them, and only the others are looked for among all who are alike. */
async function comparePart(
  db: Knex,
  set: SetKey,
  people: readonly MatchCandidate[],
): Promise<ReadonlyMap<string, Comparison>> {
  const ids = people.map(({ id }) => id);
  const decided = (await decisionsOn(db, ids)).filter(
    ({ source, version }) => source === set.source && version === set.version,
  );
  const decisions = Map.groupBy(decided, (decision) => decision.application_id);
  const exact = await exactRecords(db, set, people);
  const compared = new Map<string, Comparison>();
  for (const person of people) {
    const comparison = judged(exact, person, decisions.get(person.id) ?? []);
    if (settling.includes(comparison.result)) compared.set(person.id, comparison);
  }
  const open = people.filter(({ id }) => !compared.has(id));
  if (open.length === 0) return compared;
  const near = await personsNear(db, set, open.map(soughtOf));
  const rows = new Map([...exact.byId.values(), ...near].map((row) => [row.id, row]));
  const records = recordsOf(
    set,
    [...rows.values()].sort((a, b) => a.id - b.id),
  );
  for (const person of open) compared.set(person.id, judged(records, person, decisions.get(person.id) ?? []));
  return compared;
}

/** What nobody who is only alike could change. */
const settling: readonly Comparison['result'][] = ['cocok-nik', 'cocok-nama-tgl', 'cocok-dipastikan'];

interface Records extends SetKey {
  /** By the number under which a candidate goes. */
  readonly byId: ReadonlyMap<string, ComparedPersonRow>;
  /** By NIK, birth date or sound: the store has given only who may be meant. */
  readonly byKey: ReadonlyMap<string, readonly MatchCandidate[]>;
}

async function exactRecords(db: Knex, set: SetKey, people: readonly MatchCandidate[]): Promise<Records> {
  return recordsOf(set, await personsExactly(db, set, people.map(soughtOf)));
}

function recordsOf({ source, version }: SetKey, rows: readonly ComparedPersonRow[]): Records {
  const byKey = new Map<string, MatchCandidate[]>();
  for (const candidate of rows.map(recordCandidate))
    for (const key of [candidate.nik, candidate.birthDate, candidate.soundKey])
      holdUnder(byKey, key, candidate);
  return { source, version, byKey, byId: new Map(rows.map((row) => [String(row.id), row])) };
}

function holdUnder(
  byKey: Map<string, MatchCandidate[]>,
  key: string | null,
  candidate: MatchCandidate,
): void {
  if (key === null) return;
  const sharing = byKey.get(key);
  if (sharing) sharing.push(candidate);
  else byKey.set(key, [candidate]);
}

function nearIn({ byKey }: Records, person: MatchCandidate): readonly MatchCandidate[] {
  const { nik, birthDate, swappedDate, soundKey } = soughtOf(person);
  const keys = [nik, birthDate, swappedDate, soundKey].filter((key) => key !== null);
  return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
}

function soughtOf({ nik, birthDate, sex, nameKey, soundKey }: MatchCandidate): SoughtPerson {
  const swappedDate = birthDate === null ? null : dayMonthSwapped(birthDate);
  return { nik, birthDate, swappedDate, sex, nameKey, soundKey };
}

function judged(records: Records, person: MatchCandidate, decisions: readonly DecisionRow[]): Comparison {
  const confirmed = decisions.find(({ verdict }) => verdict === 'cocok');
  if (confirmed) return confirmedBy(records, confirmed);
  const refused = new Set(decisions.map(({ ref }) => ref));
  const near = nearIn(records, person).filter(({ id }) => !refused.has(records.byId.get(id)?.ref ?? ''));
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
  const found = compareWithRecords(person, nearIn(beside, person));
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

function recordCandidate(row: ComparedPersonRow): MatchCandidate {
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

function byBirthDate(a: MatchCandidate, b: MatchCandidate): number {
  const [first, second] = [a.birthDate ?? '', b.birthDate ?? ''];
  return first < second ? -1 : Number(first > second);
}

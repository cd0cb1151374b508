import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { describeEvidence } from '#domain/people/match.ts';
import { heardCandidate, type MatchCandidate, matchCandidate } from '#domain/people/match-candidate.ts';
import { type Comparison as Found, compareWithRecords } from '#domain/people/match-comparison.ts';
import { dayMonthSwapped } from '#domain/people/match-dates.ts';
import type { Sex } from '#domain/people/sex.ts';
import type { Knex } from 'knex';
import {
  type ComparedPersonRow,
  type DecisionRow,
  decisionsOn,
  type NearPersonRow,
  personRefs,
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
  const decisions: Decisions = Map.groupBy(decided, (decision) => decision.application_id);
  const exact = await exactRecords(db, set, people);
  const compared = new Map<string, Comparison>();
  for (const person of people) {
    const comparison = judged(exact, person, decisions.get(person.id) ?? []);
    if (settling.includes(comparison.result)) compared.set(person.id, comparison);
  }
  const open = people.filter(({ id }) => !compared.has(id));
  for (const [id, comparison] of await compareNear(db, exact, open, decisions)) compared.set(id, comparison);
  return compared;
}

/** Nobody has confirmed one of these; whom a person has refused is left out before the nearest is chosen. */
async function compareNear(
  db: Knex,
  exact: Records,
  people: readonly MatchCandidate[],
  decisions: Decisions,
): Promise<readonly (readonly [id: string, Comparison])[]> {
  if (people.length === 0) return [];
  const near = await nearRecords(db, exact, people);
  const doubted = people.filter(({ id }) => decisions.has(id));
  const refs = await personRefs(
    db,
    doubted.flatMap((person) => nearIn(near, person).map(({ id }) => id)),
  );
  const found = people.map(
    (person) => [person.id, foundAmong({ ...near, refs }, person, decisions.get(person.id) ?? [])] as const,
  );
  const named = await personRefs(
    db,
    found.flatMap(([, one]) => (one.result === 'tidak-ada' ? [] : [one.recordId])),
  );
  return found.map(([id, one]) => [id, described({ ...near, refs: named }, one)]);
}

type Decisions = ReadonlyMap<string, readonly DecisionRow[]>;

/** What nobody who is only alike could change. */
const settling: readonly Comparison['result'][] = ['cocok-nik', 'cocok-nama-tgl', 'cocok-dipastikan'];

interface Records extends SetKey {
  /** What the list calls a record, by the number under which its candidate goes. */
  readonly refs: ReadonlyMap<string, string>;
  /** By NIK, birth date or sound: the store has given only who may be meant. */
  readonly byKey: ReadonlyMap<string, readonly MatchCandidate[]>;
}

async function exactRecords(db: Knex, set: SetKey, people: readonly MatchCandidate[]): Promise<Records> {
  const rows = await personsExactly(db, set, people.map(soughtOf));
  return {
    ...recordsOf(set, rows.map(recordCandidate)),
    refs: new Map(rows.map(({ id, ref }) => [String(id), ref])),
  };
}

/** In the order of the list, as ties are broken by it. */
async function nearRecords(db: Knex, exact: Records, people: readonly MatchCandidate[]): Promise<Records> {
  const rows = [...(await personsNear(db, exact, people.map(soughtOf)))].sort((a, b) => a.id - b.id);
  const byKey = new Map([...exact.byKey].map(([key, sharing]) => [key, [...sharing]]));
  let last: { readonly row: NearPersonRow; readonly candidate: MatchCandidate } | null = null;
  for (const row of rows) {
    const candidate: MatchCandidate = last?.row.id === row.id ? last.candidate : recordCandidate(row);
    holdUnder(byKey, row.by === 'date' ? candidate.birthDate : candidate.soundKey, candidate);
    last = { row, candidate };
  }
  return { ...exact, byKey };
}

function recordsOf({ source, version }: SetKey, people: readonly MatchCandidate[]): Records {
  const byKey = new Map<string, MatchCandidate[]>();
  for (const person of people)
    for (const key of [person.nik, person.birthDate, person.soundKey]) holdUnder(byKey, key, person);
  return { source, version, byKey, refs: new Map() };
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
  // Who was found by the exact rules may be found once more by the others.
  return [...new Map(keys.flatMap((key) => byKey.get(key) ?? []).map((one) => [one.id, one])).values()];
}

function soughtOf({ nik, birthDate, sex, nameKey, soundKey }: MatchCandidate): SoughtPerson {
  const swappedDate = birthDate === null ? null : dayMonthSwapped(birthDate);
  return { nik, birthDate, swappedDate, sex, nameKey, soundKey };
}

function judged(records: Records, person: MatchCandidate, decisions: readonly DecisionRow[]): Comparison {
  const confirmed = decisions.find(({ verdict }) => verdict === 'cocok');
  return confirmed
    ? confirmedBy(records, confirmed)
    : described(records, foundAmong(records, person, decisions));
}

/** Among all but those a person has refused. */
function foundAmong(records: Records, person: MatchCandidate, decisions: readonly DecisionRow[]): Found {
  const near = nearIn(records, person);
  if (decisions.length === 0) return compareWithRecords(person, near);
  const refused = new Set(decisions.map(({ ref }) => ref));
  return compareWithRecords(
    person,
    near.filter(({ id }) => !refused.has(records.refs.get(id) ?? '')),
  );
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
  const ref = records.refs.get(found.recordId);
  if (ref === undefined) throw new Error(`The index offered a record nobody read: ${found.recordId}`);
  return {
    result: found.result,
    evidence: `${setName(records)}, ${ref}; ${describeEvidence(found.match.evidence)}`,
    record: { source: records.source, version: records.version, ref },
  };
}

function withBeside(comparison: Comparison, beside: Records, person: MatchCandidate): Comparison {
  const found = compareWithRecords(person, nearIn(beside, person));
  if (found.result === 'tidak-ada' || found.result === 'mirip') return comparison;
  const line = `penerima tahun sebelumnya menurut ${setName(beside)}, ${beside.refs.get(found.recordId) ?? ''}`;
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
  return heardCandidate({
    id: String(row.id),
    nameKey: row.name_key,
    words: row.sound_words.split(' '),
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

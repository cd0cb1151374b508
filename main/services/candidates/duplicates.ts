import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PairView } from '#contract/methods/proposals.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { matchCandidate } from '#domain/people/match-candidate.ts';
import { type DuplicatePair, findDuplicates } from '#domain/people/match-duplicates.ts';
import { describeEvidence } from '#domain/people/match.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { findPage } from '../../../db/queries/paging.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened, reading } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { type CandidateRecord, rowOf } from './candidate.ts';
import { pairView, type PairRecord } from './pair-view.ts';
import { takeInOwn } from './take-in-own.ts';

/** Birth dates looked at in one piece: 250,000 pupils over 18 years are about 40 a day. */
const datesAtOnce = 200;

/** Left out already, or on the way back to its sender: no pair waits for them. */
const notCompared = ['excluded', 'returned'];

/** Looks for one child in two applications: equal NIK by index, then everyone born on one day (G-46). */
export async function findPairs(desk: Desk, job: Job): Promise<ResponseOf<'duplicates.find'>> {
  if (tierOf(opened(desk).own.kind) === 'kanwil')
    await command(desk, { action: 'candidates.takeInOwn', object: opened(desk).own.office }, (work) =>
      takeInOwn(desk, work),
    );
  const db = reading(desk);
  const pairs = [...(await pairsByNik(db)), ...(await pairsByBirthDate(db, job))];
  const found = await command<number>(
    desk,
    (count) => ({ action: 'duplicates.find', object: `${count} pasangan baru` }),
    async (work) => {
      let added = 0;
      for (const pair of pairs) {
        const [left, right] = [pair.first, pair.second].sort();
        const known: unknown = await work
          .db('duplicate_pair')
          .where({ left_id: left, right_id: right })
          .first('pair_id');
        if (known !== undefined) continue;
        await work.db('duplicate_pair').insert({
          pair_id: work.ids.next(),
          left_id: left,
          right_id: right,
          kind: pair.match.kind,
          evidence: describeEvidence(pair.match.evidence),
          state: 'terbuka',
          found_at: work.at,
        });
        added += 1;
      }
      return added;
    },
  );
  return { found, open: await countOpenPairs(db) };
}

export async function countOpenPairs(db: Knex): Promise<number> {
  const row = await openPairs(db).count({ n: '*' }).first<{ n: number } | undefined>();
  return row?.n ?? 0;
}

/** Pairs that still wait: undecided, and both sides still candidates. */
export function openPairs(db: Knex): Knex.QueryBuilder {
  const alive = db('candidate').whereNotIn('state', notCompared).select('application_id');
  return db('duplicate_pair')
    .where('duplicate_pair.state', 'terbuka')
    .whereIn('left_id', alive)
    .whereIn('right_id', alive.clone()) as Knex.QueryBuilder;
}

export async function pagePairs(
  desk: Desk,
  request: ParsedRequestOf<'duplicates.page'>,
): Promise<ResponseOf<'duplicates.page'>> {
  const db = reading(desk);
  const query = (request.open ? openPairs(db) : db('duplicate_pair')).select('duplicate_pair.*');
  const page = await findPage<PairRecord>(query, request, {}, ['kind', 'found_at', 'pair_id']);
  const names = await officeNames(desk, db);
  const rows: PairView[] = [];
  for (const pair of page.rows)
    rows.push(pairView(pair, await side(db, pair.left_id), await side(db, pair.right_id), names));
  return { total: page.total, rows };
}

/** A person decides side by side; the one left out stays on record with the reason (U10). */
export async function decidePair(
  desk: Desk,
  request: ParsedRequestOf<'duplicates.decide'>,
): Promise<PairView> {
  await command(
    desk,
    { action: 'duplicates.decide', object: request.pairId, facts: request },
    async (work) => {
      const pair = (await work.db('duplicate_pair').where({ pair_id: request.pairId }).first()) as
        PairRecord | undefined;
      if (!pair) refuse('OFF-002');
      if (pair.state !== 'terbuka') refuse('OFF-003');
      const excluded = request.outcome === 'orang-sama' ? request.exclude : null;
      if (request.outcome === 'orang-sama' && excluded !== pair.left_id && excluded !== pair.right_id)
        refuse('DUP-001');
      await work.db('duplicate_pair').where({ pair_id: request.pairId }).update({
        state: 'diputus',
        outcome: request.outcome,
        excluded_id: excluded,
        reason: request.reason,
        decided_by: work.actor.name,
        decided_on: request.on,
      });
      if (excluded !== null) {
        const candidate = await side(work.db, excluded);
        if (
          candidate.state !== 'received' &&
          candidate.state !== 'recapped' &&
          candidate.state !== 'set-aside'
        )
          refuse('DUP-002');
        await work
          .db('candidate')
          .where({ application_id: excluded })
          .update({ state: 'excluded', note: request.reason });
      }
      await takeBack(work.db, [pair.left_id, pair.right_id]);
    },
  );
  const db = reading(desk);
  const pair = (await db('duplicate_pair').where({ pair_id: request.pairId }).first()) as PairRecord;
  return pairView(
    pair,
    await side(db, pair.left_id),
    await side(db, pair.right_id),
    await officeNames(desk, db),
  );
}

/** Who was set aside for this pair and waits for no other goes on with the next recap. */
async function takeBack(db: Knex, ids: readonly string[]): Promise<void> {
  await db('candidate')
    .whereIn('application_id', ids)
    .where({ state: 'set-aside' })
    .whereNotIn('application_id', openPairs(db).select('left_id'))
    .whereNotIn('application_id', openPairs(db).select('right_id'))
    .update({ state: 'received', note: null });
}

async function side(db: Knex, applicationId: string): Promise<CandidateRecord> {
  const row = (await db('candidate').where({ application_id: applicationId }).first()) as
    CandidateRecord | undefined;
  return row ?? refuse('OFF-002');
}

async function pairsByNik(db: Knex): Promise<DuplicatePair[]> {
  const doubled = db('candidate')
    .whereNotNull('nik')
    .whereNotIn('state', notCompared)
    .groupBy('nik')
    .havingRaw('count(*) > 1')
    .select('nik');
  const rows = (await db('candidate')
    .whereIn('nik', doubled)
    .whereNotIn('state', notCompared)
    .orderBy(['nik', 'application_id'])) as CandidateRecord[];
  return [...Map.groupBy(rows, ({ nik }) => nik).values()].flatMap((members) =>
    findDuplicates(members.map(personOf)),
  );
}

async function pairsByBirthDate(db: Knex, job: Job): Promise<DuplicatePair[]> {
  const doubled = (await db('candidate')
    .whereNotIn('state', notCompared)
    .groupBy('birth_date')
    .havingRaw('count(*) > 1')
    .orderBy('birth_date')
    .pluck('birth_date')) as string[];
  const pairs: DuplicatePair[] = [];
  for (let start = 0; start < doubled.length; start += datesAtOnce) {
    job.signal.throwIfAborted();
    job.progress(start, doubled.length, 'Mencari data ganda');
    const rows = (await db('candidate')
      .whereIn('birth_date', doubled.slice(start, start + datesAtOnce))
      .whereNotIn('state', notCompared)
      .orderBy('application_id')) as CandidateRecord[];
    for (const born of Map.groupBy(rows, ({ birth_date }) => birth_date).values()) {
      const people = born.map(personOf);
      // Equal NIK was found by its index already.
      pairs.push(...findDuplicates(people).filter(({ match }) => match.kind !== 'nik-sama'));
    }
  }
  return pairs;
}

function personOf(record: CandidateRecord) {
  const row = rowOf(record);
  return matchCandidate({
    id: record.application_id,
    name: record.name,
    nik: record.nik,
    birthDate: isoDate(record.birth_date),
    sex: record.sex,
    motherName: row.mother_name,
    guardianName: row.guardian_name,
    kkNumber: row.kk_number,
  });
}

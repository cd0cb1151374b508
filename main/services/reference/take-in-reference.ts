import { isoDate } from '#domain/deadlines/iso-date.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { comparison, holidays, offices, schools } from '../../paket/payloads/reference.ts';
import type { Work } from '../command.ts';
import { storeComparisonSet } from '../comparison/store-set.ts';
import type { Difference, ReceivedPaket, TakeInRule } from '../exchange/payload.ts';
import { editionDifferences, takeEdition } from './take-in-edition.ts';
import { movesOfReceived, takeInHolidays } from '../holidays/take-in-table.ts';

/** Edition, holidays, offices, schools and comparison data of the Dinas; a newer reference replaces the older. */
export const referenceRule: TakeInRule = {
  async differences(db, paket) {
    return [...(await editionDifferences(db, paket)), ...(await registerDifferences(db, paket))];
  },
  async takeIn(_desk, work, paket) {
    await takeEdition(work, paket);
    await takeInHolidays(work, paket.payload.rows(holidays));
    await takeOffices(work, paket);
    await takeSchools(work, paket);
    // The Suku Dinas only passes the comparison data on; it belongs to the sections (Pasal 12(1)).
    const persons = tierOf(work.own.kind) === 'section' ? await takeComparison(work, paket) : 0;
    return {
      rowsOk: paket.payload.rows(schools).length + paket.payload.rows(holidays).length + persons,
      rowsBad: 0,
    };
  },
};

async function registerDifferences(db: Knex, { payload }: ReceivedPaket): Promise<readonly Difference[]> {
  const held = (await db('school')
    .whereIn(
      'npsn',
      payload.rows(schools).map(({ npsn }) => npsn),
    )
    .count({ n: '*' })
    .first()) as { n: number };
  const days = (await db('holiday').count({ n: '*' }).first()) as { n: number };
  if (held.n === 0 && days.n === 0) return [];
  return [
    { label: 'Satuan pendidikan', before: String(held.n), after: String(payload.rows(schools).length) },
    { label: 'Hari libur', before: String(days.n), after: String(payload.rows(holidays).length) },
    ...(await movesOfReceived(db, payload.rows(holidays))),
  ];
}

async function takeOffices(work: Work, paket: ReceivedPaket): Promise<void> {
  for (const row of paket.payload.rows(offices)) {
    if (row.office === work.own.office) continue;
    await work
      .db('office')
      .insert({ ...row, kop_lines: JSON.stringify(row.kop_lines), is_self: 0 })
      .onConflict('office')
      .merge();
  }
}

async function takeSchools(work: Work, paket: ReceivedPaket): Promise<void> {
  for (const row of paket.payload.rows(schools)) {
    await work
      .db('school')
      .insert({ ...row, levels: JSON.stringify(row.levels), active: 1 })
      .onConflict('npsn')
      .merge();
  }
}

async function takeComparison(work: Work, paket: ReceivedPaket): Promise<number> {
  const rows = paket.payload.rows(comparison);
  const sets = Map.groupBy(rows, ({ source, version }) => `${source}\n${version}`);
  for (const [key, members] of sets) {
    const [source = '', version = ''] = key.split('\n');
    await storeComparisonSet(
      work,
      { source, version, from: paket.from },
      members.map((row) => ({
        ...row,
        birth_date: row.birth_date === null ? null : isoDate(row.birth_date),
      })),
    );
  }
  return rows.length;
}

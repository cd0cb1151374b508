import { nameKey } from '#domain/people/name-comparison.ts';
import { parsePolicyEdition } from '#domain/policy/policy-edition.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { insertMany } from '../../../db/insert-many.ts';
import { comparison, edition, holidays, offices, schools } from '../../paket/payloads/reference.ts';
import { type Work } from '../command.ts';
import { type ReceivedPaket, type TakeInRule } from '../exchange/payload.ts';
import { comparisonColumns } from './import-comparison.ts';

/** Edition, holidays, offices, schools and comparison data of the Dinas; a newer reference replaces the older. */
export const referenceRule: TakeInRule = {
  async differences(db, paket) {
    const held = (await db('school')
      .whereIn(
        'npsn',
        paket.payload.rows(schools).map(({ npsn }) => npsn),
      )
      .count({ n: '*' })
      .first()) as { n: number };
    const days = (await db('holiday').count({ n: '*' }).first()) as { n: number };
    return held.n === 0 && days.n === 0
      ? []
      : [
          {
            label: 'Satuan pendidikan',
            before: String(held.n),
            after: String(paket.payload.rows(schools).length),
          },
          { label: 'Hari libur', before: String(days.n), after: String(paket.payload.rows(holidays).length) },
        ];
  },
  async takeIn(_desk, work, paket) {
    await takeEdition(work, paket);
    await takeHolidays(work, paket);
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

async function takeEdition(work: Work, paket: ReceivedPaket): Promise<void> {
  const [json] = paket.payload.rows(edition);
  const parsed = parsePolicyEdition(json);
  if (!parsed.ok) refuse('PKT-114', { detail: parsed.problem });
  await work.db('edition').update({ active: 0 });
  await work
    .db('edition')
    .insert({
      edition_id: parsed.value.id,
      content: JSON.stringify(json),
      active: 1,
      source: paket.digest,
      taken_at: work.at,
    })
    .onConflict('edition_id')
    .merge();
}

async function takeHolidays(work: Work, paket: ReceivedPaket): Promise<void> {
  // What this office added itself (hari libur daerah) stays; the Dinas' own days are replaced.
  await work.db('holiday').whereNot({ version: 'kantor' }).delete();
  const rows = paket.payload.rows(holidays);
  await insertMany(work.db, 'holiday', ['date', 'kind', 'name', 'basis', 'version'], rows);
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
    await work.db('comparison_person').where({ source, version }).delete();
    await insertMany(
      work.db,
      'comparison_person',
      comparisonColumns,
      members.map((row) => ({ ...row, name_key: nameKey(row.name) })),
    );
    await work
      .db('comparison_set')
      .insert({ source, version, persons: members.length, received_on: work.today, came_from: paket.from })
      .onConflict(['source', 'version'])
      .merge();
  }
  return rows.length;
}

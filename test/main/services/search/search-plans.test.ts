import type { Knex } from 'knex';
import { afterEach, expect, it } from 'vitest';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import { homeHandlers } from '../../../../main/services/home/handlers.ts';
import { searchHandlers } from '../../../../main/services/search/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

/** Tables of one row for each pupil: whatever reads one of them whole grows with the city. */
const growing = /^SCAN (application|pupil|candidate|comparison_person|audit|import_row|account_form)\b/;

let office: TestOffice;
afterEach(() => office.close());

it.each(['seksi-dasar-kecamatan', 'sudin-dasar'] as const)(
  'U43 searches without reading a growing table: %s',
  async (kind) => {
    const plans = await plansOf(kind, async ({ desk }) => {
      for (const typed of ['siti nur', '3173', '0012345678', '20101777', '017/bav', 'm-2013'])
        await searchHandlers(desk)['search.find']({ typed }, quietJob);
    });
    // The full-text tables are asked by their index, never read from end to end.
    expect(
      plans.filter((line) => growing.test(line) || /^SCAN \w+_search VIRTUAL TABLE INDEX 0:$/.test(line)),
    ).toEqual([]);
    expect(plans.some((line) => line.includes('VIRTUAL TABLE INDEX'))).toBe(true);
  },
);

it.each(['seksi-dasar-kecamatan', 'dinas'] as const)(
  'draws its charts from kept counts: %s',
  async (kind) => {
    const plans = await plansOf(kind, ({ desk }) => homeHandlers(desk)['home.charts']({}, quietJob));
    expect(plans.filter((line) => growing.test(line) && !line.includes('application_refused'))).toEqual([]);
  },
);

/** What SQLite means to do for every question asked while `run` runs. */
async function plansOf(
  kind: OfficeKind,
  run: (office: TestOffice) => Promise<unknown>,
): Promise<readonly string[]> {
  office = await openTestOffice({ kind });
  const asked: { readonly sql: string; readonly bindings: readonly Knex.Value[] }[] = [];
  const listen = ({ sql, bindings }: { sql: string; bindings: readonly Knex.Value[] }) =>
    asked.push({ sql, bindings });
  const { read } = office.database;
  read.on('query', listen);
  await run(office);
  read.off('query', listen);
  const plans: string[] = [];
  for (const { sql, bindings } of asked) {
    const lines = await read.raw<
      {
        readonly detail: string;
      }[]
    >(`EXPLAIN QUERY PLAN ${sql}`, [...bindings]);
    plans.push(...lines.map(({ detail }) => detail));
  }
  return plans;
}

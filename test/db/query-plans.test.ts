import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { afterAll, expect, test } from 'vitest';
import { type BenchOffice, openBenchOffice } from '../bench/bench-office.ts';
import { fillCandidates } from '../bench/fill-candidates.ts';
import { fillPupils } from '../bench/fill-pupils.ts';
import { removeCandidates } from '../../main/services/candidates/candidate.ts';

/** Tables that grow with pupils, listed persons or years of work; the others are bounded by schools, rounds or settings. */
const growing = [
  'application',
  'application_paper',
  'account_form',
  'attachment',
  'audit',
  'candidate',
  'comparison_decision',
  'comparison_person',
  'determination_row',
  'disbursement',
  'handed_over',
  'import_row',
  'pupil',
  'pupil_pair',
  'pupil_revision',
  'recap_row',
  'recipient',
  'recipient_spell',
  'school_list_row',
  'year_update',
];
/** Counts of one office's own year, on an index alone or over those who receive money; each said why. */
const readWhole: readonly string[] = [
  // At most 50,000 forms in a section, two small columns of an index.
  'account_form USING COVERING INDEX account_form_by_completeness',
  // Few states and few reasons, read from their indexes alone.
  'recipient USING COVERING INDEX recipient_by_state',
  'application USING INDEX application_refused',
];
/** Every recipient is looked at: who is paid in a month, and whose new year is not updated, no index can say. */
const perRecipient = ['coalesce(sum(status', 'left join `year_update` as `done`'];

const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-plans-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = { page: 0, pageSize: 50, sort: null, search: '' };
const paths: Readonly<Record<'section' | 'dinas', (office: BenchOffice) => Promise<void>>> = {
  async section(office) {
    await fillPupils(office.database, 300);
    for (const field of ['name', 'state']) {
      await office.ask('pupils.page', { ...page, sort: { field, direction: 'asc' } });
    }
    await office.ask('pupils.page', { ...page, npsn: '30000000' });
    await office.ask('pupils.page', { ...page, search: 'siti nur' });
    await office.ask('search.find', { typed: 'siti' });
    await office.ask('search.find', { typed: '3173' });
    await office.ask('home.summary', {});
    await office.ask('home.charts', {});
  },
  async dinas(office) {
    await fillCandidates(office.database, 300);
    // A list that replaces an earlier one takes the earlier one out.
    await office.database.write.transaction((db) =>
      removeCandidates(db, (query) => void query.where({ from_office: '317301-seksi-dasar' })),
    );
    for (const field of ['name', 'schoolName', 'level', 'stateLabel', 'birthDate', 'from']) {
      await office.ask('candidates.page', {
        ...page,
        state: null,
        from: null,
        sort: { field, direction: 'asc' },
      });
    }
    await office.ask('candidates.page', { ...page, search: 'siti nur', state: null, from: null });
    await office.ask('search.find', { typed: 'siti' });
    await office.ask('search.find', { typed: '3173' });
    await office.ask('home.summary', {});
    await office.ask('home.charts', {});
  },
};

test.each(['section', 'dinas'] as const)('no query of a %s reads a growing table whole', async (as) => {
  const office = await openBenchOffice(join(folder, as), as);
  const seen = new Set<string>();
  const listen = (query: { readonly sql: string }): void => {
    if (/^(select|with|update|delete)\b/i.test(query.sql.trim())) seen.add(query.sql);
  };
  office.database.read.on('query', listen);
  office.database.write.on('query', listen);
  await paths[as](office);
  office.database.read.removeListener('query', listen);
  office.database.write.removeListener('query', listen);
  const found: string[] = [];
  for (const sql of seen) found.push(...(await wholeReads(office.database.read, sql)));
  await office.close();
  expect(seen.size).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

interface PlanStep {
  /** 0 for the outermost query. */
  readonly parent: number;
  readonly detail: string;
}

/** Steps that read a growing table from its first row to its last, and not in the order of an index that a page ends. */
async function wholeReads(db: Knex, sql: string): Promise<readonly string[]> {
  const bindings = Array.from({ length: (sql.match(/\?/g) ?? []).length }, () => '[]');
  const plan = await db.raw<PlanStep[]>(`EXPLAIN QUERY PLAN ${sql}`, bindings);
  // A page that was cut first may be sorted again with what was joined to it.
  const cutFirst = plan.some(({ detail }) => /^(CO-ROUTINE|MATERIALIZE) page$/.test(detail));
  const isPaged =
    /\blimit\b/i.test(sql) &&
    !plan.some(
      ({ detail, parent }) => detail.includes('TEMP B-TREE FOR ORDER BY') && !(cutFirst && parent === 0),
    );
  return plan.flatMap(({ detail }) => {
    const [, table, how = ''] = /^SCAN (\w+)(.*)$/.exec(detail) ?? [];
    if (table === undefined || !growing.includes(table) || (isPaged && how.includes('USING'))) return [];
    if (readWhole.includes(detail.slice('SCAN '.length))) return [];
    if (table === 'recipient' && perRecipient.some((part) => sql.includes(part))) return [];
    return [`${detail}: ${sql.slice(0, 300)}`];
  });
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparisonLines, readReport } from './compare.ts';
import { growthCurve } from './growth.ts';
import { growthLine } from './growth-line.ts';
import { tableText } from './report.ts';
import { findRow, rows } from './rows.ts';
import { type Result, runSlice } from './slices.ts';

/** `npm run bench`: every row beside its reference; table, JSON, growth curves, and what moved since an earlier run. */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string' },
    runs: { type: 'string', default: '3' },
    /** Where data sets are kept between runs; some gigabytes for all of them. */
    scratch: { type: 'string', default: join(tmpdir(), 'kantor-kjp-bench') },
    out: { type: 'string', default: join(import.meta.dirname, '../../out/bench') },
    /** `bench.json` of an earlier run, to be laid beside this one. */
    before: { type: 'string' },
  },
});

const chosen = values.only === undefined ? rows : values.only.split(',').map(findRow);
// Data of another schema is another data set.
const schema = readFileSync(join(import.meta.dirname, '../../db/schema.sql'));
const folder = join(values.scratch, createHash('sha256').update(schema).digest('hex').slice(0, 12));
const results: Result[] = [];
mkdirSync(values.out, { recursive: true });
for (const row of chosen) {
  const sizes = values.sizes?.split(',').map(Number) ?? row.sizes;
  for (const size of sizes) {
    const result = await runSlice(row, { size, runs: Number(values.runs), folder });
    results.push(result);
    process.stdout.write(`${tableText([result])}\n\n`);
  }
  const ofRow = results.filter(({ name }) => name === row.name);
  writeFileSync(join(values.out, `${row.name}.svg`), growthCurve(ofRow));
}
const report = { load: loadavg(), runs: Number(values.runs), results };
writeFileSync(join(values.out, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
const growth = chosen.map((row) => growthLine(results.filter(({ name }) => name === row.name)));
const before = values.before === undefined ? null : readReport(readFileSync(values.before, 'utf8'));
const moved = before === null ? [] : ['', 'since the earlier run:', ...comparisonLines(before, results)];
const text = [tableText(results), '', ...growth.filter((line) => line !== null), ...moved].join('\n');
writeFileSync(join(values.out, 'bench.txt'), `${text}\n`);
process.stdout.write(`${text}\n`);

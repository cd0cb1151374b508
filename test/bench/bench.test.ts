import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isMet } from './bench-row.ts';
import { comparisonLines, readReport } from './compare.ts';
import { growthCurve } from './growth.ts';
import { growthLine } from './growth-line.ts';
import { median, quantile } from './measure.ts';
import { tableText } from './report.ts';
import { rows } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-bench-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(rows.filter(({ needsWindow }) => needsWindow !== true))(
  'the measurement $name runs and yields figures',
  async (row) => {
    const slice = { size: row.smokeSize, runs: 1, folder };
    await row.prepare(slice);
    const lines = await row.measure(slice);
    expect(lines.length).toBeGreaterThan(0);
    for (const { value, oursMs } of lines) {
      expect(value).toBeGreaterThan(0);
      expect(oursMs ?? 1).toBeGreaterThan(0);
    }
  },
);

test('the table says for every figure whether its goal is met', () => {
  const line = {
    label: 'ubah',
    value: 1.7,
    unit: 'x',
    goal: { limit: 1.6, is: 'most' },
    oursMs: 17,
    referenceMs: 10,
  } as const;
  const result = {
    name: 'commit',
    job: 'simpan',
    reference: 'sqlite3',
    size: 1000,
    isGoalSize: true,
    lines: [line],
    peaks: { program: 90, task: 0 },
  };
  expect(isMet(line)).toBe(false);
  expect(isMet({ ...line, goal: { limit: 0.98, is: 'least' } })).toBe(true);
  expect(tableText([result])).toContain('1.70 x  <= 1.6 x  NO');
  const grown = { ...result, size: 10_000, lines: [{ ...line, oursMs: 170 }] };
  expect(growthLine([result])).toBeNull();
  expect(growthLine([result, grown])).toContain('time x 10.0, n log n x 13.3: within');
  expect(growthLine([result, { ...grown, lines: [{ ...line, oursMs: 400 }] }])).toContain('BEYOND');
  const earlier = readReport(JSON.stringify({ results: [{ ...result, lines: [{ ...line, value: 1 }] }] }));
  expect(comparisonLines(earlier, [result, grown])).toEqual(['commit 1,000 ubah: 1.00 -> 1.70 x, x 1.70']);
  expect(growthCurve([result, { ...result, size: 10_000 }])).toContain('10,000');
});

test('medians and quantiles are values that were measured', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(quantile([4, 3, 2, 1], 0.95)).toBe(4);
});

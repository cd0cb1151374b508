import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Seen {
  /** Minutes west of UTC: shows that the child really ran in another zone. */
  readonly offset: number;
  readonly lines: readonly (readonly string[])[];
}

function under(TZ: string): Seen {
  const child = join(import.meta.dirname, 'zone-child.ts');
  return JSON.parse(
    execFileSync(process.execPath, [child], { env: { ...process.env, TZ }, encoding: 'utf8' }),
  ) as Seen;
}

it('CK05 the day and the same child are judged alike in every zone the PC is set to', () => {
  const jakarta = under('Asia/Jakarta');
  expect(jakarta.lines.map(([today]) => today)).toEqual([
    '2024-02-28',
    '2024-02-29',
    '2024-02-29',
    '2024-03-01',
    '2023-12-31',
    '2024-01-01',
  ]);
  // The children were chosen at the edges: the days above do tell them apart.
  expect(new Set(jakarta.lines.map((line) => line.slice(1).join())).size).toBeGreaterThan(2);
  for (const [zone, offset] of [
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Pacific/Kiritimati', -840],
  ] as const) {
    const seen = under(zone);
    expect([zone, seen.offset]).toEqual([zone, offset]);
    expect([zone, seen.lines]).toEqual([zone, jakarta.lines]);
  }
});

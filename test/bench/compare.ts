import { z } from 'zod';
import type { Result } from './slices.ts';

/** What of an earlier report a later one is laid beside. */
const reportSchema = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      size: z.number(),
      lines: z.array(z.object({ label: z.string(), value: z.number() })),
    }),
  ),
});
export type EarlierReport = z.infer<typeof reportSchema>;

export function readReport(json: string): EarlierReport {
  return reportSchema.parse(JSON.parse(json));
}

/** One line for each figure both reports have: before, now, and by how much it moved. Above 1 is slower. */
export function comparisonLines(before: EarlierReport, now: readonly Result[]): readonly string[] {
  return now.flatMap(({ name, size, lines }) =>
    lines.flatMap(({ label, value, unit }) => {
      const earlier = before.results
        .find((one) => one.name === name && one.size === size)
        ?.lines.find((line) => line.label === label);
      if (!earlier) return [];
      const moved = value / earlier.value;
      return [
        `${name} ${size.toLocaleString('en')} ${label}: ${earlier.value.toFixed(2)} -> ${value.toFixed(2)} ${unit}, x ${moved.toFixed(2)}`,
      ];
    }),
  );
}

import { barChart, barLengths } from '#domain/documents/chart.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const parts = { title: 'Penerima', unit: 'orang', series: ['Negeri', 'Swasta'] };

test('the longest stacked bar takes the whole room', () => {
  const bars = [
    { label: 'SD', values: [30, 10] },
    { label: 'SMP', values: [5, 15] },
  ];
  expect(barLengths(barChart({ ...parts, arrangement: 'stacked', bars }))).toEqual([
    [0.75, 0.25],
    [0.125, 0.375],
  ]);
});

test('grouped bars are measured against the largest single figure', () => {
  const bars = [{ label: 'SD', values: [20, 10] }];
  expect(barLengths(barChart({ ...parts, arrangement: 'grouped', bars }))).toEqual([[1, 0.5]]);
});

test('a bar with a figure too few or below zero is refused as a mistake', () => {
  const drawn = (values: number[]) => () =>
    barChart({ ...parts, arrangement: 'stacked', bars: [{ label: 'SD', values }] });
  expect(drawn([1])).toThrow('SD');
  expect(drawn([1, -1])).toThrow('SD');
});

test('no bar is longer than its room, whatever the figures', () => {
  const values = fc.tuple(fc.nat(1_000_000_000), fc.nat(1_000_000_000));
  fc.assert(
    fc.property(
      fc.array(values),
      fc.constantFrom('grouped' as const, 'stacked' as const),
      (all, arrangement) => {
        const bars = all.map((pair, at) => ({ label: `${at}`, values: pair }));
        for (const [a = 0, b = 0] of barLengths(barChart({ ...parts, arrangement, bars })))
          expect(arrangement === 'stacked' ? a + b : Math.max(a, b)).toBeLessThanOrEqual(1 + 1e-9);
      },
    ),
  );
});

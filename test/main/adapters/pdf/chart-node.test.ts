import { expect, test } from 'vitest';
import { barChart } from '#domain/documents/chart.ts';
import { documentOf } from '#domain/documents/frame.ts';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { frame } from '../../domain/documents/sample-inputs.ts';
import { textOf, unpacked } from './pdf-tools.ts';

const series = ['Negeri', 'Swasta'];
const chart = barChart({
  title: 'Penerima menurut jenjang',
  unit: 'orang',
  arrangement: 'stacked',
  series,
  bars: [
    { label: 'SD', values: [1240, 310] },
    { label: 'SMP', values: [820, 0] },
  ],
});
const grouped = barChart({ ...chart, title: 'Dana', unit: 'rupiah', arrangement: 'grouped' });
const empty = barChart({ ...chart, title: 'Sanksi', bars: [] });

const paperWith = (...blocks: Parameters<typeof documentOf>[1]['blocks']) =>
  documentOf(frame(), { type: 'DOC-06', title: 'Laporan', blocks });

test('names and figures are text of the PDF; no bars print NIHIL', async () => {
  const text = textOf(await renderPdf(paperWith(chart, grouped, empty)));
  expect(text).toContain('Penerima menurut jenjang (orang)');
  expect(text).toContain('1.240 / 310');
  expect(text).toContain('NIHIL');
});

test('bars are vector drawing, not a picture', async () => {
  const without = unpacked(await renderPdf(paperWith()));
  const drawn = unpacked(await renderPdf(paperWith(chart)));
  expect(drawn).not.toContain('/Subtype /Image');
  // Two boxes of the legend, two pieces of SD, one of SMP; the empty piece is left out.
  expect(boxesOf(drawn) - boxesOf(without)).toBe(5);
});

function boxesOf(pdf: string): number {
  return (pdf.match(/ re\n(?!W)/g) ?? []).length;
}

import { describe, expect, it } from 'vitest';
import { barChart } from '#domain/documents/chart.ts';
import { chartFills } from '../../../../renderer/components/charts/chart-colors.ts';
import { layChart, wrap } from '../../../../renderer/components/charts/chart-layout.ts';
import { fileName, onPaper } from '../../../../renderer/components/charts/save-picture.ts';

const chart = barChart({
  title: 'Hasil',
  unit: 'usulan',
  arrangement: 'stacked',
  series: ['Lulus', 'Tidak lulus'],
  bars: [
    { label: 'SD', values: [60, 40] },
    { label: 'SMP', values: [0, 50] },
    { label: 'SMA', values: [0, 0] },
  ],
});

describe('the drawing of a bar chart', () => {
  it('gives the longest bar all the room, the others their share, and pieces follow each other', () => {
    const { lines, barX } = layChart(chart, 482, String);
    const [first, second, third] = lines;
    expect(first?.pieces).toEqual([
      { series: 0, x: barX, width: 120 },
      { series: 1, x: barX + 120, width: 80 },
    ]);
    expect(second?.pieces).toEqual([{ series: 1, x: barX, width: 100 }]);
    expect(third?.pieces).toEqual([]);
    expect(lines.map(({ figures }) => figures)).toEqual(['100', '50', '0']);
  });

  it('breaks a long label at blanks and keeps bars apart', () => {
    const label = wrap(
      'Rumah tangga memiliki kendaraan bermotor roda empat atas nama sendiri menurut data pajak',
    );
    expect(label).toHaveLength(3);
    expect(label.at(-1)).toMatch(/…$/);
    expect(wrap('SD')).toEqual(['SD']);
  });

  it('tells series apart by pattern, not by colour alone (U40)', () => {
    expect(new Set(chartFills.map(({ pattern }) => pattern)).size).toBe(chartFills.length);
  });

  it('leaves the screen in the colours of paper, on white', () => {
    const svg = `<svg fill="currentColor"><rect fill="${chartFills[0]?.color ?? ''}"/></svg>`;
    const paper = onPaper(svg);
    expect(paper).not.toMatch(/var\(|currentColor/);
    expect(paper).toContain('<svg fill="#26211A"><rect width="100%" height="100%" fill="#FFFFFF"/>');
    expect(fileName('Hasil: SD/MI (2013)')).toBe('Hasil SDMI 2013');
  });
});

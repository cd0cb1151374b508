import { Box, Button } from '@mui/material';
import { useRef, useState } from 'react';
import type { SummaryChart } from '#contract/methods/home.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { SaveIcon } from '../../theme/icons.ts';
import { ChoiceBar } from '../choice-bar.tsx';
import { Section } from '../section.tsx';
import { SimpleTable } from '../simple-table.tsx';
import { BarChartDrawing } from './bar-chart-drawing.tsx';
import { savePicture } from './save-picture.ts';

const views = [
  { value: 'chart', label: 'Grafik' },
  { value: 'table', label: 'Tabel' },
] as const;

/** One chart with its table and its picture for a report. */
export function ChartCard({ summary }: { readonly summary: SummaryChart }) {
  const { chart } = summary;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <Section
      title={chart.title}
      note={`Dihitung dalam ${chart.unit}.`}
      action={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <ChoiceBar label={`Tampilan ${chart.title}`} value={view} choices={views} onChange={setView} />
          <Button
            size="small"
            startIcon={<SaveIcon fontSize="small" />}
            aria-label={`Simpan gambar ${chart.title}`}
            onClick={() => drawing.current && savePicture(drawing.current, chart.title)}
          >
            Simpan gambar
          </Button>
        </Box>
      }
    >
      {view === 'chart' ? (
        <BarChartDrawing chart={chart} name={summary.key} width={700} />
      ) : (
        <ChartTable summary={summary} />
      )}
      {/* The picture that leaves the program carries its title and is there in both views. */}
      <Box sx={{ display: 'none' }} aria-hidden>
        <BarChartDrawing
          chart={chart}
          name={`${summary.key}-gambar`}
          width={640}
          titled
          drawingRef={drawing}
        />
      </Box>
    </Section>
  );
}

function ChartTable({ summary: { chart, rows } }: { readonly summary: SummaryChart }) {
  const several = chart.series.length > 1;
  return (
    <SimpleTable
      label={chart.title}
      heads={[rows, ...chart.series, ...(several ? ['Jumlah'] : [])]}
      rows={chart.bars.map(({ label, values }) => ({
        key: label,
        cells: [
          label,
          ...values.map(formatThousands),
          ...(several ? [formatThousands(values.reduce((sum, value) => sum + value, 0))] : []),
        ],
      }))}
    />
  );
}

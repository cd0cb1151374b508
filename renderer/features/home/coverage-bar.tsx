import { Typography } from '@mui/material';
import { Link } from 'react-router';
import type { HomeView } from '#contract/methods/home.ts';
import { barChart } from '#domain/documents/chart.ts';
import { BarChartDrawing } from '../../components/charts/bar-chart-drawing.tsx';

/** How many schools have answered (U12), as bars whose words and figures say the same. */
export function CoverageBar({ coverage }: { readonly coverage: NonNullable<HomeView['coverage']> }) {
  const answered = coverage.sent + coverage.nihil;
  const chart = barChart({
    title: 'Cakupan sekolah',
    unit: 'sekolah',
    arrangement: 'grouped',
    series: ['sekolah'],
    bars: [
      { label: 'Rekap masuk', values: [coverage.sent] },
      { label: 'Nihil', values: [coverage.nihil] },
      { label: 'Belum mengirim', values: [coverage.missing] },
      { label: 'Terlambat', values: [coverage.late] },
    ].filter(({ values: [value] }) => value !== 0),
  });
  return (
    <>
      <Typography variant="body2">
        {answered} dari {coverage.total} sekolah sudah menjawab.{' '}
        {answered < coverage.total && (
          <Typography component={Link} to="/schools" variant="body2" sx={{ color: 'primary.main' }}>
            Lihat yang belum
          </Typography>
        )}
      </Typography>
      <BarChartDrawing chart={chart} name="beranda-cakupan" width={400} />
    </>
  );
}

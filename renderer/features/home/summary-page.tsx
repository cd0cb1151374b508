import { Box } from '@mui/material';
import { useCall } from '../../client/use-call.ts';
import { ChartCard } from '../../components/charts/chart-card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ReportIcon } from '../../theme/icons.ts';

/** The figures of this office as pictures, each with its table. */
export function SummaryPage() {
  const charts = useCall('home.charts', {});
  return (
    <PageFrame
      title="Ringkasan"
      sentence="Angka kantor ini sebagai grafik. Setiap grafik mempunyai tabel dan dapat disimpan sebagai gambar untuk laporan."
    >
      <Loaded reading={charts}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState
              icon={<ReportIcon />}
              title="Belum ada angka untuk digambar"
              next="Grafik tampil setelah rekap atau Paket pertama masuk."
            />
          ) : (
            <Box
              sx={{
                display: 'grid',
                gap: 2,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'repeat(2, minmax(0, 1fr))' },
              }}
            >
              {found.map((one) => (
                <ChartCard key={one.key} summary={one} />
              ))}
            </Box>
          )
        }
      </Loaded>
    </PageFrame>
  );
}

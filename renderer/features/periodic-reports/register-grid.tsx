import type { GridColDef } from '@mui/x-data-grid';
import { useNavigate } from 'react-router';
import type { PeriodicReportRow } from '#contract/methods/periodic-reports.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { shortDate } from '../../text/dates.ts';
import { ReportIcon } from '../../theme/icons.ts';

const columns: readonly GridColDef<PeriodicReportRow>[] = [
  {
    field: 'receivedOn',
    headerName: 'Diterima',
    width: 98,
    sortable: true,
    valueGetter: (value: string) => shortDate(value),
  },
  { field: 'unitName', headerName: 'Pelapor', flex: 1, minWidth: 180, sortable: true },
  { field: 'title', headerName: 'Laporan', flex: 1, minWidth: 180 },
  { field: 'periodLabel', headerName: 'Masa', width: 140 },
  {
    field: 'trigger',
    headerName: 'Jenis',
    width: 120,
    valueGetter: (value: PeriodicReportRow['trigger']) => (value === 'berkala' ? 'Berkala' : 'Sewaktu-waktu'),
  },
  { field: 'number', headerName: 'Nomor', width: 150 },
  {
    field: 'recipients',
    headerName: 'Penerima',
    width: 90,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (value: number | null) => (value === null ? '' : formatThousands(value)),
  },
  {
    field: 'funds',
    headerName: 'Dana (Rp)',
    width: 130,
    align: 'right',
    headerAlign: 'right',
    valueGetter: (value: number | null) => (value === null ? '' : formatThousands(value)),
  },
  {
    field: 'superseded',
    headerName: 'Keadaan',
    width: 120,
    valueGetter: (_value, row) =>
      row.superseded ? 'Diganti' : row.revision > 1 ? `Perbaikan ke-${row.revision - 1}` : 'Berlaku',
  },
];

/** Every report ever recorded, replaced ones too. */
export function RegisterGrid() {
  const navigate = useNavigate();
  const open = ({ kind, periodFrom, documentId, paketId }: PeriodicReportRow) => {
    // A report made here opens with its papers; what came in, with the Paket that brought it.
    if (documentId !== null) void navigate(`/reports/${kind}/${periodFrom}`);
    else if (paketId !== null) void navigate(`/paket/${paketId}`);
  };
  return (
    <ServerGrid
      name="periodic-reports"
      label="Buku laporan"
      load={(paging) => call('periodicReports.page', paging)}
      columns={columns}
      rowId={(row) => row.reportId}
      onOpen={open}
      empty={
        <EmptyState
          icon={<ReportIcon />}
          title="Belum ada laporan"
          next="Laporan yang dibuat atau diterima dicatat dengan nomor dan tanggalnya."
        />
      }
    />
  );
}

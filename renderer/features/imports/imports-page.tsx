import { Button } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { Link, useNavigate } from 'react-router';
import type { ImportView } from '#contract/methods/schools.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import { ImportIcon } from '../../theme/icons.ts';
import { importStates } from './import-state.ts';

const figure = { width: 80, align: 'right', headerAlign: 'right' } as const;
const columns: readonly GridColDef<ImportView>[] = [
  { field: 'fileName', headerName: 'Berkas', flex: 1, minWidth: 170 },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 150 },
  {
    field: 'state',
    headerName: 'Keadaan',
    width: 140,
    renderCell: ({ row }) => <StatusChip {...importStates[row.state]} />,
  },
  { field: 'read', headerName: 'Dibaca', ...figure },
  { field: 'accepted', headerName: 'Diterima', ...figure },
  { field: 'held', headerName: 'Ditahan', ...figure },
  { field: 'rejected', headerName: 'Ditolak', ...figure },
  {
    field: 'createdAt',
    headerName: 'Dibaca pada',
    width: 150,
    valueGetter: (value: string) => instantText(value),
  },
];

/** Every file that was read, and what became of it. */
export function ImportsPage() {
  const navigate = useNavigate();
  const button = (
    <Button component={Link} to="/imports/new" variant="contained" startIcon={<ImportIcon />}>
      Impor rekap sekolah
    </Button>
  );
  return (
    <PageFrame
      fill
      title="Impor rekap"
      sentence="Berkas rekap dari sekolah: dibaca, diperiksa baris demi baris, lalu dimasukkan. Sebuah impor dapat dibatalkan utuh."
      action={button}
    >
      <ServerGrid
        name="imports"
        label="Daftar impor"
        load={(paging) => call('imports.list', paging)}
        columns={columns}
        rowId={(row) => row.importId}
        onOpen={(row) => void navigate(`/imports/${row.importId}`)}
        empty={
          <EmptyState
            icon={<ImportIcon />}
            title="Belum ada berkas yang diimpor"
            next="Seret berkas rekap sekolah ke jendela ini, atau tekan tombol di bawah."
            action={button}
          />
        }
      />
    </PageFrame>
  );
}

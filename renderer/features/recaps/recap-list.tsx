import type { GridColDef } from '@mui/x-data-grid';
import { useNavigate } from 'react-router';
import type { RecapRow } from '#contract/methods/recaps.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { shortDate } from '../../text/dates.ts';
import { RecapIcon } from '../../theme/icons.ts';
import { recapKinds, recapTone } from './recap-words.ts';

const columns: readonly GridColDef<RecapRow>[] = [
  { field: 'unitLabel', headerName: 'Unit', flex: 1, minWidth: 220 },
  {
    field: 'kind',
    headerName: 'Rekap',
    width: 200,
    valueGetter: (value: RecapRow['kind']) => recapKinds[value],
  },
  { field: 'revision', headerName: 'Revisi', width: 74, align: 'right', headerAlign: 'right' },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 180,
    renderCell: ({ row }) => <StatusChip tone={recapTone(row.state)} label={row.stateLabel} />,
  },
  { field: 'pupils', headerName: 'Peserta didik', width: 120, align: 'right', headerAlign: 'right' },
  { field: 'blocked', headerName: 'Tertahan', width: 96, align: 'right', headerAlign: 'right' },
  {
    field: 'sealedOn',
    headerName: 'Disegel',
    width: 110,
    valueGetter: (value: string | null) => shortDate(value),
  },
];

/** Every recap, made here or received. */
export function RecapList() {
  const navigate = useNavigate();
  return (
    <ServerGrid
      name="recaps"
      label="Daftar rekap"
      load={(paging) => call('recaps.page', paging)}
      columns={columns}
      rowId={(row) => row.recapId}
      onOpen={(row) => void navigate(`/recaps/${row.recapId}`)}
      empty={
        <EmptyState
          icon={<RecapIcon />}
          title="Belum ada rekap"
          next="Catat rekap sekolah setelah putarannya ditutup."
        />
      }
    />
  );
}

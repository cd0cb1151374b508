import type { GridColDef } from '@mui/x-data-grid';
import { useNavigate } from 'react-router';
import type { IncidentRow } from '#contract/methods/incidents.ts';
import { call } from '../../client/call.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { AddIcon, IncidentIcon } from '../../theme/icons.ts';
import { momentText, standingOf } from './incident-words.ts';

const columns: readonly GridColDef<IncidentRow>[] = [
  { field: 'number', headerName: 'Nomor', width: 130, sortable: true },
  {
    field: 'foundAt',
    headerName: 'Diketahui',
    width: 210,
    sortable: true,
    valueGetter: (value: string) => momentText(value),
  },
  { field: 'description', headerName: 'Peristiwa', flex: 1, minWidth: 240 },
  { field: 'persons', headerName: 'Orang', width: 90, sortable: true, align: 'right', headerAlign: 'right' },
  {
    field: 'dueAt',
    headerName: 'Batas pemberitahuan',
    width: 210,
    valueGetter: (value: string) => momentText(value),
  },
  {
    field: 'hoursLeft',
    headerName: 'Keadaan',
    width: 190,
    renderCell: ({ row }) => <StatusChip {...standingOf(row)} />,
  },
];

/** Lost sticks, papers and computers: whose data, and who must be told within 3 x 24 hours. */
export function IncidentsPage() {
  const { user } = useSession();
  const navigate = useNavigate();
  const record = (
    <ActionButton
      label="Catat insiden"
      icon={<AddIcon />}
      variant="contained"
      permission={permitRole(user.role, ['kepala', 'admin'])}
      onClick={() => void navigate('/incidents/new')}
    />
  );
  return (
    <PageFrame
      fill
      title="Insiden data"
      sentence="Paket, media, kertas, atau komputer yang hilang. Orang tua atau wali dan lembaga diberi tahu paling lambat 3 x 24 jam sejak diketahui (UU 27/2022 Pasal 46)."
      action={record}
    >
      {user.role === 'operator' ? (
        <EmptyState
          icon={<IncidentIcon />}
          title="Ada yang hilang?"
          next="Segera beri tahu kepala atau pengelola: mereka mencatat insiden dan melihat siapa saja yang terdampak. Batas waktunya 3 x 24 jam."
        />
      ) : (
        <ServerGrid
          name="incidents"
          label="Daftar insiden"
          load={(paging) => call('incidents.page', paging)}
          columns={columns}
          rowId={(row) => row.incidentId}
          onOpen={(row) => void navigate(`/incidents/${row.incidentId}`)}
          empty={
            <EmptyState
              icon={<IncidentIcon />}
              title="Belum ada insiden"
              next="Catat segera bila ada Paket, media, kertas, atau komputer yang hilang; program menyusun daftar anak yang terdampak."
            />
          }
        />
      )}
    </PageFrame>
  );
}

import type { GridColDef } from '@mui/x-data-grid';
import { useNavigate } from 'react-router';
import type { SanctionRow } from '#contract/methods/sanctions.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { SanctionIcon } from '../../theme/icons.ts';
import { sanctionTone } from './sanction-tone.ts';

const columns: readonly GridColDef<SanctionRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 150, sortable: true },
  { field: 'schoolName', headerName: 'Sekolah', width: 180, sortable: true },
  { field: 'prohibition', headerName: 'Larangan', flex: 2, minWidth: 240 },
  {
    field: 'state',
    headerName: 'Keadaan',
    width: 230,
    sortable: true,
    renderCell: ({ row }) => <StatusChip tone={sanctionTone(row.state)} label={row.stateLabel} />,
  },
  {
    field: 'lastOn',
    headerName: 'Langkah terakhir',
    width: 126,
    sortable: true,
    valueGetter: (value: string) => shortDate(value),
  },
];

/** Sanctions from proposal to decision (Pasal 52-57). */
export function SanctionsPage() {
  const navigate = useNavigate();
  const [show, setShow] = useRememberedView('sanctions', ['open', 'all'], 'open');
  return (
    <PageFrame
      fill
      title="Sanksi"
      sentence="Sekolah atau seksi mengusulkan, Suku Dinas meneruskan, Dinas Pendidikan memutus. Tidak ada akibat apa pun sebelum keputusannya dicatat (Pasal 52-57)."
      action={<LinkButton to="/recipients" label="Pilih penerima" />}
    >
      <Toolbar>
        <ChoiceBar
          label="Sanksi yang ditampilkan"
          value={show}
          onChange={setShow}
          choices={[
            { value: 'open', label: 'Berjalan' },
            { value: 'all', label: 'Semua' },
          ]}
        />
      </Toolbar>
      <ServerGrid
        name="sanctions"
        label="Daftar sanksi"
        filter={{ show }}
        load={(paging) => call('sanctions.page', { ...paging, show })}
        columns={columns}
        rowId={(row) => row.sanctionId}
        onOpen={(row) => void navigate(`/sanctions/${row.sanctionId}`)}
        empty={
          <EmptyState
            icon={<SanctionIcon />}
            title={show === 'open' ? 'Tidak ada sanksi yang berjalan' : 'Belum pernah ada sanksi'}
            next="Sanksi diusulkan dari halaman penerimanya, dengan dasar laporan, temuan, atau rekomendasi."
          />
        }
      />
    </PageFrame>
  );
}

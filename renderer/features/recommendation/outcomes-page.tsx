import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { ResponseOf } from '#contract/api.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import { call } from '../../client/call.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { DeterminedIcon, ForwardIcon } from '../../theme/icons.ts';
import { DistributeForm } from './distribute-form.tsx';

type OutcomeRow = ResponseOf<'determination.outcomes'>['rows'][number];

const columns: readonly GridColDef<OutcomeRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 150, sortable: true },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 150, sortable: true },
  {
    field: 'outcome',
    headerName: 'Penetapan',
    width: 155,
    sortable: true,
    renderCell: ({ row }) => (
      <StatusChip
        tone={row.outcome === 'ditetapkan' ? 'done' : 'problem'}
        label={row.outcome === 'ditetapkan' ? 'Ditetapkan' : 'Tidak ditetapkan'}
      />
    ),
  },
  // Never Rp0 for an amount nobody has fixed (domain.md 0.10).
  {
    field: 'amount',
    headerName: 'Besaran per bulan',
    width: 145,
    align: 'right',
    headerAlign: 'right',
    valueFormatter: (value: number | null, row) =>
      value !== null ? rupiahShort(value) : row.outcome === 'ditetapkan' ? 'belum ditetapkan' : '—',
  },
  { field: 'kepgub', headerName: 'Keputusan Gubernur', width: 165 },
  {
    field: 'note',
    headerName: 'Keterangan',
    flex: 1,
    minWidth: 170,
    valueFormatter: (value: string | null) => value ?? '',
  },
];

/** Who is a recipient and who is not, in every office of the chain. */
export function OutcomesPage() {
  const { tier, user } = useSession();
  const [search, setSearch] = useState('');
  const [sending, setSending] = useState(false);
  const passesOn = tier === 'sudin' || tier === 'kanwil';
  return (
    <PageFrame
      fill
      title="Penetapan"
      sentence="Hasil Keputusan Gubernur untuk setiap peserta didik kantor ini: ditetapkan atau tidak, dan besarannya."
      action={
        passesOn && (
          <ActionButton
            label="Teruskan penetapan"
            icon={<ForwardIcon />}
            variant="contained"
            permission={permitRole(user.role, ['operator', 'kepala'])}
            onClick={() => setSending(true)}
          />
        )
      }
    >
      <Toolbar>
        <SearchField label="Cari nama atau sekolah" value={search} onSearch={setSearch} />
      </Toolbar>
      <ServerGrid
        name="outcomes"
        label="Penetapan"
        filter={{ search }}
        load={(paging) => call('determination.outcomes', { ...paging, search })}
        columns={columns}
        rowId={(row) => row.applicationId}
        empty={
          <EmptyState
            icon={<DeterminedIcon />}
            title={search === '' ? 'Belum ada penetapan' : 'Tidak ada yang cocok'}
            next={
              search === ''
                ? 'Penetapan datang di dalam Paket setelah Keputusan Gubernur dicatat Dinas.'
                : 'Periksa ejaan, atau cari dengan nama sekolahnya.'
            }
          />
        }
      />
      {sending && <DistributeForm onClose={() => setSending(false)} />}
    </PageFrame>
  );
}

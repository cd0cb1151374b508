import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { CandidateRow } from '#contract/methods/proposals.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { CandidateIcon } from '../../theme/icons.ts';
import { candidateTone } from './candidate-tone.ts';

const columns: readonly GridColDef<CandidateRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 160, sortable: true },
  { field: 'nikMasked', headerName: 'NIK', width: 148 },
  { field: 'sex', headerName: 'L/P', width: 54 },
  {
    field: 'birthDate',
    headerName: 'Lahir',
    width: 100,
    sortable: true,
    valueFormatter: (value: string) => shortDate(value),
  },
  { field: 'level', headerName: 'Jenjang', width: 76, sortable: true },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 200,
    sortable: true,
    renderCell: ({ row }) => <StatusChip tone={candidateTone(row.state)} label={row.stateLabel} />,
  },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 180, sortable: true },
  { field: 'from', headerName: 'Dari', width: 190, sortable: true },
  {
    field: 'note',
    headerName: 'Keterangan',
    width: 200,
    valueFormatter: (value: string | null) => value ?? '',
  },
];

/** Every pupil who came up with a recap, and what became of each. */
export function CandidatesPage() {
  const [search, setSearch] = useState('');
  return (
    <PageFrame
      fill
      title="Calon penerima"
      sentence="Semua peserta didik dari rekap yang diterima, dan di mana masing-masing berada sekarang."
    >
      <Toolbar>
        <SearchField label="Cari nama, NIK, atau sekolah" value={search} onSearch={setSearch} />
      </Toolbar>
      <ServerGrid
        name="candidates"
        label="Calon penerima"
        filter={{ search }}
        load={(paging) => call('candidates.page', { ...paging, search })}
        columns={columns}
        rowId={(row) => row.applicationId}
        empty={
          <EmptyState
            icon={<CandidateIcon />}
            title={search === '' ? 'Belum ada calon penerima' : 'Tidak ada yang cocok'}
            next={
              search === ''
                ? 'Terima Paket rekap dari kantor bawahan pada layar Paket.'
                : 'Periksa ejaan, atau cari dengan nama sekolahnya.'
            }
          />
        }
      />
    </PageFrame>
  );
}

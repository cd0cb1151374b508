import type { GridColDef } from '@mui/x-data-grid';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SchoolRow } from '#contract/methods/schools.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { AddIcon, ImportIcon, SchoolIcon } from '../../theme/icons.ts';
import type { Tone } from '../../theme/tone.ts';
import { SchoolForm } from './school-form.tsx';
import { SchoolPanel } from './school-panel.tsx';

const coverage: Readonly<Record<SchoolRow['coverage'], { readonly tone: Tone; readonly label: string }>> = {
  belum: { tone: 'attention', label: 'Belum masuk' },
  diimpor: { tone: 'done', label: 'Rekap masuk' },
  nihil: { tone: 'neutral', label: 'Nihil' },
};

const columns: readonly GridColDef<SchoolRow>[] = [
  { field: 'npsn', headerName: 'NPSN', width: 100, sortable: true },
  { field: 'name', headerName: 'Nama sekolah', flex: 1, minWidth: 200, sortable: true },
  { field: 'levelGroup', headerName: 'Jenjang', width: 80, sortable: true },
  {
    field: 'status',
    headerName: 'Status',
    width: 80,
    valueGetter: (value: SchoolRow['status']) => (value === 'negeri' ? 'Negeri' : 'Swasta'),
  },
  {
    field: 'headName',
    headerName: 'Kepala sekolah',
    width: 180,
    valueGetter: (value: string | null) => value ?? 'belum diisi',
  },
  {
    field: 'coverage',
    headerName: 'Rekap',
    width: 140,
    renderCell: ({ row }) => <StatusChip {...coverage[row.coverage]} />,
  },
  {
    field: 'applications',
    headerName: 'Pengajuan',
    width: 100,
    align: 'right',
    headerAlign: 'right',
    sortable: true,
  },
];

type Panel =
  { readonly kind: 'detail' | 'edit'; readonly school: SchoolRow } | { readonly kind: 'new' } | null;

/** Schools of this office and whether each has sent its recap (U12). */
export function SchoolsPage() {
  const [search, setSearch] = useState('');
  const [panel, setPanel] = useState<Panel>(null);
  const close = () => setPanel(null);
  return (
    <PageFrame
      fill
      title="Sekolah"
      sentence="Sekolah yang masuk ke kantor ini, pejabat penanda tangannya, dan apakah rekapnya sudah diterima atau nihil."
      action={
        <>
          <Button component={Link} to="/imports/new" variant="outlined" startIcon={<ImportIcon />}>
            Impor rekap
          </Button>
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setPanel({ kind: 'new' })}>
            Tambah sekolah
          </Button>
        </>
      }
    >
      <Toolbar>
        <SearchField label="Cari nama atau NPSN" value={search} onSearch={setSearch} />
      </Toolbar>
      <ServerGrid
        name="schools"
        label="Daftar sekolah"
        filter={{ search }}
        load={(paging) => call('schools.page', { ...paging, search })}
        columns={columns}
        rowId={(row) => row.npsn}
        onOpen={(school) => setPanel({ kind: 'detail', school })}
        empty={
          <EmptyState
            icon={<SchoolIcon />}
            title="Belum ada sekolah"
            next="Terima Paket referensi dari kantor di atas, atau tambahkan sekolah satu per satu."
          />
        }
      />
      {panel?.kind === 'detail' && (
        <SchoolPanel
          school={panel.school}
          onEdit={() => setPanel({ kind: 'edit', school: panel.school })}
          onClose={close}
        />
      )}
      {panel?.kind === 'edit' && <SchoolForm school={panel.school} onClose={close} />}
      {panel?.kind === 'new' && <SchoolForm school={null} onClose={close} />}
    </PageFrame>
  );
}

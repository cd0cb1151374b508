import { Chip } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { PupilRow } from '#contract/methods/pupils.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { resultLabels } from '../../text/labels.ts';
import { shortDate } from '../../text/dates.ts';
import { PupilIcon } from '../../theme/icons.ts';
import { PupilPanel } from './pupil-panel.tsx';

const columns: readonly GridColDef<PupilRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 150, sortable: true },
  { field: 'nikMasked', headerName: 'NIK', width: 158 },
  { field: 'birthDate', headerName: 'Lahir', width: 98, valueGetter: (value: string) => shortDate(value) },
  { field: 'sex', headerName: 'L/P', width: 50 },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 140, sortable: true },
  { field: 'classGrade', headerName: 'Kelas', width: 58 },
  { field: 'applicantClass', headerName: 'Gol.', width: 50 },
  { field: 'stateLabel', headerName: 'Keadaan', width: 150 },
  {
    field: 'result',
    headerName: 'Hasil',
    width: 118,
    renderCell: ({ row }) =>
      row.result && (
        <StatusChip tone={row.result === 'lulus' ? 'done' : 'problem'} label={resultLabels[row.result]} />
      ),
  },
];

/** Every application of this office, found by name, NIK, NISN or school (U43). */
export function PupilsPage() {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const npsn = params.get('npsn');
  const roundId = params.get('roundId');
  const openId = params.get('applicationId');
  const change = useCallback(
    (name: string, value: string) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      }),
    [setParams],
  );
  return (
    <PageFrame
      fill
      title="Peserta didik"
      sentence="Semua pengajuan pada kantor ini. Buka satu baris untuk melihat berkas, saran, alasan, dan riwayatnya."
    >
      <Toolbar>
        <SearchField
          key={search}
          label="Cari nama, NIK, NISN, atau sekolah"
          value={search}
          onSearch={(text) => change('search', text)}
        />
        {npsn !== null && <Chip label={`Sekolah ${npsn}`} onDelete={() => change('npsn', '')} />}
        {roundId !== null && <Chip label="Satu putaran" onDelete={() => change('roundId', '')} />}
      </Toolbar>
      <ServerGrid
        name="pupils"
        label="Daftar peserta didik"
        filter={{ search, npsn, roundId }}
        load={(paging) => call('pupils.page', { ...paging, search, npsn, roundId })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={(row) => change('applicationId', row.applicationId)}
        empty={
          <EmptyState
            icon={<PupilIcon />}
            title="Tidak ada peserta didik yang cocok"
            next={
              search === ''
                ? 'Impor rekap sekolah; pengajuannya lalu tampil di sini.'
                : 'Periksa ejaan, atau cari dengan sebagian nama atau NIK.'
            }
          />
        }
      />
      {openId !== null && <PupilPanel applicationId={openId} onClose={() => change('applicationId', '')} />}
    </PageFrame>
  );
}

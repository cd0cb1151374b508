import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { YearUpdateRow } from '#contract/methods/year-updates.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { UpdateIcon } from '../../theme/icons.ts';
import { UpdateForm } from './update-form.tsx';

const columns: readonly GridColDef<YearUpdateRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 160, sortable: true },
  { field: 'level', headerName: 'Jenjang', width: 90, sortable: true },
  { field: 'classGrade', headerName: 'Kelas', width: 80 },
  {
    field: 'outcomeLabel',
    headerName: 'Pembaharuan',
    width: 260,
    renderCell: ({ row }) => (
      <StatusChip
        tone={row.outcomeLabel === null ? 'attention' : 'done'}
        label={row.outcomeLabel ?? 'Belum'}
      />
    ),
  },
  { field: 'detail', headerName: 'Keterangan', flex: 1, minWidth: 220 },
];

/** The recipients of one school and what became of each this year. */
export function SchoolUpdatesPage() {
  const { npsn = '' } = useParams();
  const navigate = useNavigate();
  const { user } = useSession();
  const overview = useCall('yearUpdates.overview', {});
  const [show, setShow] = useRememberedView('year-updates', ['missing', 'all'], 'missing');
  const [open, setOpen] = useState<YearUpdateRow | null>(null);
  const school = [...(overview.data?.bound ?? []), ...(overview.data?.asked ?? [])].find(
    (one) => one.npsn === npsn,
  );
  const mayWrite = overview.data?.why === null && roleWhy(user.role, ['operator', 'kepala']) === null;
  const openRow = (row: YearUpdateRow) => {
    if (mayWrite && row.outcomeLabel === null) setOpen(row);
    else void navigate(`/recipients/${row.applicationId}`);
  };
  return (
    <PageFrame
      fill
      title={school?.schoolName ?? 'Pembaharuan data sekolah'}
      sentence={`Pembaharuan data penerima tahun pelajaran ${overview.data?.schoolYear ?? ''}. Tekan Enter atau klik ganda pada nama untuk mencatat.`}
      above={<LinkButton to="/year-updates" label="Semua sekolah" variant="text" size="small" />}
    >
      <Toolbar>
        <ChoiceBar
          label="Penerima yang ditampilkan"
          value={show}
          onChange={setShow}
          choices={[
            { value: 'missing', label: 'Belum diperbaharui' },
            { value: 'all', label: 'Semua' },
          ]}
        />
      </Toolbar>
      <ServerGrid
        name="year-updates"
        label="Daftar pembaharuan"
        filter={{ show, npsn }}
        load={(paging) => call('yearUpdates.page', { ...paging, npsn, show })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={openRow}
        empty={
          <EmptyState
            icon={<UpdateIcon />}
            title={show === 'missing' ? 'Semua sudah diperbaharui' : 'Tidak ada penerima'}
            next={
              show === 'missing'
                ? 'Pilih "Semua" untuk melihat hasilnya.'
                : 'Sekolah ini tidak memiliki penerima dari tahun sebelumnya.'
            }
          />
        }
      />
      {open && (
        <UpdateForm
          applicationId={open.applicationId}
          name={open.name}
          outside={open.outside}
          onClose={() => setOpen(null)}
        />
      )}
    </PageFrame>
  );
}

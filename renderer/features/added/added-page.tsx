import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { PupilRow } from '#contract/methods/pupils.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { shortDate } from '../../text/dates.ts';
import { AddedIcon } from '../../theme/icons.ts';
import { CompleteForm } from './complete-form.tsx';

/** Application state of a pupil added by a correction (A9). */
const addedState = 'addedByCorrection';

const columns: readonly GridColDef<PupilRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 180 },
  { field: 'nikMasked', headerName: 'NIK', width: 170 },
  { field: 'birthDate', headerName: 'Lahir', width: 110, valueGetter: (value: string) => shortDate(value) },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 180 },
  { field: 'classGrade', headerName: 'Kelas', width: 80 },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 240,
    renderCell: ({ row }) => <StatusChip tone="attention" label={row.stateLabel} />,
  },
];

/** Pupils who came onto a list by a correction and still owe their proposal and papers (Pasal 22). */
export function AddedPage() {
  const [open, setOpen] = useState<PupilRow | null>(null);
  return (
    <PageFrame
      fill
      title="Tambahan lewat perbaikan"
      sentence="Peserta didik yang ditambahkan lewat perbaikan pengumuman melengkapi surat usulan dan berkasnya (Pasal 22). Tidak ada batas waktu, dan tidak dihitung terlambat."
    >
      <ServerGrid
        name="added"
        label="Daftar tambahan"
        load={(paging) => call('pupils.page', { ...paging, state: addedState })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={setOpen}
        empty={
          <EmptyState
            icon={<AddedIcon />}
            title="Tidak ada yang harus dilengkapi"
            next="Nama akan muncul di sini setelah perintah memperbaiki diumumkan dan menambah peserta didik."
          />
        }
      />
      {open && <CompleteForm pupil={open} onClose={() => setOpen(null)} />}
    </PageFrame>
  );
}

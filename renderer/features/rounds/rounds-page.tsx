import { Button, MenuItem, TextField } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { RoundRow } from '#contract/methods/rounds.ts';
import { roundStateLabels, roundStates } from '#domain/rounds/round-states.ts';
import { call } from '../../client/call.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { AddIcon, VerifyIcon } from '../../theme/icons.ts';
import { OpenRoundForm } from './open-round-form.tsx';
import { roundTone } from './round-tone.ts';

const figure = { width: 68, align: 'right', headerAlign: 'right' } as const;
const columns: readonly GridColDef<RoundRow>[] = [
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 160, sortable: true },
  { field: 'levelGroup', headerName: 'Jenjang', width: 76 },
  { field: 'applicantClass', headerName: 'Gol.', width: 50 },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 196,
    renderCell: ({ row }) => <StatusChip tone={roundTone(row.state)} label={row.stateLabel} />,
  },
  { field: 'applications', headerName: 'Pengajuan', ...figure, width: 94 },
  { field: 'passed', headerName: 'Lulus', ...figure },
  { field: 'failed', headerName: 'Tidak', ...figure },
  { field: 'undecided', headerName: 'Belum', ...figure },
  {
    field: 'deadline',
    headerName: 'Tenggat',
    width: 222,
    renderCell: ({ row }) => row.deadline && <DeadlineText deadline={row.deadline} />,
  },
];

/** Rounds of verification: one for each school and class of applicants. */
export function RoundsPage() {
  const { user } = useSession();
  const [state, setState] = useState('');
  const [opening, setOpening] = useState(false);
  const navigate = useNavigate();
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const openButton = (
    <ActionButton
      label="Buka putaran verifikasi"
      variant="contained"
      icon={<AddIcon />}
      permission={{ allowed: why === null, why }}
      onClick={() => setOpening(true)}
    />
  );
  return (
    <PageFrame
      fill
      title="Verifikasi"
      sentence="Satu putaran untuk tiap sekolah dan golongan pemohon, dari penerimaan usulan sampai siap direkapitulasi."
      action={openButton}
    >
      <Toolbar>
        <TextField
          select
          value={state}
          onChange={(event) => setState(event.target.value)}
          sx={{ maxWidth: 320 }}
          slotProps={{ select: { displayEmpty: true, inputProps: { 'aria-label': 'Keadaan putaran' } } }}
        >
          <MenuItem value="">Semua keadaan</MenuItem>
          {roundStates.map((value) => (
            <MenuItem key={value} value={value}>
              {roundStateLabels[value]}
            </MenuItem>
          ))}
        </TextField>
        {state !== '' && (
          <Button color="inherit" onClick={() => setState('')}>
            Hapus saringan
          </Button>
        )}
      </Toolbar>
      <ServerGrid
        name="rounds"
        label="Daftar putaran verifikasi"
        filter={{ state }}
        load={(paging) => call('rounds.page', { ...paging, state: state === '' ? null : state })}
        columns={columns}
        rowId={(row) => row.roundId}
        onOpen={(row) => void navigate(`/rounds/${row.roundId}`)}
        empty={
          <EmptyState
            icon={<VerifyIcon />}
            title="Belum ada putaran"
            next="Impor rekap sekolah lebih dahulu, lalu buka putaran dengan nomor Keputusan Kepala Dinas tentang awal tahun pelajaran."
            action={openButton}
          />
        }
      />
      {opening && <OpenRoundForm onClose={() => setOpening(false)} />}
    </PageFrame>
  );
}

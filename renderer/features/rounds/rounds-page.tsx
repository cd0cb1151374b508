import { Button, MenuItem, TextField } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { RoundRow } from '#contract/methods/rounds.ts';
import { roundStateLabels, roundStates } from '#domain/rounds/round-states.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { AddIcon, VerifyIcon } from '../../theme/icons.ts';
import { OpenOfficeRoundForm } from './open-office-round-form.tsx';
import { OpenRoundForm } from './open-round-form.tsx';
import { roundTone } from './round-tone.ts';

const figure = { width: 68, align: 'right', headerAlign: 'right' } as const;
const columns: readonly GridColDef<RoundRow>[] = [
  { field: 'unitName', headerName: 'Sekolah atau kantor', flex: 1, minWidth: 160, sortable: true },
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

const shownStates = ['' as const, ...roundStates];

/** Rounds of verification: one for each school and class of applicants, and of class b one for each jenjang here. */
export function RoundsPage() {
  const { user, tier } = useSession();
  const [state, setState] = useRememberedView('rounds', shownStates, '');
  const [params] = useSearchParams();
  const asked = params.get('open');
  const [opening, setOpening] = useState<'school' | 'office' | null>(asked === null ? null : 'school');
  const navigate = useNavigate();
  const why = roleWhy(user.role, ['operator', 'kepala']);
  // Only sections keep the rounds of schools; Kementerian Agama verifies class b alone (Pasal 13-15).
  const keepsSchools = tier === 'section';
  const openButtons = (
    <>
      <ActionButton
        label="Buka putaran golongan b"
        variant={keepsSchools ? 'outlined' : 'contained'}
        icon={<AddIcon />}
        permission={{ allowed: why === null, why }}
        quiet
        onClick={() => setOpening('office')}
      />
      {keepsSchools && (
        <ActionButton
          label="Buka putaran verifikasi"
          variant="contained"
          icon={<AddIcon />}
          permission={{ allowed: why === null, why }}
          quiet
          onClick={() => setOpening('school')}
        />
      )}
    </>
  );
  return (
    <PageFrame
      fill
      title="Verifikasi"
      sentence="Satu putaran untuk tiap sekolah dan golongan; golongan b satu putaran tiap jenjang di kantor ini, sampai siap direkapitulasi."
      action={openButtons}
    >
      <Toolbar>
        <TextField
          select
          value={state}
          onChange={(event) => setState(shownStates.find((one) => one === event.target.value) ?? '')}
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
            next="Impor rekap sekolah atau catat usulan masuk, lalu buka putaran dengan nomor Keputusan Kepala Dinas tentang awal tahun pelajaran."
            action={openButtons}
          />
        }
      />
      {opening === 'school' && <OpenRoundForm npsn={asked ?? ''} onClose={() => setOpening(null)} />}
      {opening === 'office' && <OpenOfficeRoundForm onClose={() => setOpening(null)} />}
    </PageFrame>
  );
}

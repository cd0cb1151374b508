import { Button } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ApplicationRow } from '#contract/methods/applications.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PrintForms } from '../../components/print-forms.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { AddIcon, LetterIcon } from '../../theme/icons.ts';
import { applicationTone } from './application-tone.ts';

type Show = 'all' | 'by-hand' | 'class-b' | 'incomplete' | 'late' | 'withdrawn';

const shows: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'all', label: 'Semua' },
  { value: 'by-hand', label: 'Dicatat satu per satu' },
  { value: 'class-b', label: 'Golongan b' },
  { value: 'incomplete', label: 'Belum lengkap' },
  { value: 'late', label: 'Lewat waktu' },
  { value: 'withdrawn', label: 'Dicabut' },
];

const allShows = shows.map(({ value }) => value);

const columns: readonly GridColDef<ApplicationRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 150, sortable: true },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 150, sortable: true },
  { field: 'level', headerName: 'Jenjang', width: 82, sortable: true },
  { field: 'applicantClass', headerName: 'Gol.', width: 58, sortable: true },
  {
    field: 'receivedOn',
    headerName: 'Diterima',
    width: 104,
    sortable: true,
    valueGetter: (value: string) => shortDate(value),
  },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 210,
    renderCell: ({ row }) => <StatusChip tone={applicationTone(row.state)} label={row.stateLabel} />,
  },
  {
    field: 'missing',
    headerName: 'Berkas kurang',
    flex: 1,
    minWidth: 150,
    valueGetter: (value: readonly string[]) => value.join(', '),
  },
];

/** Letters as they came in: by recap or one by one, with what they still lack (Pasal 8-11). */
export function ApplicationsPage() {
  const { user } = useSession();
  const [show, setShow] = useRememberedView('applications', allShows, 'all');
  const [search, setSearch] = useState('');
  const navigate = useNavigate();
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const button = (
    <ActionButton
      label="Catat surat permohonan"
      variant="contained"
      icon={<AddIcon />}
      permission={{ allowed: why === null, why }}
      onClick={() => void navigate('/applications/new')}
    />
  );
  const filtered = show !== 'all' || search !== '';
  return (
    <PageFrame
      fill
      title="Usulan masuk"
      sentence="Surat permohonan yang diterima kantor ini, dari rekap sekolah atau dicatat satu per satu, beserta berkas yang masih kurang."
      action={
        <>
          <PrintForms label="Cetak Format 1 kosong" forms={[{ form: 'DOC-01', of: { kind: 'blank' } }]} />
          {button}
        </>
      }
    >
      <Toolbar>
        <SearchField label="Cari nama peserta didik" value={search} onSearch={setSearch} />
        <ChoiceBar label="Usulan yang ditampilkan" value={show} choices={shows} onChange={setShow} />
      </Toolbar>
      <ServerGrid
        name="applications"
        label="Daftar usulan masuk"
        filter={{ show, search }}
        load={(paging) => call('applications.page', { ...paging, show, search })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={(row) => void navigate(`/applications/${row.applicationId}`)}
        empty={
          filtered ? (
            <EmptyState
              icon={<LetterIcon />}
              title="Tidak ada usulan yang cocok"
              next="Ubah saringan atau ejaan nama."
              action={
                <Button
                  color="inherit"
                  onClick={() => {
                    setShow('all');
                    setSearch('');
                  }}
                >
                  Hapus saringan
                </Button>
              }
            />
          ) : (
            <EmptyState
              icon={<LetterIcon />}
              title="Belum ada usulan"
              next="Impor rekap sekolah, atau catat surat permohonan yang diserahkan langsung ke kantor ini."
              action={button}
            />
          )
        }
      />
    </PageFrame>
  );
}

import { Button } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { RequestOf } from '#contract/api.ts';
import type { LedgerLine, PeriodSummary } from '#contract/methods/school-list-views.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Figures } from '../../components/figures.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { ImportIcon, SchoolIcon } from '../../theme/icons.ts';
import { ledgerStates } from './list-words.ts';
import { LedgerPanel } from './ledger-panel.tsx';

type Show = NonNullable<RequestOf<'schoolLists.ledger'>['show']>;

const shows: readonly Show[] = ['all', 'missing', 'received', 'final', 'nihil'];

const figure = { width: 104, align: 'right', headerAlign: 'right' } as const;
const columns: readonly GridColDef<LedgerLine>[] = [
  { field: 'npsn', headerName: 'NPSN', width: 96, sortable: true },
  { field: 'name', headerName: 'Sekolah', flex: 1, minWidth: 190, sortable: true },
  { field: 'levelGroup', headerName: 'Jenjang', width: 80, sortable: true },
  {
    field: 'state',
    headerName: 'Daftar',
    width: 160,
    renderCell: ({ row }) => <StatusChip {...ledgerStates[row.state]} />,
  },
  { field: 'verified', headerName: 'Terverifikasi', ...figure },
  { field: 'cancelled', headerName: 'Dibatalkan', ...figure },
  { field: 'waiting', headerName: 'Belum', ...figure, width: 76 },
  { field: 'contradictions', headerName: 'Perlu ditanya', ...figure },
  {
    field: 'finalOn',
    headerName: 'SPTJM',
    width: 104,
    valueGetter: (value: string | null) => (value === null ? '—' : shortDate(value)),
  },
];

const title = 'Data Siswa & SPTJM';
const sentence =
  'Daftar calon penerima dari sekolah beserta SPTJM-nya. Putusan ada pada sekolah; kantor memeriksa, mencatat, dan menanyakan yang bertentangan.';

/** Schools of this area with their list of the period: sent, nihil, missing, final. */
export function LedgerPage() {
  const summary = useCall('schoolLists.summary', {});
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [show, setShow] = useRememberedView('school-lists', shows, 'all');
  const [school, setSchool] = useState<LedgerLine | null>(null);
  // An edition that knows no such lists says so once, and offers nothing.
  if (summary.error && !summary.data)
    return (
      <PageFrame title={title} sentence={sentence}>
        <Loaded reading={summary}>{() => null}</Loaded>
      </PageFrame>
    );
  return (
    <PageFrame fill title={title} sentence={sentence} action={<Actions />}>
      <Loaded reading={summary} lines={2}>
        {(period) => <Coverage period={period} />}
      </Loaded>
      <Toolbar>
        <SearchField label="Cari nama atau NPSN" value={search} onSearch={setSearch} />
        <ChoiceBar
          label="Sekolah yang ditampilkan"
          value={show}
          onChange={setShow}
          choices={[
            { value: 'all', label: 'Semua' },
            { value: 'missing', label: 'Belum masuk' },
            { value: 'received', label: 'Menunggu SPTJM' },
            { value: 'final', label: 'Final' },
            { value: 'nihil', label: 'Nihil' },
          ]}
        />
      </Toolbar>
      <ServerGrid
        name="school-lists"
        label="Buku daftar sekolah"
        filter={{ search, show }}
        load={(paging) => call('schoolLists.ledger', { ...paging, search, show })}
        columns={columns}
        rowId={(row) => row.npsn}
        onOpen={(row) =>
          row.listId === null ? setSchool(row) : void navigate(`/school-lists/${row.listId}`)
        }
        empty={
          <EmptyState
            icon={<SchoolIcon />}
            title="Tidak ada sekolah di sini"
            next="Ubah pencarian atau kelompok di atas. Sekolah datang dari data acuan Dinas atau dicatat pada Sekolah."
          />
        }
      />
      {school && <LedgerPanel school={school} onClose={() => setSchool(null)} />}
    </PageFrame>
  );
}

function Coverage({ period }: { readonly period: PeriodSummary }) {
  return (
    <Figures
      figures={[
        { label: 'Sekolah di wilayah ini', value: period.schools },
        { label: 'Final (SPTJM diterima)', value: period.final },
        { label: 'Menunggu SPTJM', value: period.received },
        { label: 'Nihil', value: period.nihil },
        {
          label: 'Belum masuk',
          value: period.missing,
          tone: period.missing > 0 ? 'warning.main' : 'text.primary',
        },
        { label: 'Peserta didik terverifikasi', value: period.totals.verified },
      ]}
    />
  );
}

function Actions() {
  return (
    <>
      <Button component={Link} to="/school-lists/prohibitions">
        Larangan penerima
      </Button>
      <Button component={Link} to="/school-lists/levels" variant="outlined">
        Rekap jenjang dan besaran
      </Button>
      <Button component={Link} to="/school-lists/new" variant="contained" startIcon={<ImportIcon />}>
        Terima Data Siswa
      </Button>
    </>
  );
}

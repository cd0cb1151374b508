import { Button } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ObjectionRow } from '#contract/methods/objections.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { findingLabels } from '../../text/labels.ts';
import { AddIcon, ObjectionIcon } from '../../theme/icons.ts';
import { objectionTone } from './objection-tone.ts';
import { ReportForm } from './report-form.tsx';

const columns: readonly GridColDef<ObjectionRow>[] = [
  { field: 'agendaNo', headerName: 'Agenda', width: 84, sortable: true },
  {
    field: 'receivedOn',
    headerName: 'Diterima',
    width: 98,
    sortable: true,
    valueGetter: (value: string) => shortDate(value),
  },
  { field: 'subject', headerName: 'Tentang', flex: 1, minWidth: 120 },
  { field: 'unitName', headerName: 'Sekolah atau kantor', flex: 1, minWidth: 120 },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 150,
    renderCell: ({ row }) => <StatusChip tone={objectionTone(row.state)} label={row.stateLabel} />,
  },
  {
    field: 'finding',
    headerName: 'Putusan',
    width: 86,
    valueGetter: (value: ObjectionRow['finding']) => (value === null ? '' : findingLabels[value]),
  },
  {
    field: 'reviewDue',
    headerName: 'Batas tinjau',
    width: 290,
    renderCell: ({ row }) => row.reviewDue && <DeadlineText deadline={row.reviewDue} />,
  },
];

/** Objections against announcements: received, reviewed on the spot, reported, decided (Pasal 16-23). */
export function ObjectionsPage() {
  const [show, setShow] = useRememberedView('objections', ['open', 'all'], 'open');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reporting, setReporting] = useState(false);
  const navigate = useNavigate();
  const register = (
    <Button component={Link} to="/objections/new" variant="contained" startIcon={<AddIcon />}>
      Catat keberatan
    </Button>
  );
  return (
    <PageFrame
      fill
      title="Keberatan"
      sentence="Keberatan atas pengumuman: diterima, ditinjau di lapangan, dilaporkan, lalu diputus kepala yang berwenang."
      action={register}
    >
      <Toolbar>
        <ChoiceBar
          label="Keberatan yang ditampilkan"
          value={show}
          onChange={setShow}
          choices={[
            { value: 'open', label: 'Masih terbuka' },
            { value: 'all', label: 'Semua' },
          ]}
        />
        <ActionButton
          label="Laporkan yang dipilih"
          quiet
          permission={{ allowed: chosen.length > 0, why: 'Centang keberatan yang sudah ditinjau.' }}
          onClick={() => setReporting(true)}
        />
      </Toolbar>
      <ServerGrid
        name="objections"
        label="Daftar keberatan"
        filter={{ show }}
        load={(paging) => call('objections.page', { ...paging, open: show === 'open' })}
        columns={columns}
        rowId={(row) => row.objectionId}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={(row) => void navigate(`/objections/${row.objectionId}`)}
        empty={
          <EmptyState
            icon={<ObjectionIcon />}
            title="Tidak ada keberatan"
            next="Keberatan diterima paling lama 7 hari kerja sejak pengumuman. Catat pada hari diterimanya."
            action={register}
          />
        }
      />
      {reporting && (
        <ReportForm
          objectionIds={chosen}
          onClose={() => setReporting(false)}
          onReported={() => setChosen([])}
        />
      )}
    </PageFrame>
  );
}

import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { PublicReportRow } from '#contract/methods/public-reports.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PaperJobButton } from '../../components/paper-job-button.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { AddIcon, PublicReportIcon } from '../../theme/icons.ts';
import { PublicReportPanel } from './public-report-panel.tsx';
import { publicReportTone } from './public-report-words.ts';
import { ReceiveForm } from './receive-form.tsx';

const columns: readonly GridColDef<PublicReportRow>[] = [
  { field: 'agendaNo', headerName: 'Agenda', width: 120, sortable: true },
  {
    field: 'receivedOn',
    headerName: 'Diterima',
    width: 98,
    sortable: true,
    valueGetter: (value: string) => shortDate(value),
  },
  { field: 'subject', headerName: 'Yang dilaporkan', flex: 1, minWidth: 220, sortable: true },
  {
    field: 'missing',
    headerName: 'Kelengkapan (Pasal 49 ayat (3))',
    flex: 1,
    minWidth: 220,
    valueGetter: (value: PublicReportRow['missing']) =>
      value.length === 0 ? 'lengkap' : `kurang: ${value.join('; ')}`,
  },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 190,
    renderCell: ({ row }) => <StatusChip tone={publicReportTone(row.state)} label={row.stateLabel} />,
  },
];

/** What the public reports in writing (Pasal 49): handled by the Dinas, forwarded by every other office. */
export function PublicReportsPage() {
  const { user, tier } = useSession();
  const [show, setShow] = useRememberedView('public-reports', ['open', 'all'], 'open');
  const [opened, setOpened] = useState<string | null>(null);
  const [receiving, setReceiving] = useState(false);
  const form = useAct('publicReports.form');
  const receive = (
    <ActionButton
      label="Catat laporan masyarakat"
      icon={<AddIcon />}
      variant="contained"
      permission={permitRole(user.role, ['operator', 'kepala'])}
      onClick={() => setReceiving(true)}
    />
  );
  return (
    <PageFrame
      fill
      title="Laporan masyarakat"
      sentence={
        tier === 'dinas'
          ? 'Laporan tertulis tentang pelanggaran atau penyalahgunaan, melalui Seksi Kerjasama Antar Lembaga (Pasal 49). Identitas pelapor dirahasiakan.'
          : 'Laporan tertulis tentang pelanggaran atau penyalahgunaan. Kantor ini meneruskannya ke Dinas dan menyimpan tanda terimanya (Pasal 49). Identitas pelapor dirahasiakan.'
      }
      action={
        <>
          <PaperJobButton
            label="Cetak formulir kosong"
            title="Mencetak formulir"
            act={form}
            run={() => form.run({})}
            permission={permitRole(user.role, ['operator', 'kepala'])}
          />
          {receive}
        </>
      }
    >
      <Toolbar>
        <ChoiceBar
          label="Laporan yang ditampilkan"
          value={show}
          choices={[
            { value: 'open', label: 'Belum selesai' },
            { value: 'all', label: 'Semua' },
          ]}
          onChange={setShow}
        />
      </Toolbar>
      <ServerGrid
        name="public-reports"
        label="Daftar laporan masyarakat"
        filter={{ show }}
        load={(paging) => call('publicReports.page', { ...paging, open: show === 'open' })}
        columns={columns}
        rowId={(row) => row.reportId}
        onOpen={(row) => setOpened(row.reportId)}
        empty={
          <EmptyState
            icon={<PublicReportIcon />}
            title="Tidak ada laporan masyarakat"
            next="Laporan diterima tertulis, disertai fotokopi KTP, kronologis singkat dan bukti permulaan."
          />
        }
      />
      {opened !== null && <PublicReportPanel reportId={opened} onClose={() => setOpened(null)} />}
      {receiving && <ReceiveForm onClose={() => setReceiving(false)} />}
    </PageFrame>
  );
}

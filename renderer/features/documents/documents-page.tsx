import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DocumentRow } from '#contract/methods/documents.ts';
import { call } from '../../client/call.ts';
import { useRememberedView } from '../../client/preferences.ts';
import { PrintBatch } from '../../components/print-batch.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { DocumentIcon } from '../../theme/icons.ts';
import { DocumentState, documentStates } from './document-state.tsx';

const columns: readonly GridColDef<DocumentRow>[] = [
  { field: 'number', headerName: 'Nomor', width: 225 },
  {
    field: 'date',
    headerName: 'Tanggal',
    width: 100,
    sortable: true,
    valueGetter: (value: string) => shortDate(value),
  },
  { field: 'typeLabel', headerName: 'Jenis', flex: 1, minWidth: 150 },
  { field: 'subject', headerName: 'Tentang', flex: 1, minWidth: 130 },
  {
    field: 'state',
    headerName: 'Keadaan',
    width: 218,
    renderCell: ({ row }) => <DocumentState state={row.state} />,
  },
  { field: 'revision', headerName: 'Perbaikan', width: 86, align: 'right', headerAlign: 'right' },
];

const shows = ['all' as const, ...documentStates.map(({ value }) => value)];

/** Every paper of this office, frozen as it was made. */
export function DocumentsPage() {
  const [search, setSearch] = useState('');
  const [show, setShow] = useRememberedView('documents', shows, 'all');
  const state = show === 'all' ? null : show;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const navigate = useNavigate();
  return (
    <PageFrame
      fill
      title="Dokumen"
      sentence="Semua kertas kantor ini: Berita Acara, pengumuman, laporan, surat. Yang final tidak berubah lagi; perubahan menjadi revisi baru."
      action={
        <PrintBatch
          of={{ kind: 'chosen', documentIds: [...chosen] }}
          label={chosen.length === 0 ? 'Cetak yang dipilih' : `Cetak ${chosen.length} dokumen`}
          why={chosen.length === 0 ? 'Centang dokumen pada daftar.' : null}
        />
      }
    >
      <Toolbar>
        <LinkButton to="/documents/numbers" label="Register nomor" />
        <ChoiceBar
          label="Keadaan dokumen"
          value={show}
          choices={[{ value: 'all' as const, label: 'Semua' }, ...documentStates]}
          onChange={setShow}
        />
        <SearchField label="Cari nomor, judul, atau sekolah" value={search} onSearch={setSearch} />
      </Toolbar>
      <ServerGrid
        name="documents"
        label="Daftar dokumen"
        filter={{ search, state }}
        load={(paging) => call('documents.page', { ...paging, search, state })}
        columns={columns}
        rowId={(row) => row.documentId}
        onOpen={(row) => void navigate(`/documents/${row.documentId}`)}
        chosen={chosen}
        onChoose={setChosen}
        empty={
          <EmptyState
            icon={<DocumentIcon />}
            title="Belum ada dokumen"
            next="Dokumen pertama biasanya Berita Acara verifikasi; buat dari halaman putaran."
          />
        }
      />
    </PageFrame>
  );
}

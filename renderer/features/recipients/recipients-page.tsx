import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type RecipientRow, type RecipientShow, recipientShows } from '#contract/methods/recipients.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { RecipientIcon } from '../../theme/icons.ts';
import { amountText } from './money.ts';
import { recipientTone } from './recipient-tone.ts';
import { SummaryLine } from './summary-line.tsx';

const columns: readonly GridColDef<RecipientRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 140, sortable: true },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 120, sortable: true },
  { field: 'level', headerName: 'Jenjang', width: 72, sortable: true },
  {
    field: 'state',
    headerName: 'Status',
    width: 145,
    sortable: true,
    renderCell: ({ row }) => <StatusChip tone={recipientTone(row.state)} label={row.stateLabel} />,
  },
  {
    field: 'monthly',
    headerName: 'Besaran sebulan',
    width: 132,
    valueGetter: (value: number | null) => amountText(value),
  },
  { field: 'accountNo', headerName: 'Nomor rekening', width: 132, sortable: true },
  {
    field: 'cardHandedOn',
    headerName: 'Kartu diterima',
    width: 112,
    valueGetter: (value: string | null) => shortDate(value),
  },
  {
    field: 'pledgeReceivedOn',
    headerName: 'Format 2',
    width: 98,
    valueGetter: (value: string | null) => shortDate(value),
  },
];

const shows: readonly { readonly value: RecipientShow; readonly label: string }[] = [
  { value: 'all', label: 'Semua' },
  { value: 'no-account', label: 'Tanpa rekening' },
  { value: 'no-card', label: 'Tanpa kartu' },
  { value: 'no-pledge', label: 'Tanpa Format 2' },
  { value: 'no-amount', label: 'Besaran belum ditetapkan' },
  { value: 'sanctioned', label: 'Terkena sanksi' },
  { value: 'ended', label: 'Berakhir' },
];

/** Everyone on the list of the Keputusan Gubernur, and what each still waits for (Pasal 32-43). */
export function RecipientsPage() {
  const navigate = useNavigate();
  const [query, setQuery] = useSearchParams();
  const show = recipientShows.find((one) => one === query.get('show')) ?? 'all';
  const [search, setSearch] = useState('');
  const summary = useCall('recipients.summary', {});
  return (
    <PageFrame
      fill
      title="Penerima"
      sentence="Penerima menurut Keputusan Gubernur. Rekening membuat bantuan aktif (Pasal 33); kartu dan surat pernyataan menyusul (Pasal 41, 43)."
      action={
        summary.data?.keeps === true && (
          <LinkButton to="/recipients/import/account" label="Impor daftar rekening" variant="contained" />
        )
      }
    >
      {summary.data && <SummaryLine summary={summary.data} />}
      <Toolbar>
        <SearchField label="Cari nama, sekolah, rekening" value={search} onSearch={setSearch} />
        <ChoiceBar
          label="Penerima yang ditampilkan"
          value={show}
          choices={shows}
          onChange={(value) => setQuery(value === 'all' ? {} : { show: value }, { replace: true })}
        />
      </Toolbar>
      <ServerGrid
        name="recipients"
        label="Daftar penerima"
        filter={{ show, search }}
        load={(paging) => call('recipients.page', { ...paging, show, search })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={(row) => void navigate(`/recipients/${row.applicationId}`)}
        empty={
          <EmptyState
            icon={<RecipientIcon />}
            title={show === 'all' && search === '' ? 'Belum ada penerima' : 'Tidak ada penerima yang cocok'}
            next={
              show === 'all' && search === ''
                ? 'Penerima tercatat setelah Paket penetapan dari kantor di atas diterima, atau Keputusan Gubernur dicatat.'
                : 'Pilih "Semua" atau ubah pencariannya.'
            }
          />
        }
      />
    </PageFrame>
  );
}

import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { DisbursementRow } from '#contract/methods/recipients.ts';
import { monthLabel, parseMonth } from '#domain/recipients/month.ts';
import { call } from '../../client/call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { shortDate } from '../../text/dates.ts';
import { TransferIcon } from '../../theme/icons.ts';
import { amountText } from './money.ts';
import { recipientTone, transferLabels } from './recipient-tone.ts';

type Show = 'all' | 'berhasil' | 'gagal' | 'belum';

const shows: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'belum', label: 'Belum ada bukti' },
  { value: 'gagal', label: 'Gagal' },
  { value: 'berhasil', label: 'Ditransfer' },
  { value: 'all', label: 'Semua' },
];

const money = (value: number | null) => (value === null ? '' : amountText(value));

const columns: readonly GridColDef<DisbursementRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 160, sortable: true },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 150, sortable: true },
  { field: 'due', headerName: 'Besaran', width: 130, sortable: true, valueGetter: amountText },
  { field: 'gross', headerName: 'Ditransfer', width: 116, sortable: true, valueGetter: money },
  { field: 'net', headerName: 'Dapat dipakai', width: 116, valueGetter: money },
  { field: 'evidenceNo', headerName: 'Nomor bukti', width: 140 },
  {
    field: 'transferredOn',
    headerName: 'Tanggal',
    width: 98,
    valueGetter: (value: string | null) => shortDate(value),
  },
  {
    field: 'status',
    headerName: 'Keadaan',
    width: 150,
    renderCell: ({ row }) => (
      <StatusChip tone={recipientTone(row.status)} label={transferLabels[row.status]} />
    ),
  },
];

/** Everyone whom one month concerns, and whose transfer is still missing. */
export function MonthPage() {
  const { month = '' } = useParams();
  const navigate = useNavigate();
  const [show, setShow] = useState<Show>('belum');
  const read = parseMonth(month);
  const label = read.ok ? monthLabel(read.value) : month;
  return (
    <PageFrame
      fill
      title={`Penyaluran ${label}`}
      sentence="Penerima berekening yang masa bantuannya meliputi bulan ini."
      above={<LinkButton to="/disbursements" label="Semua bulan" variant="text" size="small" />}
    >
      <Toolbar>
        <ChoiceBar label="Penyaluran yang ditampilkan" value={show} choices={shows} onChange={setShow} />
      </Toolbar>
      <ServerGrid
        name="disbursements"
        label={`Penyaluran ${label}`}
        filter={{ show, month }}
        load={(paging) => call('disbursements.page', { ...paging, month, show })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={(row) => void navigate(`/recipients/${row.applicationId}`)}
        empty={
          <EmptyState
            icon={<TransferIcon />}
            title={show === 'belum' ? 'Semua sudah berbukti' : 'Tidak ada'}
            next={
              show === 'belum'
                ? 'Pilih "Semua" untuk melihat penyaluran bulan ini.'
                : 'Impor bukti transfer dari bank atau pilih tampilan lain.'
            }
          />
        }
      />
    </PageFrame>
  );
}

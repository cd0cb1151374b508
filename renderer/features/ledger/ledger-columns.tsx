import type { GridColDef } from '@mui/x-data-grid';
import type { LedgerRow } from '#contract/methods/ledger.ts';
import { copyLabels } from '#domain/documents/ledger-words.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { shortDate } from '../../text/dates.ts';
import type { Tone } from '../../theme/tone.ts';

/** What the agenda book shows at a glance; the rest is in the panel, the workbook and on paper. */
export const ledgerColumns: readonly GridColDef<LedgerRow>[] = [
  { field: 'agendaNo', headerName: 'No. agenda', width: 108, sortable: true },
  {
    field: 'on',
    headerName: 'Tanggal',
    width: 94,
    sortable: true,
    valueFormatter: (value: string) => shortDate(value),
  },
  {
    field: 'direction',
    headerName: 'Arah',
    width: 70,
    valueFormatter: (value: LedgerRow['direction']) => (value === 'masuk' ? 'Masuk' : 'Keluar'),
  },
  { field: 'counterpart', headerName: 'Dari atau kepada', flex: 1, minWidth: 130, sortable: true },
  { field: 'kindLabel', headerName: 'Jenis', width: 140 },
  { field: 'documentNumbers', headerName: 'Nomor surat', width: 118 },
  {
    field: 'hardcopy',
    headerName: 'Kertas dan berkas',
    width: 152,
    renderCell: ({ row }) => <StatusChip {...copiesStatus(row)} />,
  },
  { field: 'outcome', headerName: 'Hasil', width: 150 },
];

/** Paper against file as one status: owed, compared, or simply there. */
export function copiesStatus(row: LedgerRow): { readonly tone: Tone; readonly label: string } {
  if (row.paper?.match === false) return { tone: 'problem', label: 'Kertas tidak cocok' };
  if (row.owed !== null) return { tone: 'attention', label: row.owed };
  if (row.paper !== null) return { tone: 'done', label: 'Kertas cocok' };
  const copies = [row.hardcopy === 'ada' ? 'Kertas' : '', row.softcopy === 'ada' ? 'Berkas' : ''];
  const present = copies.filter((copy) => copy !== '').join(' dan ');
  return { tone: 'neutral', label: present === '' ? copyLabels[row.hardcopy] : present };
}

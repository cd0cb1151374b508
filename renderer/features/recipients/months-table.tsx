import { Typography } from '@mui/material';
import type { DisbursementRow } from '#contract/methods/recipients.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { shortDate } from '../../text/dates.ts';
import { amountText } from './money.ts';
import { recipientTone, transferLabels } from './recipient-tone.ts';

/** The months of one recipient. */
export function MonthsTable({ rows }: { readonly rows: readonly DisbursementRow[] }) {
  if (rows.length === 0)
    return (
      <Typography color="textSecondary">
        Masa bantuan belum mulai, jadi belum ada bulan yang disalurkan.
      </Typography>
    );
  return (
    <SimpleTable
      label="Penyaluran setiap bulan"
      heads={['Bulan', 'Besaran', 'Ditransfer', 'Dapat dipakai', 'Bukti', 'Tanggal', 'Keadaan']}
      rows={rows.map((row) => ({
        key: row.month,
        cells: [
          row.monthLabel,
          amountText(row.due),
          row.status === 'berhasil' ? amountText(row.gross) : '—',
          row.net === null ? '—' : amountText(row.net),
          row.evidenceNo ?? '—',
          shortDate(row.transferredOn) || '—',
          <StatusChip key="status" tone={recipientTone(row.status)} label={transferLabels[row.status]} />,
        ],
      }))}
    />
  );
}

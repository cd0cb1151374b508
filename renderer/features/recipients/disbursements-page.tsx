import { Link as TextLink } from '@mui/material';
import { Link } from 'react-router';
import type { MonthTotals } from '#contract/methods/recipients.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { useCall } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { TransferIcon } from '../../theme/icons.ts';
import { amountText } from './money.ts';

const heads = [
  'Bulan',
  'Penerima',
  'Ditransfer',
  'Gagal',
  'Belum',
  'Jumlah transfer',
  'Biaya bank',
  'Dapat dipakai',
];

/** Transfers by month, summed from the bank's evidence (Pasal 33). */
export function DisbursementsPage() {
  const months = useCall('disbursements.months', {});
  return (
    <PageFrame
      title="Penyaluran"
      sentence="Pemindahbukuan setiap bulan ke rekening penerima menurut bukti transfer Bank DKI (Pasal 33). Jumlah dihitung dari bukti, tidak pernah diketik."
      action={
        <LinkButton to="/recipients/import/transfer" label="Impor bukti transfer" variant="contained" />
      }
    >
      <Loaded reading={months}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              icon={<TransferIcon />}
              title="Belum ada bulan penyaluran"
              next="Bulan pertama muncul setelah Keputusan Gubernur diterima dan masa bantuannya mulai."
            />
          ) : (
            <Section title="Setiap bulan">
              <SimpleTable
                label="Jumlah penyaluran setiap bulan"
                heads={heads}
                rows={rows.map((row) => ({ key: row.month, cells: cellsOf(row) }))}
              />
            </Section>
          )
        }
      </Loaded>
    </PageFrame>
  );
}

function cellsOf(row: MonthTotals) {
  // Nothing transferred is no amount; Rp0 would read as one.
  const money = (rupiah: number) => (row.paid === 0 ? '—' : amountText(rupiah));
  return [
    <TextLink key="month" component={Link} to={`/disbursements/${row.month}`}>
      {row.monthLabel}
    </TextLink>,
    formatThousands(row.due),
    formatThousands(row.paid),
    formatThousands(row.failed),
    formatThousands(row.outstanding),
    money(row.gross),
    money(row.fees),
    money(row.net),
  ];
}

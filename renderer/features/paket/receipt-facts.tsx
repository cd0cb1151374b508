import { Box, Typography } from '@mui/material';
import type { PaketReceipt, PaketView } from '#contract/methods/paket.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import type { Tone } from '../../theme/tone.ts';

const results: Readonly<Record<string, { readonly tone: Tone; readonly label: string }>> = {
  accepted: { tone: 'done', label: 'Diterima' },
  rejected: { tone: 'problem', label: 'Ditolak' },
  superseded: { tone: 'neutral', label: 'Disimpan, sudah ada yang lebih baru' },
};

/** The signed receipt that says what became of a Paket, with the rows to mend (exchange.md 8). */
export function ReceiptFacts({
  receipt,
  paket,
}: {
  readonly receipt: PaketReceipt;
  readonly paket: Pick<PaketView, 'files' | 'deliveries'>;
}) {
  const { deliveries, files } = paket;
  return (
    <Section title="Tanda terima">
      <Facts
        facts={[
          ['Hasil', <ResultChip key="result" result={receipt.result} />],
          ...(receipt.reason === null ? [] : [['Alasan', receipt.reason] as const]),
          ['Baris masuk', formatThousands(receipt.rowsOk)],
          ['Baris ditolak', formatThousands(receipt.rowsBad)],
          ['Waktu', instantText(receipt.received)],
        ]}
      />
      {receipt.rejected.length > 0 && (
        <Box sx={{ display: 'grid', gap: 0.75 }}>
          <Typography variant="h3">Baris yang harus diperbaiki</Typography>
          <SimpleTable
            label="Baris yang harus diperbaiki"
            heads={['Bagian', 'Baris', 'Alasan']}
            rows={receipt.rejected.map(({ path, row, reason }) => ({
              key: `${path} ${row}`,
              cells: [files.find((file) => file.path === path)?.label ?? path, String(row), reason],
            }))}
          />
        </Box>
      )}
      {deliveries.length > 1 && (
        <Facts
          facts={deliveries.map(({ office, result }) => [
            office,
            <ResultChip key={office} result={result} />,
          ])}
        />
      )}
    </Section>
  );
}

function ResultChip({ result }: { readonly result: string }) {
  return <StatusChip {...(results[result] ?? { tone: 'neutral', label: result })} />;
}

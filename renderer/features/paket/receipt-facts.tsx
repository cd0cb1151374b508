import type { PaketView } from '#contract/methods/paket.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import type { Tone } from '../../theme/tone.ts';

const results: Readonly<Record<string, { readonly tone: Tone; readonly label: string }>> = {
  accepted: { tone: 'done', label: 'Diterima' },
  rejected: { tone: 'problem', label: 'Ditolak' },
  superseded: { tone: 'neutral', label: 'Disimpan, sudah ada yang lebih baru' },
};

/** The signed receipt that says what became of a Paket (exchange.md 8). */
export function ReceiptFacts({ receipt }: { readonly receipt: NonNullable<PaketView['receipt']> }) {
  const result = results[receipt.result] ?? { tone: 'neutral' as const, label: receipt.result };
  return (
    <Section title="Tanda terima">
      <Facts
        facts={[
          ['Hasil', <StatusChip key="result" {...result} />],
          ['Baris masuk', formatThousands(receipt.rowsOk)],
          ['Baris ditolak', formatThousands(receipt.rowsBad)],
          ['Waktu', instantText(receipt.received)],
          ...(receipt.code === null ? [] : [['Kode', receipt.code] as const]),
        ]}
      />
    </Section>
  );
}

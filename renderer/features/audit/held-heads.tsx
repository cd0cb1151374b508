import type { HeadFit, HeldHead } from '#contract/methods/audit.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PaketLink } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { fitTone, fitWords } from './fit-words.ts';

/** Which offices can witness for or against this log. */
export function HeldHeads({ held }: { readonly held: readonly HeldHead[] }) {
  return (
    <Section
      title="Kepala rantai kita di kantor lain"
      note="Setiap Paket yang dikirim membawa jumlah catatan dan kepala rantai saat itu. Penerimanya menjadi saksi."
    >
      {held.length === 0 ? (
        <EmptyState
          title="Belum ada saksi"
          next="Kantor lain menjadi saksi begitu menerima Paket pertama dari kantor ini."
        />
      ) : (
        <SimpleTable
          label="Kepala rantai di kantor lain"
          heads={['Paket', 'Dipegang oleh', 'Bukti', 'Catatan ke', 'Kepala rantai', 'Cocok', '']}
          rows={held.slice(0, 50).map((one) => ({
            key: one.paketId,
            cells: [
              one.agendaNo,
              one.holders.join(', '),
              one.proven ? 'tanda terima' : 'dikirim, belum ada tanda terima',
              String(one.count),
              one.head.slice(0, 16),
              <FitChip key="fit" fit={one.fit} />,
              <PaketLink key="open" paketId={one.paketId} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

export function FitChip({ fit }: { readonly fit: HeadFit }) {
  return <StatusChip tone={fitTone(fit)} label={fitWords[fit]} />;
}

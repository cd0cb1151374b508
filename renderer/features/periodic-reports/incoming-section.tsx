import type { ReportComposition } from '#contract/methods/quarterly-reports.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';
import { ReportIcon } from '../../theme/icons.ts';

/** Reports of Pasal 44 on which the control rests. */
export function IncomingSection({
  incoming,
}: {
  readonly incoming: NonNullable<ReportComposition['incoming']>;
}) {
  const { reports, missing } = incoming;
  return (
    <Section
      title="Laporan Pasal 44 yang diterima"
      note={missing.length === 0 ? 'Semua sudah melapor.' : `Belum melapor: ${missing.join('; ')}.`}
    >
      {reports.length === 0 ? (
        <EmptyState
          icon={<ReportIcon />}
          title="Belum ada yang melapor"
          next="Laporan masuk lewat Paket, atau dicatat dari kertasnya pada Buku laporan."
        />
      ) : (
        <SimpleTable
          label="Laporan yang diterima"
          heads={['Kantor', 'Nomor', 'Tanggal', 'Penerima', 'Dana diterima', 'Dana disalurkan']}
          rows={reports.map((report) => ({
            key: `${report.office} ${report.number}`,
            cells: [
              report.office,
              report.number,
              dateText(report.date),
              report.recipients === null ? '—' : formatThousands(report.recipients),
              amount(report.funds.received),
              amount(report.funds.disbursed),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function amount(value: number | null): string {
  return value === null ? '—' : rupiahShort(value);
}

import type { IssuedReport, ReportComposition } from '#contract/methods/quarterly-reports.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { DocumentLink, PaketLink } from '../../components/link-button.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';

/** Reports of the quarter that have a number; one of Pasal 44 goes to the Dinas as a Paket too. */
export function IssuedSection({ report }: { readonly report: ReportComposition }) {
  return (
    <Section
      title="Sudah diterbitkan"
      note="Tanda tangan dicatat dengan melampirkan pindaian pada dokumennya."
    >
      <SimpleTable
        label="Laporan yang sudah diterbitkan"
        heads={['Nomor', 'Tanggal', 'Jenis', 'Keadaan', '']}
        rows={report.issued.map((issued) => ({
          key: issued.reportId,
          cells: [
            issued.number,
            dateText(issued.date),
            issued.trigger === 'berkala' ? 'Berkala' : 'Sewaktu-waktu',
            <Standing key="state" issued={issued} />,
            <Papers key="papers" issued={issued} sendable={report.kind === '44'} />,
          ],
        }))}
      />
    </Section>
  );
}

function Standing({ issued }: { readonly issued: IssuedReport }) {
  if (issued.superseded) return <StatusChip tone="neutral" label="Diganti" />;
  return (
    <StatusChip
      tone="done"
      label={issued.revision > 1 ? `Perbaikan ke-${issued.revision - 1}, berlaku` : 'Berlaku'}
    />
  );
}

function Papers({ issued, sendable }: { readonly issued: IssuedReport; readonly sendable: boolean }) {
  const { user } = useSession();
  const act = useAct('periodicReports.send');
  const tell = useNotice();
  const send = async () => {
    const sent = await act.run({ reportId: issued.reportId });
    if (sent) tell('Paket laporan disiapkan. Tanda tangani lalu salin dari halaman Paket.');
  };
  const open = sendable && issued.paketId === null && !issued.superseded;
  return (
    <>
      {issued.documentId !== null && <DocumentLink documentId={issued.documentId} label="Buka dokumen" />}{' '}
      {issued.paketId !== null && <PaketLink paketId={issued.paketId} />}
      {open && (
        <ActionButton
          label="Siapkan Paket"
          size="small"
          quiet
          busy={act.busy}
          permission={permitRole(
            user.role,
            ['operator', 'kepala'],
            permit(issued.documentId === null ? 'Laporan ini dicatat dari kertas.' : null),
          )}
          onClick={() => void send()}
        />
      )}
      <ActFeedback act={act} title="Siapkan Paket" />
    </>
  );
}

import { useParams } from 'react-router';
import type { ReportComposition } from '#contract/methods/quarterly-reports.ts';
import { useCall } from '../../client/use-call.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ComposeForm } from './compose-form.tsx';
import { FactsSection } from './facts-section.tsx';
import { IncomingSection } from './incoming-section.tsx';
import { IssuedSection } from './issued-section.tsx';

/** One report of Pasal 44 or 45: what the registers say, what the office writes, what was issued. */
export function ComposePage() {
  const { kind, periodFrom = '' } = useParams();
  const composing = useCall('periodicReports.compose', { kind: kind === '45' ? '45' : '44', periodFrom });
  const known = composing.data;
  return (
    <PageFrame
      title={known ? `${known.title}, ${known.periodLabel}` : 'Susun laporan'}
      sentence={
        known
          ? `Kepada ${known.to} (Pasal ${known.article}). Angkanya dari pembukuan kantor ini; kalimatnya ditulis di sini.`
          : 'Laporan berkala dari pembukuan kantor ini.'
      }
      above={<LinkButton to="/reports" label="Laporan" variant="text" size="small" />}
    >
      <Loaded reading={composing}>{(report) => <Composition report={report} />}</Loaded>
    </PageFrame>
  );
}

function Composition({ report }: { readonly report: ReportComposition }) {
  return (
    <>
      {report.issued.length > 0 && <IssuedSection report={report} />}
      {report.incoming && <IncomingSection incoming={report.incoming} />}
      <FactsSection report={report} />
      {/* What was issued ends the draft: the form then begins anew. */}
      <ComposeForm key={report.issued.length} report={report} />
    </>
  );
}

import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import {
  type PublicReportStep,
  publicReportSteps,
  type PublicReportView,
} from '#contract/methods/public-reports.ts';
import { publicReportChannelLabels } from '#domain/public-reports/channels.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { AttachmentList } from '../../components/attachments/attachment-list.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { ForwardForm } from './forward-form.tsx';
import { publicReportTone, stepWords } from './public-report-words.ts';
import { ReportPapers } from './report-papers.tsx';
import { StepForm } from './step-form.tsx';

/** One public report, its way so far and the steps that are open now. */
export function PublicReportPanel({
  reportId,
  onClose,
}: {
  readonly reportId: string;
  readonly onClose: () => void;
}) {
  const reading = useCall('publicReports.get', { reportId });
  const [step, setStep] = useState<PublicReportStep | null>(null);
  const close = () => setStep(null);
  if (step === 'forward' && reading.data) return <ForwardForm report={reading.data} onClose={close} />;
  if (step !== null && step !== 'forward' && reading.data)
    return <StepForm report={reading.data} step={step} onClose={close} />;
  return (
    <SidePanel
      open
      width={640}
      title={reading.data ? `Laporan ${reading.data.agendaNo}` : 'Laporan masyarakat'}
      onClose={onClose}
    >
      <Loaded reading={reading}>{(report) => <Report report={report} onStep={setStep} />}</Loaded>
    </SidePanel>
  );
}

function Report({
  report,
  onStep,
}: {
  readonly report: PublicReportView;
  readonly onStep: (step: PublicReportStep) => void;
}) {
  const { user } = useSession();
  const role = permitRole(user.role, ['operator', 'kepala']);
  const open = publicReportSteps.filter((one) => report.actions[one].allowed);
  return (
    <>
      <StatusChip tone={publicReportTone(report.state)} label={report.stateLabel} />
      {report.missing.length > 0 && report.state !== 'closed' && (
        <Alert severity="warning">Belum ada: {report.missing.join('; ')}.</Alert>
      )}
      <Facts
        facts={[
          ['Diterima', dateText(report.receivedOn)],
          ['Melalui', publicReportChannelLabels[report.channel] ?? report.channel],
          ['Yang dilaporkan', report.subject],
          ['Kronologis', report.chronology === '' ? '—' : report.chronology],
          ['Bukti permulaan', report.evidence === '' ? '—' : report.evidence],
          ...(report.receiptNo === null ? [] : [['Tanda terima Dinas', report.receiptNo] as const]),
        ]}
      />
      <Reporter reportId={report.reportId} />
      <Typography variant="h3">Bukti dan surat</Typography>
      <ReportPapers report={report} />
      <AttachmentList subject={{ kind: 'publicReport', id: report.reportId }} />
      {report.steps.length > 0 && (
        <Box
          component="ol"
          aria-label="Perjalanan laporan"
          sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}
        >
          {report.steps.map((taken, index) => (
            <li key={index}>
              <strong>{taken.label}</strong>, {dateText(taken.on)}: {taken.note}
              <Typography variant="body2" color="textSecondary">
                dicatat {taken.by}
              </Typography>
            </li>
          ))}
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {open.map((one) => (
          <ActionButton key={one} label={stepWords[one].act} permission={role} onClick={() => onStep(one)} />
        ))}
      </Box>
    </>
  );
}

/** The identity stays closed until the Kepala says why it is needed; that is kept in the audit log. */
function Reporter({ reportId }: { readonly reportId: string }) {
  const { user } = useSession();
  const act = useAct('publicReports.identity');
  const [asking, setAsking] = useState(false);
  const [reporter, setReporter] = useState<{ name: string; address: string; contact: string } | null>(null);
  if (reporter)
    return (
      <Facts
        facts={[
          ['Pelapor', reporter.name === '' ? 'tidak disebut' : reporter.name],
          ['Alamat', reporter.address === '' ? '—' : reporter.address],
          ['Kontak', reporter.contact === '' ? '—' : reporter.contact],
        ]}
      />
    );
  const show = async (reason: string) => {
    const identity = await act.run({ reportId, reason });
    if (!identity) return;
    setReporter(identity);
    setAsking(false);
  };
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
      <Typography variant="body2" color="textSecondary">
        Identitas pelapor dirahasiakan.
      </Typography>
      <ActionButton
        label="Buka identitas"
        size="small"
        quiet
        permission={permit(permitRole(user.role, ['kepala']).why)}
        onClick={() => setAsking(true)}
      />
      {asking && (
        <ConfirmDialog
          open
          title="Buka identitas pelapor?"
          confirm="Buka"
          reason="Alasan membuka identitas"
          act={act}
          onConfirm={(reason) => void show(reason)}
          onClose={() => setAsking(false)}
        >
          Pembukaan ini tercatat pada log audit.
        </ConfirmDialog>
      )}
    </Box>
  );
}

import { Box } from '@mui/material';
import { useState } from 'react';
import type { PublicReportView } from '#contract/methods/public-reports.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DocumentLink } from '../../components/link-button.tsx';
import { PaperJobButton } from '../../components/paper-job-button.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { PrintIcon } from '../../theme/icons.ts';

/** Papers of one public report: receipt for the reporter, letter to the Dinas, identity for the closed cover. */
export function ReportPapers({ report }: { readonly report: PublicReportView }) {
  const { user, tier } = useSession();
  const receipt = useAct('publicReports.receipt');
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <PaperJobButton
        label="Cetak tanda terima"
        title="Mencetak tanda terima"
        act={receipt}
        run={() => receipt.run({ reportId: report.reportId })}
        permission={permitRole(user.role, ['operator', 'kepala'])}
      />
      {report.letterDocumentId !== null && (
        <DocumentLink documentId={report.letterDocumentId} label="Surat penerusan" />
      )}
      {tier !== 'dinas' && <SealedAnnex reportId={report.reportId} />}
    </Box>
  );
}

/** Printed only: what is not kept cannot be lost. */
function SealedAnnex({ reportId }: { readonly reportId: string }) {
  const { user } = useSession();
  const act = useAct('publicReports.sealedAnnex');
  const paper = useOffer();
  const [asking, setAsking] = useState(false);
  const print = async (reason: string) => {
    const made = await act.run({ reportId, reason });
    if (!made) return;
    setAsking(false);
    await paper.print(() => Promise.resolve(made));
  };
  return (
    <>
      <ActionButton
        label="Cetak lampiran rahasia"
        icon={<PrintIcon />}
        quiet
        busy={paper.busy}
        permission={permitRole(user.role, ['kepala'])}
        onClick={() => setAsking(true)}
      />
      {paper.refusal && <RefusalAlert refusal={paper.refusal} onClose={paper.clear} />}
      {asking ? (
        <ConfirmDialog
          open
          title="Cetak identitas pelapor?"
          confirm="Cetak"
          reason="Alasan mencetak identitas"
          act={act}
          onConfirm={(reason) => void print(reason)}
          onClose={() => setAsking(false)}
        >
          Lembar ini dimasukkan ke sampul tertutup dan tidak disimpan program. Pencetakannya tercatat pada log
          audit.
        </ConfirmDialog>
      ) : (
        <ActFeedback act={act} title="Cetak lampiran rahasia" />
      )}
    </>
  );
}

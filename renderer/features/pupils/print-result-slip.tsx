import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { PaperJobButton } from '../../components/paper-job-button.tsx';

/** The notice to the guardian of one who did not pass: why, and what can be done until when. */
export function PrintResultSlip({ view }: { readonly view: PupilAccount }) {
  const { user } = useSession();
  const act = useAct('documents.resultSlip');
  const isAnnounced = view.course.some(({ documentId }) => documentId !== null);
  return (
    <PaperJobButton
      label="Cetak pemberitahuan hasil"
      title="Menyusun pemberitahuan"
      act={act}
      run={() => act.run({ applicationId: view.applicationId })}
      permission={permitRole(
        user.role,
        ['operator', 'kepala'],
        permit(isAnnounced ? null : 'Hasilnya belum diumumkan.'),
      )}
    />
  );
}

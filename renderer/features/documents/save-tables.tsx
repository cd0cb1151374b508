import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { DownloadIcon } from '../../theme/icons.ts';

/** The tables of this paper as a workbook. */
export function SaveTables({ documentId }: { readonly documentId: string }) {
  const { user } = useSession();
  const act = useAct('documents.tables');
  const file = useOffer();
  const save = async () => {
    const made = await act.run({ documentId });
    if (made) await file.save(() => Promise.resolve(made));
  };
  return (
    <>
      <ActionButton
        label="Simpan Excel"
        icon={<DownloadIcon />}
        quiet
        permission={permitRole(user.role, ['operator', 'kepala'])}
        busy={act.busy || file.busy}
        onClick={() => void save()}
      />
      <ActFeedback act={act} title="Menyusun lembar kerja" />
      {file.refusal && <RefusalAlert refusal={file.refusal} onClose={file.clear} />}
    </>
  );
}

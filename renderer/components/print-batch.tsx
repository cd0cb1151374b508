import type { RequestOf } from '#contract/api.ts';
import { permit, permitRole } from '../client/permit.ts';
import { useSession } from '../client/session.ts';
import { useAct } from '../client/use-act.ts';
import { PaperJobButton } from './paper-job-button.tsx';

/** The frozen papers of a round, a school, or those chosen, as one print with an index before them. */
export function PrintBatch({
  of,
  label,
  why = null,
}: {
  readonly of: RequestOf<'documents.batch'>['of'];
  readonly label: string;
  /** Why there is nothing to print. */
  readonly why?: string | null;
}) {
  const { user } = useSession();
  const act = useAct('documents.batch');
  return (
    <PaperJobButton
      label={label}
      title="Menyiapkan dokumen"
      act={act}
      run={() => act.run({ of })}
      permission={permitRole(user.role, ['operator', 'kepala'], permit(why))}
    />
  );
}

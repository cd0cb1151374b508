import type { ActState } from '../client/use-act.ts';
import { ProgressDialog } from './progress-dialog.tsx';
import { RefusalAlert } from './refusal-alert.tsx';

/** What an act says of itself: its progress while it runs, its refusal where it was refused. */
export function ActFeedback({ act, title }: { readonly act: ActState; readonly title: string }) {
  return (
    <>
      <ProgressDialog act={act} title={title} />
      {act.refusal && <RefusalAlert refusal={act.refusal} onClose={act.clear} />}
    </>
  );
}

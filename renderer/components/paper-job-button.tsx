import type { FileOffer, Permission } from '#contract/views.ts';
import type { ActState } from '../client/use-act.ts';
import { PrintIcon } from '../theme/icons.ts';
import { ActFeedback } from './act-feedback.tsx';
import { ActionButton } from './action-button.tsx';
import { useOffer } from './use-offer.ts';
import { RefusalAlert } from './refusal-alert.tsx';

/** Prints what a long job makes, with its progress and a way to stop it. */
export function PaperJobButton(props: {
  readonly label: string;
  /** What the progress says is going on. */
  readonly title: string;
  readonly act: ActState;
  readonly run: () => Promise<FileOffer | null>;
  readonly permission?: Permission;
}) {
  const paper = useOffer();
  const print = async () => {
    const made = await props.run();
    if (made) await paper.print(() => Promise.resolve(made));
  };
  return (
    <>
      <ActionButton
        label={props.label}
        icon={<PrintIcon />}
        busy={props.act.busy || paper.busy}
        permission={props.permission}
        onClick={() => void print()}
      />
      <ActFeedback act={props.act} title={props.title} />
      {paper.refusal && <RefusalAlert refusal={paper.refusal} onClose={paper.clear} />}
    </>
  );
}

import type { RoundView } from '#contract/methods/rounds.ts';
import type { ActState } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { UndoIcon } from '../../theme/icons.ts';
import type { Marks } from './use-marks.ts';

/** Marks for many at once, and the way back from the last mark. */
export function QueueActions(props: {
  readonly round: RoundView;
  readonly why: string | null;
  readonly marks: Marks;
  readonly acceptAll: ActState;
  readonly onUndo: () => void;
  readonly onPass: () => void;
  readonly onAccept: () => void;
}) {
  const { round, why, marks } = props;
  const bulk = {
    allowed: why === null && round.undecided > 0,
    why: why ?? 'Semua pengajuan sudah diputus.',
  };
  return (
    <>
      <ActionButton
        label="Urungkan"
        variant="text"
        icon={<UndoIcon />}
        permission={{
          allowed: why === null && marks.canUndo,
          why: why ?? 'Belum ada tanda sejak halaman ini dibuka.',
        }}
        quiet
        busy={marks.acts.undoing.busy}
        onClick={props.onUndo}
      />
      <ActionButton
        label="Ikuti saran untuk semua yang belum diputus"
        permission={bulk}
        quiet
        busy={props.acceptAll.busy}
        onClick={props.onAccept}
      />
      <ActionButton
        label="Semua yang lengkap: lulus"
        variant="contained"
        permission={bulk}
        quiet
        busy={marks.acts.passing.busy}
        onClick={props.onPass}
      />
    </>
  );
}

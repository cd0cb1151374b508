import type { PupilPairView } from '#contract/methods/comparison.ts';
import type { Permission } from '#contract/views.ts';
import { PairCard, type PairOutcome } from '../../components/pair-card.tsx';
import { dateText } from '../../text/dates.ts';

/** One pair of applications of this office. */
export function PupilPairCard(props: {
  readonly pair: PupilPairView;
  readonly permission: Permission;
  readonly onDecide: (outcome: PairOutcome) => void;
}) {
  const { pair } = props;
  return (
    <PairCard
      kindLabel={pair.kindLabel}
      evidence={pair.evidence}
      left={sideTitle(pair.left)}
      right={sideTitle(pair.right)}
      lines={pair.lines}
      decision={
        pair.decision && {
          outcome: pair.decision.outcome,
          excluded: pair.decision.excludedName,
          note: `${pair.decision.reason} (${pair.decision.by}, ${dateText(pair.decision.on)})`,
        }
      }
      permission={props.permission}
      onDecide={props.onDecide}
    />
  );
}

/** `SDN Kembangan Utara 01 Pg, golongan a`. */
export function sideTitle({ schoolName, applicantClass }: PupilPairView['left']): string {
  return applicantClass === '' ? schoolName : `${schoolName}, golongan ${applicantClass}`;
}

import type { PairView } from '#contract/methods/proposals.ts';
import type { Permission } from '#contract/views.ts';
import { PairCard, type PairOutcome } from '../../components/pair-card.tsx';
import { dateText } from '../../text/dates.ts';
import { pairFields, sideName } from './pair-fields.ts';

/** One pair of candidates, each with the office it came from. */
export function CandidatePairCard(props: {
  readonly pair: PairView;
  readonly permission: Permission;
  readonly onDecide: (outcome: PairOutcome) => void;
}) {
  const { pair } = props;
  return (
    <PairCard
      kindLabel={pair.kindLabel}
      evidence={pair.evidence}
      left={pair.left.from}
      right={pair.right.from}
      lines={pairFields(pair)}
      decision={
        pair.decision && {
          outcome: pair.decision.outcome,
          excluded: excludedOf(pair, pair.decision.excluded),
          note: `${pair.decision.reason} (${pair.decision.by}, ${dateText(pair.decision.on)})`,
        }
      }
      permission={props.permission}
      onDecide={props.onDecide}
    />
  );
}

function excludedOf(pair: PairView, excluded: string | null): string | null {
  if (excluded === null) return null;
  return excluded === pair.left.applicationId
    ? `${sideName(pair.left, 'pertama')}, ${pair.left.from}`
    : `${sideName(pair.right, 'kedua')}, ${pair.right.from}`;
}

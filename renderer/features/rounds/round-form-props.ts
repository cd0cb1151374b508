import type { RoundView } from '#contract/methods/rounds.ts';

export interface RoundFormProps {
  readonly round: RoundView;
  readonly onClose: () => void;
}

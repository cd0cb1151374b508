import type { ObjectionView } from '#contract/methods/objections.ts';

export interface ObjectionFormProps {
  readonly objection: ObjectionView;
  readonly onClose: () => void;
}

import type { ObjectionAct, ObjectionView } from '#contract/methods/objections.ts';
import { assertNever } from '#domain/assert-never.ts';
import { InadmissibleForm } from './inadmissible-form.tsx';
import { PaperOrderForm } from './paper-order-form.tsx';
import { ReportForm } from './report-form.tsx';
import { ReviewForm } from './review-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

export type ObjectionFormName = ObjectionAct;

/** The form of one act on an objection, in the side panel. */
export function ObjectionForm({
  name,
  objection,
  onClose,
}: {
  readonly name: ObjectionFormName;
  readonly objection: ObjectionView;
  readonly onClose: () => void;
}) {
  switch (name) {
    case 'review':
      return <ReviewForm objection={objection} onClose={onClose} />;
    case 'report':
      return <ReportForm objectionIds={[objection.objectionId]} onClose={onClose} />;
    case 'recordOrder':
      return <PaperOrderForm objection={objection} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawForm objection={objection} onClose={onClose} />;
    case 'markInadmissible':
      return <InadmissibleForm objection={objection} onClose={onClose} />;
    default:
      return assertNever(name);
  }
}

import type { RoundView } from '#contract/methods/rounds.ts';
import { assertNever } from '#domain/assert-never.ts';
import { AnnounceForm } from './announce-form.tsx';
import { ChangeWindowForm } from './change-window-form.tsx';
import { CloseForm } from './close-form.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { DraftForm } from './draft-form.tsx';
import { RecapForm } from './recap-form.tsx';
import { SignForm } from './sign-form.tsx';
import type { RoundFormName } from './round-form-name.ts';
import { StartForm } from './start-form.tsx';

/** The form of one act of a round, in the side panel. */
export function RoundForm({
  name,
  round,
  onClose,
}: {
  readonly name: RoundFormName;
  readonly round: RoundView;
  readonly onClose: () => void;
}) {
  switch (name) {
    case 'changeWindow':
      return <ChangeWindowForm round={round} onClose={onClose} />;
    case 'startVerifying':
      return <StartForm round={round} onClose={onClose} />;
    case 'draftBeritaAcara':
      return <DraftForm round={round} onClose={onClose} />;
    case 'signBeritaAcara':
      return <SignForm round={round} onClose={onClose} />;
    case 'makeRecap':
      return <RecapForm round={round} onClose={onClose} />;
    case 'announce':
    case 'announceCorrection':
      return <AnnounceForm round={round} correction={name === 'announceCorrection'} onClose={onClose} />;
    case 'close':
      return <CloseForm round={round} onClose={onClose} />;
    case 'recordCorrection':
      return <CorrectionForm round={round} onClose={onClose} />;
    default:
      return assertNever(name);
  }
}

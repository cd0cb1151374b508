import { call } from '../../client/call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { SaveIcon } from '../../theme/icons.ts';

/** The whole log as one file that can be rechecked without this program. */
export function ExportLog() {
  const offer = useOffer();
  return (
    <>
      <ActionButton
        label="Simpan semua"
        icon={<SaveIcon />}
        busy={offer.busy}
        onClick={() => void offer.save(() => call('audit.export', {}))}
      />
      <SaveToStick ask={() => call('audit.export', {})} />
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
    </>
  );
}

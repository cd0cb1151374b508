import { Box } from '@mui/material';
import type { IncidentView } from '#contract/methods/incidents.ts';
import { call } from '../../client/call.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { DocumentIcon, SaveIcon } from '../../theme/icons.ts';

/** Drafts of the two notices, and the list of those to be told. */
export function NoticeActions({ incident }: { readonly incident: IncidentView }) {
  const { user } = useSession();
  const offer = useOffer();
  const head = permitRole(user.role, ['kepala', 'admin']);
  const { incidentId } = incident;
  const persons = permit(incident.persons === 0 ? 'Tidak ada orang yang terdampak.' : null);
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <ActionButton
          label="Konsep surat ke orang tua"
          icon={<DocumentIcon />}
          size="small"
          quiet
          busy={offer.busy}
          permission={head}
          onClick={() => void offer.save(() => call('incidents.notice', { incidentId, to: 'subjek' }))}
        />
        <ActionButton
          label="Konsep surat ke lembaga"
          icon={<DocumentIcon />}
          size="small"
          quiet
          busy={offer.busy}
          permission={head}
          onClick={() => void offer.save(() => call('incidents.notice', { incidentId, to: 'lembaga' }))}
        />
        <ActionButton
          label="Simpan daftar orang"
          icon={<SaveIcon />}
          size="small"
          quiet
          busy={offer.busy}
          permission={persons}
          onClick={() => void offer.save(() => call('incidents.exportPersons', { incidentId }))}
        />
        <SaveToStick
          label="Daftar orang ke flashdisk"
          ask={() => call('incidents.exportPersons', { incidentId })}
          permission={persons}
          quiet
          size="small"
        />
      </Box>
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
    </>
  );
}

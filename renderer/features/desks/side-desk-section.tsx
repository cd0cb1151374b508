import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import type { DesksView } from '#contract/methods/desks.ts';
import { saveOffer } from '../../client/files.ts';
import { permitRole } from '../../client/permit.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { instantText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { SaveIcon } from '../../theme/icons.ts';

/** The copy's own queue: how far it is, and its results for the office's own desk. */
export function SideDeskSection({ view: { sideDesk } }: { readonly view: DesksView }) {
  const { user } = useSession();
  const act = useAct('desks.giveBack');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const permission = permitRole(user.role, ['operator', 'kepala']);
  if (!sideDesk) return null;
  const save = async () => {
    const offer = await act.run({});
    if (!offer) return;
    try {
      await saveOffer(offer);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <Section
      title={sideDesk.label}
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <ActionButton
            label="Serahkan hasil"
            variant="contained"
            icon={<SaveIcon />}
            busy={act.busy}
            permission={permission}
            onClick={() => void save()}
          />
          <SaveToStick ask={() => act.run({})} permission={permission} quiet />
        </Box>
      }
    >
      <ActFeedback act={act} title="Menyusun hasil" />
      {refusal && <RefusalAlert refusal={refusal} onClose={() => setRefusal(null)} />}
      <Facts
        facts={[
          ['Sekolah', sideDesk.units.join(', ')],
          ['Diserahkan', `${instantText(sideDesk.givenAt)} oleh ${sideDesk.givenBy}`],
          ['Permohonan', counted(sideDesk.applications, 'permohonan')],
          ['Belum diputuskan', counted(sideDesk.undecided, 'permohonan')],
        ]}
      />
      {sideDesk.undecided > 0 && (
        <Alert severity="info" variant="outlined">
          Hasil boleh diserahkan walau belum semua diputuskan; sisanya dilanjutkan di meja utama.
        </Alert>
      )}
      <Box>
        <LinkButton to="/rounds" label="Buka putaran" />
      </Box>
    </Section>
  );
}

import { Box } from '@mui/material';
import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import type { Permission } from '#contract/views.ts';
import { saveOffer } from '../../client/files.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SaveIcon } from '../../theme/icons.ts';

/** Makes the file of the move and saves it, to a drive or through the window. */
export function PackMove({
  permission,
  again = false,
}: {
  readonly permission: Permission;
  readonly again?: boolean;
}) {
  const act = useAct('moving.pack');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
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
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <SaveToStick
          ask={() => act.run({})}
          permission={permission}
          variant={again ? 'text' : 'contained'}
          label={again ? 'Buat ulang ke flashdisk' : 'Simpan berkas pindah ke flashdisk'}
          {...(again && { quiet: true })}
        />
        <ActionButton
          label={again ? 'Buat ulang' : 'Simpan berkas pindah'}
          icon={<SaveIcon />}
          quiet
          busy={act.busy}
          permission={permission}
          onClick={() => void save()}
        />
      </Box>
      <ActFeedback act={act} title="Menyusun berkas pindah" />
      {refusal && <RefusalAlert refusal={refusal} onClose={() => setRefusal(null)} />}
    </Box>
  );
}

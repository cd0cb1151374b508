import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import { call } from '../../client/call.ts';
import { saveOffer } from '../../client/files.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../action-button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { RefusalAlert } from '../refusal-alert.tsx';

/** Above every screen of the sample office: invented children, and the way out of it (U46). */
export function SampleNotice() {
  const { state } = useSession();
  const remove = useAct('sample.remove');
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  if (state.sample === null) return null;
  const saveRecap = async () => {
    try {
      await saveOffer(await call('sample.recap', {}));
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <>
      <Alert
        severity="info"
        sx={{ borderRadius: 0, fontWeight: 600 }}
        action={
          <Box sx={{ display: 'flex', gap: 1 }}>
            <ActionButton
              label="Simpan rekap contoh"
              size="small"
              variant="text"
              color="inherit"
              onClick={() => void saveRecap()}
            />
            <ActionButton
              label="Hapus data contoh"
              size="small"
              variant="text"
              color="inherit"
              onClick={() => setAsking(true)}
            />
          </Box>
        }
      >
        Kantor contoh: semua anak, sekolah, dan pejabat di sini rekaan. Jangan memasukkan data sungguhan.
      </Alert>
      {refusal && <RefusalAlert refusal={refusal} onClose={() => setRefusal(null)} />}
      <ConfirmDialog
        open={asking}
        title="Hapus data contoh?"
        confirm="Hapus semuanya"
        danger
        act={remove}
        onConfirm={() => void remove.run({})}
        onClose={() => setAsking(false)}
      >
        Seluruh kantor contoh hilang dari komputer ini, termasuk yang Anda kerjakan di dalamnya. Sesudah itu
        kantor yang sebenarnya dapat disiapkan.
      </ConfirmDialog>
    </>
  );
}

import { Box } from '@mui/material';
import { useState } from 'react';
import type { PaketView } from '#contract/methods/paket.ts';
import { call } from '../../client/call.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { useNotice } from '../../components/notices.tsx';
import { SaveIcon, SignIcon } from '../../theme/icons.ts';
import { voidWhy } from './paket-state.ts';
import { SavedNotice } from './saved-notice.tsx';
import { SignPanel } from './sign-panel.tsx';
import { useSaveFile } from './use-save-file.ts';

/** Sign, save, or withdraw what this office made. */
export function OutgoingActions({ paket }: { readonly paket: PaketView }) {
  const { user } = useSession();
  const [asking, setAsking] = useState<'sign' | 'void' | null>(null);
  const saving = useSaveFile('paket.export');
  const withdraw = useAct('paket.void');
  const tell = useNotice();
  const roles = permitRole(user.role, ['operator', 'kepala']);
  const waiting = paket.state === 'disiapkan';

  const sendVoid = async (reason: string) => {
    if (!(await withdraw.run({ paketId: paket.paketId, reason }))) return;
    setAsking(null);
    tell('Paket dibatalkan; nomor urutnya dapat dipakai lagi.');
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'end' }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        <ActionButton
          label="Batalkan Paket"
          variant="text"
          color="error"
          permission={permit(roles.why, voidWhy(paket.state))}
          quiet
          onClick={() => setAsking('void')}
        />
        <ActionButton
          label="Simpan Paket"
          icon={<SaveIcon />}
          variant={waiting ? 'outlined' : 'contained'}
          busy={saving.act.busy}
          permission={permitRole(user.role, ['operator', 'kepala'], paket.exportable)}
          quiet={waiting && paket.sign.allowed}
          onClick={() => void saving.save(paket.paketId)}
        />
        <SaveToStick
          ask={() => call('paket.export', { paketId: paket.paketId })}
          permission={permitRole(user.role, ['operator', 'kepala'], paket.exportable)}
          quiet
        />
        {waiting && (
          <ActionButton
            label="Tandatangani"
            icon={<SignIcon />}
            variant={paket.sign.allowed ? 'contained' : 'outlined'}
            permission={permitRole(user.role, ['operator', 'kepala'], paket.sign)}
            onClick={() => setAsking('sign')}
          />
        )}
      </Box>
      <SavedNotice saving={saving} title="Menulis dan memeriksa Paket" />
      {asking === 'sign' && <SignPanel paketIds={[paket.paketId]} onClose={() => setAsking(null)} />}
      <ConfirmDialog
        open={asking === 'void'}
        title="Batalkan Paket ini?"
        confirm="Batalkan Paket"
        reason="Alasan"
        danger
        act={withdraw}
        onConfirm={(reason) => void sendVoid(reason)}
        onClose={() => setAsking(null)}
      >
        Paket yang sudah disalin ke flashdisk tetapi belum dikirim harus dihapus dari flashdisk itu.
      </ConfirmDialog>
    </Box>
  );
}

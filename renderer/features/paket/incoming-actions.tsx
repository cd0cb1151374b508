import { Box } from '@mui/material';
import { useState } from 'react';
import type { PaketView } from '#contract/methods/paket.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useNotice } from '../../components/notices.tsx';
import { DoneIcon, SaveIcon } from '../../theme/icons.ts';
import { SavedNotice } from './saved-notice.tsx';
import { useSaveFile } from './use-save-file.ts';

/** Take in or reject what waits in quarantine; save the receipt of what was decided. */
export function IncomingActions({ paket }: { readonly paket: PaketView }) {
  return paket.receipt ? <ReceiptAction paket={paket} /> : <DecisionActions paket={paket} />;
}

function ReceiptAction({ paket }: { readonly paket: PaketView }) {
  const { user } = useSession();
  const saving = useSaveFile('paket.receipt');
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'end' }}>
      <ActionButton
        label="Simpan tanda terima"
        icon={<SaveIcon />}
        variant="contained"
        busy={saving.act.busy}
        permission={permitRole(user.role, ['operator', 'kepala'])}
        onClick={() => void saving.save(paket.paketId)}
      />
      <SavedNotice saving={saving} title="Menulis tanda terima" />
    </Box>
  );
}

function DecisionActions({ paket }: { readonly paket: PaketView }) {
  const { user } = useSession();
  const [asking, setAsking] = useState<'confirm' | 'reject' | null>(null);
  const confirm = useAct('paket.confirm');
  const reject = useAct('paket.reject');
  const tell = useNotice();
  const permission = permitRole(user.role, ['operator', 'kepala'], paket.confirmable);
  const rejectWhy =
    paket.state === 'karantina' || paket.state === 'menunggu' ? null : 'Paket ini tidak menunggu keputusan.';
  // A new starting point is set by the kepala with a reason (exchange.md 7).
  const needsReason = paket.state === 'menunggu' || confirm.refusal?.code === 'NET-018';

  const sendConfirm = async (reason: string) => {
    const taken = await confirm.run({ paketId: paket.paketId, reason: reason === '' ? null : reason });
    if (!taken) return;
    setAsking(null);
    // A trust list asks for no receipt.
    tell(
      taken.receipt
        ? 'Paket diterima. Simpan tanda terimanya untuk dikembalikan kepada pengirim.'
        : 'Paket diterima.',
    );
  };
  const sendReject = async (reason: string) => {
    if (!(await reject.run({ paketId: paket.paketId, reason }))) return;
    setAsking(null);
    tell('Paket ditolak. Simpan tanda terima penolakannya untuk pengirim.');
  };
  return (
    <>
      <ActionButton
        label="Tolak"
        variant="outlined"
        color="error"
        permission={permit(permitRole(user.role, ['operator', 'kepala']).why, rejectWhy)}
        quiet
        onClick={() => setAsking('reject')}
      />
      <ActionButton
        label="Terima Paket"
        icon={<DoneIcon />}
        variant="contained"
        permission={permission}
        busy={confirm.busy}
        onClick={() => setAsking('confirm')}
      />
      <ActFeedback act={{ ...confirm, refusal: null }} title="Memasukkan isi Paket" />
      <ConfirmDialog
        open={asking === 'confirm'}
        title={`Terima ${paket.kindLabel.toLowerCase()} dari ${paket.from}?`}
        confirm="Terima Paket"
        act={confirm}
        {...(needsReason && { reason: 'Alasan menetapkan titik awal baru' })}
        onConfirm={(reason) => void sendConfirm(reason)}
        onClose={() => setAsking(null)}
      >
        {paket.counts.length > 0
          ? `Isinya: ${paket.counts.map(({ label, value }) => `${label.toLowerCase()} ${value}`).join(', ')}. `
          : ''}
        Seluruh isi masuk dalam satu langkah, lalu tanda terimanya disiapkan.
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'reject'}
        title="Tolak Paket ini?"
        confirm="Tolak Paket"
        reason="Alasan bagi pengirim"
        danger
        act={reject}
        onConfirm={(reason) => void sendReject(reason)}
        onClose={() => setAsking(null)}
      >
        Tidak ada isi yang masuk. Alasan ini dikirim kepada pengirim di dalam tanda terima.
      </ConfirmDialog>
    </>
  );
}

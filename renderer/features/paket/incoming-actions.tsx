import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { PaketView } from '#contract/methods/paket.ts';
import { call } from '../../client/call.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { useNotice } from '../../components/notices.tsx';
import { DoneIcon, SaveIcon } from '../../theme/icons.ts';
import { RejectForm } from './reject-form.tsx';
import { SavedNotice } from './saved-notice.tsx';
import { useSaveFile } from './use-save-file.ts';

/** Standings under which nothing is taken in: something newer is here already, or it is older than our start. */
const stored: ReadonlySet<string> = new Set(['superseded', 'before-start']);

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
      <SaveToStick
        ask={() => call('paket.receipt', { paketId: paket.paketId })}
        permission={permitRole(user.role, ['operator', 'kepala'])}
      />
      <SavedNotice saving={saving} title="Menulis tanda terima" />
    </Box>
  );
}

function DecisionActions({ paket }: { readonly paket: PaketView }) {
  const { user } = useSession();
  const [asking, setAsking] = useState<'confirm' | 'reject' | null>(null);
  const confirm = useAct('paket.confirm');
  const tell = useNotice();
  const permission = permitRole(user.role, ['operator', 'kepala'], paket.confirmable);
  // A new starting point, or a new epoch that does not fit ours: the kepala's, with a reason (exchange.md 7).
  const reasonFor = paket.standing?.reasonFor ?? null;

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
  return (
    <>
      <ActionButton
        label="Tolak"
        variant="outlined"
        color="error"
        permission={permitRole(user.role, ['operator', 'kepala'], paket.rejectable)}
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
        {...(reasonFor !== null && { reason: reasonFor })}
        onConfirm={(reason) => void sendConfirm(reason)}
        onClose={() => setAsking(null)}
      >
        {paket.counts.length > 0
          ? `Isinya: ${paket.counts.map(({ label, value }) => `${label.toLowerCase()} ${value}`).join(', ')}. `
          : ''}
        {stored.has(paket.standing?.kind ?? '')
          ? 'Isinya hanya disimpan untuk dibaca; tidak ada data yang berubah. Tanda terimanya disiapkan.'
          : 'Seluruh isi masuk dalam satu langkah, lalu tanda terimanya disiapkan.'}
        {paket.standing && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {paket.standing.title}. {paket.standing.text}
          </Typography>
        )}
      </ConfirmDialog>
      {asking === 'reject' && <RejectForm paket={paket} onClose={() => setAsking(null)} />}
    </>
  );
}

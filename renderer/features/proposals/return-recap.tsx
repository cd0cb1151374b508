import { useState } from 'react';
import type { ProposalsView } from '#contract/methods/proposals.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Sends a recap back to its office with the reason; its pupils wait for the next revision (Pasal 26, 29(1)). */
export function ReturnRecap({
  row,
  paketId,
}: {
  readonly row: ProposalsView['received'][number];
  readonly paketId: string;
}) {
  const { user } = useSession();
  const act = useAct('recaps.returnTo');
  const tell = useNotice();
  const [asking, setAsking] = useState(false);
  const send = async (reason: string) => {
    if (!(await act.run({ paketId, reason }))) return;
    setAsking(false);
    tell('Paket pengembalian disiapkan. Tandatangani pada layar Paket.');
  };
  return (
    <>
      <ActionButton
        label="Kembalikan"
        size="small"
        color="error"
        quiet
        permission={permitRole(user.role, ['kepala'], row.returning)}
        onClick={() => setAsking(true)}
      />
      <ConfirmDialog
        open={asking}
        title={`Kembalikan rekap ${row.name}?`}
        confirm="Kembalikan"
        reason="Alasan"
        danger
        act={act}
        onConfirm={(reason) => void send(reason)}
        onClose={() => setAsking(false)}
      >
        {`${row.pupils} peserta didik menunggu sampai pengirim menyusun revisi berikutnya, dan tidak ikut diusulkan sebelum itu.`}
      </ConfirmDialog>
    </>
  );
}

import type { EditionView } from '#contract/methods/editions.ts';
import { useAct } from '../../client/use-act.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The Dinas puts this edition into its next reference Paket. */
export function ReferenceForm({
  view,
  onClose,
}: {
  readonly view: EditionView;
  readonly onClose: () => void;
}) {
  const act = useAct('editions.chooseForReference');
  const tell = useNotice();
  const send = async (reason: string) => {
    if (!(await act.run({ editionId: view.editionId, reason }))) return;
    tell(`${view.title} masuk Paket acuan berikutnya.`);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title="Masukkan ke Paket acuan?"
      confirm="Masukkan"
      reason="Alasan"
      act={act}
      onConfirm={(reason) => void send(reason)}
      onClose={onClose}
    >
      Paket acuan berikutnya membawa edisi ini kepada semua kantor. Di sana edisi disimpan dan baru berlaku
      setelah Kepala kantor itu mengaktifkannya.
    </ConfirmDialog>
  );
}

import type { AttachmentView } from '#contract/methods/attachments.ts';
import { useAct } from '../../client/use-act.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';

/** Taking one off asks why; it stays in the books (U15). */
export function RemoveAttachment({
  attachment,
  onClose,
}: {
  readonly attachment: AttachmentView;
  readonly onClose: () => void;
}) {
  const act = useAct('attachments.remove');
  const remove = async (reason: string) => {
    if (await act.run({ attachmentId: attachment.attachmentId, reason })) onClose();
  };
  return (
    <ConfirmDialog
      open
      title="Cabut lampiran?"
      confirm="Cabut lampiran"
      reason="Alasan mencabut"
      danger
      act={act}
      onConfirm={(reason) => void remove(reason)}
      onClose={onClose}
    >
      {attachment.name} tidak lagi dipakai sebagai lampiran. Berkas dan alasannya tetap tersimpan dan
      tercatat.
    </ConfirmDialog>
  );
}

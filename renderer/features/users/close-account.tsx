import type { UserRow } from '#contract/methods/users.ts';
import { useAct } from '../../client/use-act.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { NextStep } from './next-steps.tsx';

/** Nobody is erased: the account only opens nothing any more. */
export function CloseAccount({
  row,
  onClose,
  onNext,
}: {
  readonly row: UserRow;
  readonly onClose: () => void;
  readonly onNext: (step: NextStep) => void;
}) {
  const act = useAct('users.deactivate');
  const tell = useNotice();
  const send = async (reason: string) => {
    if (!(await act.run({ userId: row.userId, reason }))) return;
    if (row.keyFingerprint !== null) {
      onNext({
        title: `Akun ${row.name} dinonaktifkan`,
        steps: [
          `Minta Dinas mencabut kunci ${row.name} dari daftar kepercayaan.`,
          'Bila ia penanda tangan terakhir perannya, tambahkan penggantinya dan daftarkan kuncinya.',
        ],
      });
      return;
    }
    tell(`Akun ${row.name} dinonaktifkan.`);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={`Nonaktifkan ${row.name}?`}
      confirm="Nonaktifkan"
      reason="Alasan"
      danger
      act={act}
      onConfirm={(reason) => void send(reason)}
      onClose={onClose}
    >
      Akun tidak dapat masuk lagi, mulai sekarang. Catatan perbuatannya tetap ada. Bila ia kembali, akunnya
      dapat diaktifkan lagi.
    </ConfirmDialog>
  );
}

import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { BackupRow } from '#contract/methods/backups.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RestoreFacts } from '../../components/store/restore-facts.tsx';
import { instantText } from '../../text/dates.ts';

/** Checks the backup whole, shows what changes, asks why, and only then restores. */
export function RestorePanel({
  backup,
  onClose,
}: {
  readonly backup: BackupRow;
  readonly onClose: () => void;
}) {
  const preview = useCall('backups.preview', { id: backup.id });
  const act = useAct('backups.restore');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const send = handleSubmit(async ({ reason }) => {
    // Closed before everything is read again: the preview compares with what no longer is.
    await act.run({ id: backup.id, reason }, () => {
      tell('Cadangan dipulihkan.');
      onClose();
    });
  });
  return (
    <FormPanel
      open
      width={660}
      title={`Pulihkan cadangan ${instantText(backup.madeAt)}`}
      sentence="Data kantor kembali seperti pada saat itu. Keadaan sekarang dicadangkan lebih dahulu, dan tidak ada yang dihapus."
      submit="Pulihkan"
      act={act}
      disabled={preview.data === undefined}
      onSubmit={send}
      onClose={onClose}
    >
      <Loaded reading={preview}>{(found) => <RestoreFacts preview={found} />}</Loaded>
      <Alert severity="warning" variant="outlined">
        Nomor Paket keluar menjadi meragukan sampai tanda terima datang atau kepala membuka urutan baru.
      </Alert>
      <TextInput control={control} name="reason" label="Alasan pemulihan" required maxLength={300} />
    </FormPanel>
  );
}

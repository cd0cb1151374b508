import { useForm } from 'react-hook-form';
import type { UserRow } from '#contract/methods/users.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { FreshPassphrase } from './fresh-passphrase.tsx';
import { enrolSteps, type NextStep } from './next-steps.tsx';

/** Someone comes back: his old passphrase opens nothing, so he types a new one. */
export function ReactivateForm({
  row,
  onClose,
  onNext,
}: {
  readonly row: UserRow;
  readonly onClose: () => void;
  readonly onNext: (step: NextStep) => void;
}) {
  const act = useAct('users.reactivate');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '', passphrase: '', again: '' } });
  const send = handleSubmit(async ({ reason, passphrase }) => {
    if (!(await act.run({ userId: row.userId, reason, passphrase }))) return;
    if (row.role === 'operator' || row.role === 'kepala')
      onNext({ title: `Akun ${row.name} aktif kembali`, steps: enrolSteps });
    else {
      tell(`Akun ${row.name} aktif kembali.`);
      onClose();
    }
  });
  return (
    <FormPanel
      open
      title={`Aktifkan kembali ${row.name}`}
      sentence={`Minta ${row.name} mengetik kata sandi barunya sendiri.`}
      submit="Aktifkan kembali"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="reason" label="Alasan" required maxLength={300} lines={2} />
      <FreshPassphrase control={control} name="passphrase" again="again" />
    </FormPanel>
  );
}

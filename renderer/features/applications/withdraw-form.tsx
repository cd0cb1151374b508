import { useForm } from 'react-hook-form';
import type { ApplicationView } from '#contract/methods/applications.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** A20: the applicant takes his letter back; it stays in the register with its reason. */
export function WithdrawForm(props: { readonly application: ApplicationView; readonly onClose: () => void }) {
  const { today } = useSession();
  const { applicationId } = props.application;
  const act = useAct('applications.withdraw');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today, reason: '' } });
  const send = handleSubmit(async ({ on, reason }) => {
    if (!(await act.run({ applicationId, on, reason }))) return;
    tell('Pencabutan dicatat.');
    props.onClose();
  });
  return (
    <FormPanel
      open
      title="Catat pencabutan oleh pemohon"
      sentence="Hanya atas kehendak pemohon. Usulan yang dicabut tidak diverifikasi lagi dan tidak dapat dihidupkan kembali."
      submit="Catat pencabutan"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <DateField control={control} name="on" label="Tanggal pencabutan" required />
      <TextInput control={control} name="reason" label="Alasan pemohon" required lines={3} maxLength={300} />
    </FormPanel>
  );
}

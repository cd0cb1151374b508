import { useForm } from 'react-hook-form';
import type { RecipientView } from '#contract/methods/recipients.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Pasal 41(1): the card goes to the pupil himself. */
export function CardForm({
  recipient,
  onClose,
}: {
  readonly recipient: RecipientView;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recipients.handCard');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      on: recipient.cardHandedOn ?? today,
      receiver: recipient.cardReceiver ?? recipient.name,
    },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, applicationId: recipient.applicationId }))) return;
    tell(`Kartu ${recipient.name} tercatat diterima.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Serah terima kartu ${recipient.name}`}
      sentence={`Kartu ${recipient.cardLabel ?? ''}. Kartu harus diterima langsung oleh peserta didik (Pasal 41 ayat (1)).`}
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Diterima pada" required />
      <TextInput
        control={control}
        name="receiver"
        label="Diterima oleh"
        required
        maxLength={120}
        hint="Nama menurut tanda terima"
      />
    </FormPanel>
  );
}

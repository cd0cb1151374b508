import { useForm } from 'react-hook-form';
import type { RecipientView } from '#contract/methods/recipients.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The account the bank opened on the Governor's order (Pasal 33(1)). */
export function AccountForm({
  recipient,
  onClose,
}: {
  readonly recipient: RecipientView;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recipients.openAccount');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      bank: recipient.bank ?? 'Bank DKI',
      branch: recipient.branch ?? '',
      accountNo: recipient.accountNo ?? '',
      openedOn: recipient.accountOpenedOn ?? today,
    },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, applicationId: recipient.applicationId }))) return;
    tell(`Rekening ${recipient.name} tercatat; bantuan aktif.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Rekening ${recipient.name}`}
      sentence="Salin dari pemberitahuan bank. Rekening membuat bantuan aktif (Pasal 33 ayat (1))."
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput
        control={control}
        name="accountNo"
        label="Nomor rekening"
        required
        maxLength={24}
        inputMode="numeric"
        autoFocus
        check={(value) =>
          /^[\d\s.-]{6,24}$/.test(value) ? null : 'Nomor rekening terdiri atas 6 sampai 20 angka.'
        }
      />
      <FieldRow>
        <TextInput control={control} name="bank" label="Bank" required maxLength={60} />
        <TextInput control={control} name="branch" label="Cabang" maxLength={80} />
      </FieldRow>
      <DateField control={control} name="openedOn" label="Dibuka pada" required />
    </FormPanel>
  );
}

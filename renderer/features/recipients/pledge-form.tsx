import { useForm } from 'react-hook-form';
import type { RecipientView } from '#contract/methods/recipients.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Pasal 43a: the signed pledge to spend on schooling (Format 2). */
export function PledgeForm({
  recipient,
  onClose,
}: {
  readonly recipient: RecipientView;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recipients.receivePledge');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: recipient.pledgeReceivedOn ?? today } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, applicationId: recipient.applicationId }))) return;
    tell(`Surat pernyataan ${recipient.name} tercatat.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Format 2 ${recipient.name}`}
      sentence="Surat pernyataan kesediaan membelanjakan bantuan untuk kebutuhan dasar pendidikan, ditandatangani peserta didik dan orang tua/wali (Pasal 43 huruf a)."
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Diterima pada" required />
    </FormPanel>
  );
}

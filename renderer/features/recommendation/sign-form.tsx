import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The wet signature of the Kepala Dinas, with his own passphrase; the letter is frozen by it. */
export function SignForm({
  recommendationId,
  onClose,
}: {
  readonly recommendationId: string | null;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recommendation.sign');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { signedOn: today, passphrase: '' } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, recommendationId }))) return;
    tell('Rekomendasi ditandatangani dan tidak berubah lagi.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat tanda tangan"
      sentence="Surat dan lampirannya dibekukan persis seperti tercetak. Perubahan sesudahnya menjadi revisi baru."
      submit="Tandatangani"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="signedOn" label="Tanggal tanda tangan" required />
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi Anda sendiri"
        hint="Membuka kunci tanda tangan Anda sekali ini; tidak disimpan."
      />
    </FormPanel>
  );
}

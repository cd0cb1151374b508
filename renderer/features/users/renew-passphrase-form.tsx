import { Alert } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UserRow } from '#contract/methods/users.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { FreshPassphrase } from './fresh-passphrase.tsx';
import { NewCodePanel } from './new-code-panel.tsx';

/** A forgotten passphrase takes two: the admin at this screen and the holders who bring the envelope. */
export function RenewPassphraseForm({
  row,
  onClose,
}: {
  readonly row: UserRow;
  readonly onClose: () => void;
}) {
  const act = useAct('users.renewPassphrase');
  const [code, setCode] = useState<string | null>(null);
  const { control, handleSubmit } = useForm({
    defaultValues: { recoveryCode: '', passphrase: '', again: '' },
  });
  const send = handleSubmit(async ({ recoveryCode, passphrase }) => {
    await act.run({ userId: row.userId, recoveryCode, passphrase }, (answer) => setCode(answer.recoveryCode));
  });
  if (code !== null)
    return <NewCodePanel title={`Kata sandi ${row.name} diganti`} code={code} onClose={onClose} />;
  return (
    <FormPanel
      open
      title={`Kata sandi baru untuk ${row.name}`}
      sentence="Perlu dua pihak: pengelola di layar ini dan pemegang amplop pemulihan. Kata sandinya diketik oleh orangnya sendiri."
      submit="Ganti kata sandi"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput
        control={control}
        name="recoveryCode"
        label="Kode dari amplop pemulihan"
        required
        maxLength={80}
        hint="Delapan kelompok empat huruf; setelah dipakai, kode ini diganti"
      />
      <FreshPassphrase control={control} name="passphrase" again="again" />
      {row.keyFingerprint !== null && (
        <Alert severity="warning">
          Kunci tanda tangannya ikut diganti, karena yang lama tidak dapat dibuka lagi. Setelah ini daftarkan
          kunci baru itu ke Dinas lewat layar Jaringan.
        </Alert>
      )}
    </FormPanel>
  );
}

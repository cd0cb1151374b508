import { Alert, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { SessionState } from '#contract/methods/session.ts';
import { useAct } from '../../client/use-act.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';

/** Who is helped by an admin, and how an admin is helped by the envelope. */
export function ForgottenPanel({
  users,
  onRecoveryCode,
  onClose,
}: {
  readonly users: SessionState['users'];
  readonly onRecoveryCode: (code: string) => void;
  readonly onClose: () => void;
}) {
  const act = useAct('session.recover');
  const admins = users.filter(({ role }) => role === 'admin');
  const { control, handleSubmit, watch } = useForm({
    defaultValues: { userId: admins[0]?.userId ?? '', recoveryCode: '', passphrase: '', again: '' },
  });
  const send = handleSubmit(async ({ again: _again, ...values }) => {
    await act.run(values, ({ recoveryCode }) => onRecoveryCode(recoveryCode));
  });
  return (
    <FormPanel
      open
      title="Lupa kata sandi"
      submit="Buka dengan amplop"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Typography variant="body1">
        <strong>Operator, kepala, dan pemeriksa:</strong> minta pengelola masuk dan membuka Pengguna & kunci
        sandi, lalu memilih &ldquo;Kata sandi baru&rdquo; bersama pemegang amplop pemulihan.
      </Typography>
      <Typography variant="body1">
        <strong>Pengelola:</strong> ambil amplop bersama kedua pemegangnya, lalu isi di bawah ini.
      </Typography>
      <SelectField
        control={control}
        name="userId"
        label="Akun pengelola"
        required
        choices={admins.map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <TextInput
        control={control}
        name="recoveryCode"
        label="Kode dari amplop pemulihan"
        required
        maxLength={80}
        hint="Delapan kelompok empat huruf; setelah dipakai, kode ini diganti"
      />
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi baru"
        fresh
        hint="Paling sedikit 8 karakter; disarankan 15"
      />
      <PassphraseField control={control} name="again" label="Ulangi kata sandi" same={watch('passphrase')} />
      <Alert severity="info">
        Bila kata sandi dan amplop sama-sama hilang, data di komputer ini tidak dapat dibuka lagi. Jangan
        menghapus apa pun; laporkan ke Dinas: kantor disiapkan ulang, lalu data dikirim kembali dari kantor
        lain.
      </Alert>
    </FormPanel>
  );
}

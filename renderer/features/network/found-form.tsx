import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Founds the trial network: one root key, trial for ever (exchange.md 4). */
export function FoundForm({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('network.createTrial');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { passphrase: '' } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run(values))) return;
    tell('Jaringan uji coba dibentuk. Cetak lembar sidik jarinya.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Bentuk jaringan uji coba"
      sentence="Kantor ini menjadi pangkal kepercayaan: setiap kantor yang bergabung diterima dan diterbitkan dari sini."
      submit="Bentuk jaringan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Alert severity="warning" variant="outlined">
        Jaringan ini dijaga satu kunci milik satu orang, sehingga tetap jaringan{' '}
        <strong>uji coba untuk selamanya</strong>. Tanda “uji coba” tampak pada setiap layar dan setiap
        kertas, dan Paketnya tidak dapat dipakai dalam jaringan resmi.
      </Alert>
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi Anda"
        autoFocus
        hint="Membuka kunci tanda tangan Anda sekali ini; tidak disimpan."
      />
    </FormPanel>
  );
}

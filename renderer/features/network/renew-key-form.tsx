import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

const words = {
  mine: {
    title: 'Buat kunci baru untuk saya',
    sentence:
      'Dipakai bila flashdisk atau kata sandi Anda mungkin diketahui orang lain, atau kunci lama dicabut.',
    consequence:
      'Kunci lama langsung tidak dipakai lagi. Sampai Dinas menerbitkan daftar kepercayaan dengan kunci yang baru, Anda tidak dapat menandatangani Paket. Bila kunci lama dicuri, minta juga Dinas mencabutnya.',
  },
  office: {
    title: 'Buat kunci kantor yang baru',
    sentence: 'Dipakai bila komputer kantor hilang atau dicuri, atau cadangannya jatuh ke tangan lain.',
    consequence:
      'Kunci penerima yang baru dipakai setelah Dinas mendaftarkannya. Paket lama tetap dapat dibuka, dan tanda terima tetap ditandatangani kunci yang terdaftar.',
  },
} as const;

/** A fresh key, with what it costs until the Dinas has listed it. */
export function RenewKeyForm({
  whose,
  onClose,
}: {
  readonly whose: 'mine' | 'office';
  readonly onClose: () => void;
}) {
  const act = useAct('keys.renew');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '', passphrase: '' } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, whose }))) return;
    tell('Kunci baru dibuat. Daftarkan sekarang lewat “Cetak lembar dan daftarkan”.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={words[whose].title}
      sentence={words[whose].sentence}
      submit="Buat kunci baru"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Alert severity="warning" variant="outlined">
        {words[whose].consequence}
      </Alert>
      <TextInput control={control} name="reason" label="Alasan" required autoFocus maxLength={300} />
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi Anda"
        hint="Kata sandi masuk yang sekarang; tidak disimpan."
      />
    </FormPanel>
  );
}

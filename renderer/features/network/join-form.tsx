import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { CodeField } from '../../components/fields/code-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Joins by what stands on the Dinas' signed sheet. */
export function JoinForm({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('network.join');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { fingerprint: '' } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run(values))) return;
    tell('Sidik jari jaringan tersimpan. Lanjutkan dengan berkas pendaftaran.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Gabung jaringan"
      sentence="Ketik 26 karakter dari lembar sidik jari Dinas yang ditandatangani basah. Setelah ini kantor hanya menerima Paket dari jaringan itu."
      submit="Gabung"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <CodeField
        control={control}
        name="fingerprint"
        label="Sidik jari jaringan"
        autoFocus
        hint="Huruf A–Z dan angka 2–7; garis dan spasi boleh diketik atau tidak."
      />
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Hands the verified pupils of one madrasah to its Kemenag office (G-02). */
export function HandoverForm(props: {
  readonly npsn: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('handovers.prepare');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today, reason: '' } });
  const send = handleSubmit(async ({ on, reason }) => {
    if (!(await act.run({ npsn: props.npsn, on, reason: reason.trim() === '' ? null : reason }))) return;
    tell('Paket serah terima disiapkan. Tandatangani pada layar Paket.');
    props.onClose();
  });
  return (
    <FormPanel
      open
      title={`Serahkan madrasah: ${props.name}`}
      sentence="Hasil verifikasi diserahkan kepada Kementerian Agama, yang memutus keberatan, mengisi formulir rekening, dan merekap."
      submit="Siapkan Paket"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <DateField control={control} name="on" label="Tanggal serah terima" required />
      <TextInput
        control={control}
        name="reason"
        label="Alasan pengiriman ulang"
        maxLength={200}
        hint="Isi hanya bila pernah diserahkan"
      />
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { ObjectionFormProps } from './objection-form-props.ts';

const findings = [
  { value: 'benar', label: 'Benar: memperbaiki pengumuman' },
  { value: 'tidak-benar', label: 'Tidak benar: melanjutkan rekapitulasi' },
];

interface OrderValues {
  readonly number: string;
  readonly date: string;
  readonly byName: string;
  readonly byNip: string;
  readonly finding: 'benar' | 'tidak-benar';
}

/** An order of the deciding head that came on paper (Pasal 18(4), 20). */
export function PaperOrderForm({ objection, onClose }: ObjectionFormProps) {
  const { today } = useSession();
  const act = useAct('orders.recordPaper');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<OrderValues>({
    defaultValues: { number: '', date: today, byName: '', byNip: '', finding: 'benar' },
  });
  const send = handleSubmit(async ({ number, date, byName, byNip, finding }) => {
    const order = {
      roundId: objection.roundId,
      number,
      date,
      byName,
      byNip: nipValue(byNip),
      findings: [{ objectionId: objection.objectionId, finding }],
    };
    if (!(await act.run(order))) return;
    tell('Perintah dicatat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat perintah dari kertas"
      sentence="Salin dari surat perintah yang sudah ditandatangani. Yang memutus ialah penanda tangan surat, bukan yang mengetik."
      submit="Catat perintah"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput control={control} name="number" label="Nomor surat" required maxLength={80} />
        <DateField control={control} name="date" label="Tanggal surat" required />
      </FieldRow>
      <TextInput control={control} name="byName" label="Ditandatangani oleh" required maxLength={120} />
      <NipField control={control} name="byNip" label="NIP penanda tangan" />
      <SelectField
        control={control}
        name="finding"
        label="Keberatan dinyatakan"
        required
        choices={findings}
      />
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { dateText } from '../../text/dates.ts';
import type { RoundFormProps } from './round-form-props.ts';

/** A Keputusan of its own moves the window of this round (Pasal 11(2)). */
export function ChangeWindowForm({ round, onClose }: RoundFormProps) {
  const act = useAct('rounds.changeWindow');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { until: '', decreeNumber: '', decreeDate: '' },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ roundId: round.roundId, ...values }))) return;
    tell('Masa pengusulan putaran ini diperpanjang.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Perpanjang masa pengusulan"
      sentence={`Masa pengusulan sekarang berakhir ${dateText(round.window.lastDay)}. Perpanjangan hanya atas Keputusan Kepala Dinas; surat yang tadinya terlambat dan kini tercakup ikut diverifikasi.`}
      submit="Perpanjang"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="until" label="Berakhir pada" required />
      <FieldRow>
        <TextInput
          control={control}
          name="decreeNumber"
          label="Nomor Keputusan Kepala Dinas"
          required
          maxLength={120}
        />
        <DateField control={control} name="decreeDate" label="Tanggal keputusan" required />
      </FieldRow>
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** TAPD's consideration as it stands on paper (Pasal 31(1)). */
export function ConsiderationForm({
  recommendationId,
  onClose,
}: {
  readonly recommendationId: string | null;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recommendation.recordConsideration');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { number: '', date: today, summary: '' } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, recommendationId }))) return;
    tell('Pertimbangan TAPD tercatat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat pertimbangan TAPD"
      sentence="Salin nomor, tanggal, dan intinya dari surat TAPD kepada Gubernur."
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput control={control} name="number" label="Nomor surat" required maxLength={120} autoFocus />
        <DateField control={control} name="date" label="Tanggal surat" required />
      </FieldRow>
      <TextInput
        control={control}
        name="summary"
        label="Inti pertimbangan"
        required
        lines={5}
        maxLength={2000}
      />
    </FormPanel>
  );
}

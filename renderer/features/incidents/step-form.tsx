import { useForm, useWatch } from 'react-hook-form';
import { type IncidentStepKind, incidentStepKinds, type IncidentView } from '#contract/methods/incidents.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { checkTime } from './check-time.ts';
import { stepLabels } from './incident-words.ts';

const choices = incidentStepKinds.map((value) => ({ value, label: stepLabels[value] }));

/** What was done, or who was told, and when. */
export function StepForm({
  incident,
  onClose,
}: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('incidents.addStep');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { kind: 'langkah' as IncidentStepKind, on: today, time: '', told: '', note: '' },
  });
  const kind = useWatch({ control, name: 'kind' });
  const telling = kind === 'subjek' || kind === 'lembaga';
  const send = handleSubmit(async (values) => {
    const told = telling ? values.told : '';
    if (!(await act.run({ incidentId: incident.incidentId, ...values, told }))) return;
    tell('Langkah tercatat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat langkah"
      sentence={`Insiden ${incident.number}. Yang tercatat di sini tidak dapat diubah lagi.`}
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField control={control} name="kind" label="Jenis" required choices={choices} />
      <FieldRow>
        <DateField control={control} name="on" label="Tanggal" required />
        <TextInput
          control={control}
          name="time"
          label="Pukul"
          hint="Jam:menit, misalnya 09:30"
          required
          maxLength={5}
          check={checkTime}
        />
      </FieldRow>
      {telling && (
        <TextInput
          control={control}
          name="told"
          label="Siapa yang diberi tahu, dengan apa"
          hint="Misalnya: semua orang tua dalam daftar, dengan surat melalui sekolah"
          required
          maxLength={200}
        />
      )}
      <TextInput control={control} name="note" label="Keterangan" required lines={3} maxLength={1000} />
    </FormPanel>
  );
}

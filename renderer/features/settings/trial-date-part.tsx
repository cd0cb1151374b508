import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { Section } from '../../components/section.tsx';

/** A trial network may work on a paper date; a real one follows the clock. */
export function TrialDatePart() {
  const { today } = useSession();
  const act = useAct('session.setTrialDate');
  const { control, handleSubmit } = useForm({ defaultValues: { today } });
  const send = handleSubmit(async (values) => {
    await act.run({ today: values.today === '' ? null : values.today });
  });
  return (
    <Section
      title="Tanggal kerja uji coba"
      note="Hanya pada jaringan uji coba. Kosongkan untuk mengikuti jam komputer."
      action={<ActionButton label="Terapkan" busy={act.busy} onClick={() => void send()} />}
    >
      <ActFeedback act={act} title="Mengubah tanggal kerja" />
      <DateField control={control} name="today" label="Tanggal kerja" />
    </Section>
  );
}

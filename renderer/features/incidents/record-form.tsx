import { useForm } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageForm } from '../../components/page-form.tsx';
import { Section } from '../../components/section.tsx';
import { checkTime } from './check-time.ts';

/** When it was lost and found out, and what happened. */
export function RecordForm(props: {
  readonly items: RequestOf<'incidents.record'>['items'];
  readonly onRecorded: (incidentId: string) => void;
}) {
  const { today } = useSession();
  const act = useAct('incidents.record');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { lostOn: '', foundOn: today, foundTime: '', description: '' },
  });
  const send = handleSubmit(async ({ lostOn, ...values }) => {
    const saved = await act.run({
      items: props.items,
      ...values,
      lostOn: lostOn === '' ? null : lostOn,
    });
    if (!saved) return;
    tell(`Insiden tercatat dengan nomor ${saved.number}.`);
    props.onRecorded(saved.incidentId);
  });
  return (
    <Section
      title="3. Kapan dan bagaimana?"
      action={
        <ActionButton label="Catat insiden" variant="contained" busy={act.busy} onClick={() => void send()} />
      }
    >
      <ActFeedback act={act} title="Mencatat insiden" />
      <PageForm title="Catat insiden" act={act} width={760} onSubmit={send}>
        <FieldRow>
          <DateField control={control} name="lostOn" label="Hilang sejak (bila diketahui)" />
          <DateField control={control} name="foundOn" label="Diketahui tanggal" required />
          <TextInput
            control={control}
            name="foundTime"
            label="Pukul"
            hint="Jam:menit, misalnya 09:30"
            required
            maxLength={5}
            check={checkTime}
          />
        </FieldRow>
        <TextInput
          control={control}
          name="description"
          label="Apa yang terjadi"
          hint="Misalnya: flashdisk tertinggal di angkutan umum dalam perjalanan ke Suku Dinas. Jangan menulis nama anak."
          required
          lines={3}
          maxLength={1000}
        />
      </PageForm>
    </Section>
  );
}

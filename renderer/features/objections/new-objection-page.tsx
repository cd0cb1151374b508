import { Link as TextLink } from '@mui/material';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { objectionTypeLabels, objectionTypes } from '#domain/objections/objection-states.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { PageForm } from '../../components/page-form.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { blankObjection, objectionRequest, type ObjectionValues } from './objection-values.ts';
import { ContestedAnnouncement } from './contested-announcement.tsx';
import { ObjectorFields } from './objector-fields.tsx';
import { SubjectFields } from './subject-fields.tsx';

const typeChoices = objectionTypes.map((value) => ({ value, label: objectionTypeLabels[value] }));

/** Registers an objection on the day it is received (Pasal 16, 17). */
export function NewObjectionPage() {
  const { today } = useSession();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const rounds = useAllRows(['rounds'], (paging, options) => call('rounds.page', paging, options));
  const act = useAct('objections.register');
  const form = useForm<ObjectionValues>({
    defaultValues: blankObjection(params.get('roundId') ?? '', today),
  });
  const { control } = form;
  const send = form.handleSubmit(async (values) => {
    const objection = await act.run(objectionRequest(values));
    if (objection) void navigate(`/objections/${objection.objectionId}`);
  });
  const announced = (rounds.data ?? []).map((round) => ({
    value: round.roundId,
    label: `${round.unitName}, golongan ${round.applicantClass} — ${round.stateLabel}`,
  }));
  const chosen = rounds.data?.find(({ roundId }) => roundId === form.watch('roundId'));
  return (
    <PageFrame
      title="Catat keberatan"
      sentence="Dicatat pada hari diterima, lisan atau tertulis. Tanda terimanya dicetak untuk yang berkeberatan."
      above={
        <TextLink component={Link} to="/objections">
          Keberatan
        </TextLink>
      }
      action={
        <ActionButton
          label="Simpan dan buat tanda terima"
          variant="contained"
          busy={act.busy}
          onClick={() => void send()}
        />
      }
    >
      <ActFeedback act={act} title="Mencatat keberatan" />
      <PageForm title="Catat keberatan" act={act} width={980} onSubmit={send}>
        <Section title="Atas pengumuman">
          <FieldRow>
            <SelectField control={control} name="roundId" label="Putaran" required choices={announced} />
            <DateField control={control} name="receivedOn" label="Diterima pada" required />
          </FieldRow>
          <ContestedAnnouncement roundId={form.watch('roundId')} receivedOn={form.watch('receivedOn')} />
          <SelectField control={control} name="type" label="Jenis keberatan" required choices={typeChoices} />
        </Section>
        <Section
          title="Tentang siapa"
          note="Peserta didik yang tercantum, yang tidak tercantum, atau yang belum pernah mengajukan."
        >
          <SubjectFields form={form} classB={chosen?.unitKind === 'office'} />
        </Section>
        <Section title="Yang berkeberatan" note="Identitas ini tidak dicetak pada pengumuman.">
          <ObjectorFields form={form} />
          <GapNote gap="G-20" />
          <TextInput
            control={control}
            name="grounds"
            label="Alasan keberatan"
            required
            lines={4}
            maxLength={2000}
          />
        </Section>
      </PageForm>
    </PageFrame>
  );
}

import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';

/** Everyone changes his own passphrase; nobody sees another's. */
export function PassphrasePart() {
  const act = useAct('session.changePassphrase');
  const tell = useNotice();
  const { control, handleSubmit, reset } = useForm({ defaultValues: { current: '', next: '' } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run(values))) return;
    reset();
    tell('Kata sandi Anda diganti.');
  });
  return (
    <Section
      title="Kata sandi saya"
      action={<ActionButton label="Ganti kata sandi" busy={act.busy} onClick={() => void send()} />}
    >
      <ActFeedback act={act} title="Mengganti kata sandi" />
      <FieldRow>
        <PassphraseField control={control} name="current" label="Kata sandi sekarang" />
        <PassphraseField
          control={control}
          name="next"
          label="Kata sandi baru"
          fresh
          hint="Paling sedikit 8 karakter; disarankan 15"
        />
      </FieldRow>
    </Section>
  );
}

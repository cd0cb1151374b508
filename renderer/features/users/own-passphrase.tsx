import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';

/** Everyone changes his own passphrase; nobody sees another's. The signing key moves under the new one with it. */
export function OwnPassphrase() {
  const act = useAct('session.changePassphrase');
  const tell = useNotice();
  const { control, handleSubmit, reset, watch } = useForm({
    defaultValues: { current: '', next: '', again: '' },
  });
  const send = handleSubmit(async ({ current, next }) => {
    if (!(await act.run({ current, next }))) return;
    reset();
    tell('Kata sandi Anda diganti.');
  });
  return (
    <Section
      title="Kata sandi saya"
      note="Kata sandi ini membuka data kantor dan kunci tanda tangan Anda. Jangan diberitahukan kepada siapa pun."
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
        <PassphraseField control={control} name="again" label="Ulangi kata sandi baru" same={watch('next')} />
      </FieldRow>
    </Section>
  );
}

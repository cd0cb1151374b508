import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { RoundFormProps } from './round-form-props.ts';

/** R2: the verifiers begin (Pasal 13(1), 14(1), 15(1)). */
export function StartForm({ round, onClose }: RoundFormProps) {
  const { today } = useSession();
  const act = useAct('rounds.startVerifying');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today } });
  const send = handleSubmit(async ({ on }) => {
    if (!(await act.run({ roundId: round.roundId, on }))) return;
    tell('Verifikasi dimulai.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Mulai verifikasi"
      sentence="Berkas diserahkan kepada verifikator. Usulan yang menyusul tetap masuk ke putaran ini sampai Berita Acara disusun."
      submit="Mulai verifikasi"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Dimulai pada" required />
    </FormPanel>
  );
}

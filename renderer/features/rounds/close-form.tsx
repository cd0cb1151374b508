import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { RoundFormProps } from './round-form-props.ts';

/** R8, R15, R16: confirms that nothing is open any more; a closed round is never reopened. */
export function CloseForm({ round, onClose }: RoundFormProps) {
  const { today } = useSession();
  const act = useAct('rounds.close');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today, reason: '' } });
  const send = handleSubmit(async ({ on, reason }) => {
    if (!(await act.run({ roundId: round.roundId, on, reason: reason.trim() === '' ? null : reason })))
      return;
    tell('Putaran ditutup; formulir rekening dapat direkap.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Tutup putaran"
      sentence="Putaran yang ditutup tidak dapat dibuka lagi. Temuan sesudahnya dicatat sebagai koreksi dengan alasan."
      submit="Tutup putaran"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Ditutup pada" required />
      <TextInput
        control={control}
        name="reason"
        label="Alasan kepala"
        lines={3}
        maxLength={300}
        hint="Wajib bila keberatan sudah berulang sampai putaran ketiga"
      />
      <GapNote gap="G-16" />
      <GapNote gap="G-17" />
    </FormPanel>
  );
}

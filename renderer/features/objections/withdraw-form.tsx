import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { ObjectionFormProps } from './objection-form-props.ts';

/** The objector takes his objection back, before it is decided. */
export function WithdrawForm({ objection, onClose }: ObjectionFormProps) {
  const { today } = useSession();
  const act = useAct('objections.withdraw');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today, reason: '' } });
  const send = handleSubmit(async ({ on, reason }) => {
    if (!(await act.run({ objectionId: objection.objectionId, on, reason }))) return;
    tell('Keberatan dicatat dicabut.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Keberatan dicabut"
      sentence={`${objection.objector.name ?? 'Yang berkeberatan'} mencabut keberatannya sendiri.`}
      submit="Catat pencabutan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Dicabut pada" required />
      <TextInput
        control={control}
        name="reason"
        label="Alasan dan bukti pencabutan"
        required
        lines={3}
        maxLength={300}
      />
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { ObjectionFormProps } from './objection-form-props.ts';

/** Out of time: kept and announced as such, not reviewed. */
export function InadmissibleForm({ objection, onClose }: ObjectionFormProps) {
  const act = useAct('objections.markInadmissible');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const send = handleSubmit(async ({ reason }) => {
    if (!(await act.run({ objectionId: objection.objectionId, reason }))) return;
    tell('Keberatan dinyatakan lewat waktu; catatannya tetap ada.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Nyatakan lewat waktu"
      sentence={
        <>
          Masa keberatan: <DeadlineText deadline={objection.window} wide />
        </>
      }
      submit="Nyatakan lewat waktu"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="reason" label="Alasan" required lines={3} maxLength={300} />
    </FormPanel>
  );
}

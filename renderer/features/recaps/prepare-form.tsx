import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { GapNote } from '../../components/gap-note.tsx';

/** Makes the recap of this office from what stands below it (Pasal 26, 29(1)); not yet sealed. */
export function PrepareForm({ onClose }: { readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('recaps.prepare');
  const navigate = useNavigate();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today } });
  const send = handleSubmit(async ({ on }) => {
    const recap = await act.run({ on });
    if (recap) void navigate(`/recaps/${recap.recapId}`);
  });
  return (
    <FormPanel
      open
      title="Susun rekap kantor"
      sentence="Rekap disusun dari rekap yang sudah masuk. Sesudah diperiksa, tandatangani Paketnya untuk menyegel."
      submit="Susun rekap"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Tanggal rekap" required />
      <GapNote gap="G-46" />
    </FormPanel>
  );
}

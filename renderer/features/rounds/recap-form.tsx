import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { RoundFormProps } from './round-form-props.ts';

/** R5: the recap of verification results, counts equal to the annex of the Berita Acara. */
export function RecapForm({ round, onClose }: RoundFormProps) {
  const { today } = useSession();
  const act = useAct('rounds.makeRecap');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today } });
  const send = handleSubmit(async ({ on }) => {
    if (!(await act.run({ roundId: round.roundId, on }))) return;
    tell('Rekap hasil verifikasi dibuat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Rekap hasil verifikasi"
      sentence="Rekap dibuat dari lampiran Berita Acara yang sudah ditandatangani; jumlahnya harus sama."
      submit="Buat rekap"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Tanggal rekap" required />
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
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
  const checks = useAct('rounds.runChecks');
  const navigate = useNavigate();
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today } });
  const send = handleSubmit(async ({ on }) => {
    if (!(await act.run({ roundId: round.roundId, on }))) return;
    // What the verifiers do first needs nothing of them: the comparison and the advice (Pasal 13(1), 15(1)).
    const checked = await checks.run({ roundId: round.roundId });
    tell(checked ? 'Verifikasi dimulai; saran sudah ada pada antrean.' : 'Verifikasi dimulai.');
    onClose();
    if (checked) void navigate(`/rounds/${round.roundId}/verification`);
  });
  return (
    <FormPanel
      open
      title="Mulai verifikasi"
      sentence="Berkas diserahkan kepada verifikator, lalu semua pengajuan langsung diperiksa. Usulan yang menyusul tetap masuk ke putaran ini sampai Berita Acara disusun."
      submit="Mulai verifikasi"
      act={checks.busy ? checks : act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Dimulai pada" required />
    </FormPanel>
  );
}

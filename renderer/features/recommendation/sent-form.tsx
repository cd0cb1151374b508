import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Pasal 30: through TAPD, tembusan to BPKD and TKPK. */
export function SentForm({
  recommendationId,
  onClose,
}: {
  readonly recommendationId: string | null;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recommendation.markSent');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { tapdOn: today, bpkdOn: today, tkpkOn: today },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, recommendationId }))) return;
    tell('Pengiriman tercatat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat pengiriman"
      sentence="Tanggal surat diserahkan, menurut tanda terima masing-masing."
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="tapdOn" label="Diserahkan kepada TAPD" required />
      <DateField control={control} name="bpkdOn" label="Tembusan kepada Kepala BPKD" required />
      <DateField control={control} name="tkpkOn" label="Tembusan kepada Ketua TKPK" required />
    </FormPanel>
  );
}

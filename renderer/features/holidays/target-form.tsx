import { useForm } from 'react-hook-form';
import type { OfficeTargetRow } from '#contract/methods/holidays.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Sets or drops one target; it never becomes a limit that refuses anything. */
export function TargetForm({
  target,
  onClose,
}: {
  readonly target: OfficeTargetRow;
  readonly onClose: () => void;
}) {
  const act = useAct('targets.save');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { workingDays: String(target.workingDays ?? ''), reason: '' },
  });
  const send = handleSubmit(async ({ workingDays, reason }) => {
    const days = workingDays.trim() === '' ? null : Number(workingDays);
    if (!(await act.run({ kind: target.kind, workingDays: days, reason }))) return;
    tell(days === null ? 'Target kantor tidak dipakai lagi.' : `Target kantor: ${days} hari kerja.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={target.label}
      sentence={`Peraturan tidak menetapkan batas (Pasal ${target.article}). Target dihitung sejak ${target.from} dan hanya mengingatkan.`}
      submit="Simpan target"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput
        control={control}
        name="workingDays"
        label="Hari kerja"
        inputMode="numeric"
        maxLength={2}
        hint="1 sampai 60; kosongkan agar tidak dipakai"
        check={(value) => (/^([1-9]|[1-5]\d|60)$/.test(value) ? null : 'Isi 1 sampai 60, atau kosongkan.')}
      />
      <TextInput control={control} name="reason" label="Alasan" required lines={2} maxLength={300} />
    </FormPanel>
  );
}

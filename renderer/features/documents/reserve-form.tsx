import { useForm } from 'react-hook-form';
import type { NumberTypeRow } from '#contract/methods/numbers.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Sets numbers aside for papers to come; each is used by typing it where the paper asks its number. */
export function ReserveForm({ row, onClose }: { readonly row: NumberTypeRow; readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('numbers.reserve');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { date: today, count: '1', reason: '' } });
  const send = handleSubmit(async ({ date, count, reason }) => {
    const numbers = await act.run({ type: row.type, date, count: Number(count), reason });
    if (!numbers) return;
    tell(numbers.length === 1 ? `Dicadangkan: ${numbers[0] ?? ''}` : `${numbers.length} nomor dicadangkan.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Cadangkan nomor: ${row.typeLabel}`}
      sentence="Nomor cadangan dipakai dengan mengetiknya pada isian nomor saat dokumen dibuat."
      submit="Cadangkan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <DateField control={control} name="date" label="Untuk tanggal" required />
        <TextInput
          control={control}
          name="count"
          label="Banyaknya"
          required
          maxLength={2}
          inputMode="numeric"
          check={(value) =>
            /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 50 ? null : 'Isi 1 sampai 50'
          }
        />
      </FieldRow>
      <TextInput control={control} name="reason" label="Untuk keperluan" required lines={2} maxLength={300} />
    </FormPanel>
  );
}

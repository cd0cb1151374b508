import { useForm } from 'react-hook-form';
import type { SchoolListView } from '#contract/methods/school-list-views.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The written notice of P4OP without which a final list stays as it is. */
export function ReplaceForm({
  view,
  onClose,
}: {
  readonly view: SchoolListView;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('schoolLists.commit');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { number: '', date: today } });
  const send = handleSubmit(async (notice) => {
    const done = await act.run({ listId: view.listId, notice });
    if (!done) return;
    tell(`Data Siswa revisi ${done.revision} menggantikan yang final.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title="Ganti daftar yang sudah final"
      sentence="Daftar sekolah ini sudah final dan tidak dapat diubah. Penggantian hanya atas pemberitahuan tertulis P4OP; daftar lama tetap tersimpan dan dapat dibaca."
      submit="Ganti daftar"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput
          control={control}
          name="number"
          label="Nomor pemberitahuan P4OP"
          required
          maxLength={80}
          autoFocus
        />
        <DateField control={control} name="date" label="Tanggal pemberitahuan" required />
      </FieldRow>
    </FormPanel>
  );
}

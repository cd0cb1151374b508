import { useForm } from 'react-hook-form';
import type { ListNote } from '#contract/methods/school-list-views.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { noteKinds } from './list-words.ts';

const kinds = Object.entries(noteKinds).map(([value, label]) => ({ value, label }));

/** One question, answer or objection, about one pupil or the whole list. */
export function NoteForm({
  listId,
  ordinal,
  name,
  about = '',
  onClose,
}: {
  readonly listId: string;
  readonly ordinal: number | null;
  readonly name: string | null;
  /** What is asked, to start from. */
  readonly about?: string;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('schoolLists.addNote');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<{
    kind: ListNote['kind'];
    on: string;
    person: string;
    capacity: string;
    content: string;
  }>({
    defaultValues: {
      kind: 'tanya-sekolah',
      on: today,
      person: '',
      capacity: 'Kepala Sekolah',
      content: about,
    },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ listId, ordinal, ...values }))) return;
    tell('Catatan disimpan.');
    onClose();
  });
  return (
    <FormPanel
      open
      subject={String(ordinal ?? '')}
      title={name === null ? 'Catat pertanyaan atau keberatan' : `Catat tentang ${name}`}
      sentence="Putusan sekolah tidak berubah oleh catatan ini. Tidak ada tenggat menurut edisi (G-40)."
      submit="Simpan catatan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <SelectField control={control} name="kind" label="Jenis" required choices={kinds} />
        <DateField control={control} name="on" label="Tanggal" required />
      </FieldRow>
      <FieldRow>
        <TextInput
          control={control}
          name="person"
          label="Dari atau kepada"
          required
          maxLength={120}
          autoFocus
        />
        <TextInput control={control} name="capacity" label="Sebagai" required maxLength={80} />
      </FieldRow>
      <TextInput control={control} name="content" label="Isi" required lines={4} maxLength={1000} />
    </FormPanel>
  );
}

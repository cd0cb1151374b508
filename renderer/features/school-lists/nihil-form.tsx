import { useForm } from 'react-hook-form';
import type { LedgerLine } from '#contract/methods/school-list-views.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** A school that states in writing that it registers nobody in this period. */
export function NihilForm({
  school,
  onClose,
}: {
  readonly school: LedgerLine;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('schoolLists.nihil');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { letter: '', date: today } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ npsn: school.npsn, ...values }))) return;
    tell(`${school.name} dicatat nihil.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Catat nihil: ${school.name}`}
      sentence="Sekolah menyatakan dengan surat bahwa tidak ada peserta didik yang didaftarkan pada tahap ini."
      submit="Catat nihil"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput
          control={control}
          name="letter"
          label="Nomor surat sekolah"
          required
          maxLength={120}
          autoFocus
        />
        <DateField control={control} name="date" label="Tanggal surat" required />
      </FieldRow>
    </FormPanel>
  );
}

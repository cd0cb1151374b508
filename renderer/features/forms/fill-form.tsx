import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted } from '../../text/labels.ts';

/** Takes the form data that came with a school's recap as filled in. */
export function FillForm({ npsn, onClose }: { readonly npsn: string; readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('accountForms.fillFromRecap');
  const tell = useNotice();
  const schools = useAllRows(['schools'], (paging, options) => call('schools.page', paging, options));
  const { control, handleSubmit } = useForm({ defaultValues: { npsn, filledOn: today } });
  const send = handleSubmit(async (values) => {
    const filled = await act.run(values);
    if (!filled) return;
    tell(`${counted(filled.filled, 'formulir')} terisi, ${counted(filled.incomplete, 'masih kurang')}.`);
    onClose();
  });
  const choices = (schools.data ?? [])
    .filter((school) => school.applications > 0)
    .map((school) => ({ value: school.npsn, label: school.name }));
  return (
    <FormPanel
      open
      title="Isi dari rekap sekolah"
      sentence="Nama ibu, wali, telepon, dan kode pos pada rekap sekolah dipakai sebagai isian formulir. Isian yang sudah ada tidak ditimpa."
      submit="Isi formulir"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField control={control} name="npsn" label="Sekolah" required choices={choices} />
      <DateField control={control} name="filledOn" label="Diisi pada" required />
    </FormPanel>
  );
}

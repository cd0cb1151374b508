import { useForm } from 'react-hook-form';
import type { SchoolChoice } from '#contract/methods/schools.ts';
import { type Level, levels } from '#domain/routing/levels.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';

/** Named apart from the fields of the letter below, which stay on the page. */
interface OutsideValues {
  readonly npsn: string;
  readonly status: 'negeri' | 'swasta';
  readonly schoolName: string;
  readonly levels: Level[];
  readonly schoolAddress: string;
  readonly schoolKota: string;
  readonly schoolProvince: string;
}

const statuses = [
  { value: 'negeri', label: 'Negeri' },
  { value: 'swasta', label: 'Swasta' },
];
// PKBM and LKP are not Satuan Pendidikan of Pergub 27/2013 (Pasal 1 angka 20).
const levelChoices = levels
  .filter((level) => level !== 'PKBM' && level !== 'LKP')
  .map((level) => ({ value: level, label: level }));

/** A school outside DKI: its existence rests on the letter of active enrolment, so its address is required (G-08). */
export function OutsideSchoolForm(props: {
  readonly onSaved: (school: SchoolChoice) => void;
  readonly onClose: () => void;
}) {
  const act = useAct('schools.saveOutside');
  const { control, handleSubmit } = useForm<OutsideValues>({
    defaultValues: {
      npsn: '',
      status: 'negeri',
      schoolName: '',
      levels: [],
      schoolAddress: '',
      schoolKota: '',
      schoolProvince: '',
    },
  });
  const send = handleSubmit(async (values) => {
    const saved = await act.run({
      npsn: values.npsn.trim() === '' ? null : values.npsn.trim(),
      name: values.schoolName,
      levels: values.levels,
      status: values.status,
      address: values.schoolAddress,
      kota: values.schoolKota,
      province: values.schoolProvince,
    });
    if (!saved) return;
    props.onSaved(saved);
    props.onClose();
  });
  return (
    <FormPanel
      open
      title="Sekolah di luar Daerah"
      sentence="Isi menurut surat keterangan peserta didik aktif dari sekolah itu (Pasal 9 ayat (2)). Sekolah ini tidak ikut menandatangani Berita Acara (Pasal 14)."
      submit="Simpan sekolah"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <TextInput
        control={control}
        name="schoolName"
        label="Nama sekolah"
        required
        maxLength={160}
        autoFocus
      />
      <FieldRow>
        <TextInput
          control={control}
          name="npsn"
          label="NPSN"
          maxLength={8}
          hint="Kosongkan bila tidak diketahui"
          check={(value) => (/^\d{8}$/.test(value) ? null : 'NPSN terdiri atas 8 angka.')}
        />
        <SelectField control={control} name="status" label="Status" required choices={statuses} />
      </FieldRow>
      <CheckListField
        control={control}
        name="levels"
        label="Jenjang"
        required
        columns={4}
        choices={levelChoices}
      />
      <TextInput control={control} name="schoolAddress" label="Alamat sekolah" required />
      <FieldRow>
        <TextInput
          control={control}
          name="schoolKota"
          label="Kota/kabupaten sekolah"
          required
          maxLength={80}
        />
        <TextInput control={control} name="schoolProvince" label="Provinsi sekolah" required maxLength={80} />
      </FieldRow>
    </FormPanel>
  );
}

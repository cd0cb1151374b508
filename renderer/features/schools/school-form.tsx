import { useForm } from 'react-hook-form';
import type { SchoolRow } from '#contract/methods/schools.ts';
import { type Level, levels } from '#domain/routing/levels.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

const statuses = [
  { value: 'negeri', label: 'Negeri' },
  { value: 'swasta', label: 'Swasta' },
];
const levelChoices = levels.map((level) => ({ value: level, label: level }));

/** A school with the persons who sign for it: without them no Berita Acara can be made. */
export function SchoolForm({
  school,
  onClose,
}: {
  readonly school: SchoolRow | null;
  readonly onClose: () => void;
}) {
  const act = useAct('schools.save');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: valuesOf(school) });
  const send = handleSubmit(async (values) => {
    const saved = await act.run({
      ...values,
      headNip: nipValue(values.headNip),
      pengawasNip: nipValue(values.pengawasNip),
    });
    if (!saved) return;
    tell(`Data ${values.name} disimpan.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={school ? `Ubah ${school.name}` : 'Tambah sekolah'}
      sentence="Nama dan NIP dipakai pada Berita Acara, persis seperti tertulis di sini."
      submit="Simpan"
      act={act}
      width={620}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput
          control={control}
          name="npsn"
          label="NPSN"
          required
          maxLength={8}
          disabled={school !== null}
          check={(value) => (/^([0-9]{8}|[A-Z][0-9]{7})$/.test(value) ? null : 'NPSN terdiri atas 8 angka.')}
        />
        <SelectField control={control} name="status" label="Status" required choices={statuses} />
      </FieldRow>
      <TextInput control={control} name="name" label="Nama sekolah" required maxLength={160} />
      <CheckListField
        control={control}
        name="levels"
        label="Jenjang"
        required
        columns={4}
        choices={levelChoices}
      />
      <FieldRow>
        <TextInput control={control} name="address" label="Alamat" required />
        <TextInput
          control={control}
          name="kecamatanCode"
          label="Kode kecamatan"
          required
          maxLength={8}
          hint="Misalnya 31.73.08"
          check={(value) => (/^31\.\d\d\.\d\d$/.test(value) ? null : 'Tulis seperti 31.73.08.')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="headName" label="Kepala sekolah" required maxLength={120} />
        <NipField control={control} name="headNip" label="NIP kepala sekolah" />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="pengawasName" label="Pengawas" required maxLength={120} />
        <NipField control={control} name="pengawasNip" label="NIP pengawas" />
      </FieldRow>
      <TextInput control={control} name="komiteName" label="Ketua komite sekolah" required maxLength={120} />
    </FormPanel>
  );
}

interface SchoolValues {
  readonly npsn: string;
  readonly name: string;
  readonly levels: Level[];
  readonly status: 'negeri' | 'swasta';
  readonly kecamatanCode: string;
  readonly address: string;
  readonly headName: string;
  readonly headNip: string;
  readonly pengawasName: string;
  readonly pengawasNip: string;
  readonly komiteName: string;
}

function valuesOf(school: SchoolRow | null): SchoolValues {
  return {
    npsn: school?.npsn ?? '',
    name: school?.name ?? '',
    levels: levelsOf(school?.levelGroup ?? ''),
    status: school?.status ?? 'negeri',
    kecamatanCode: school?.kecamatanCode ?? '',
    address: school?.address ?? '',
    headName: school?.headName ?? '',
    headNip: school?.headNip ?? '',
    pengawasName: school?.pengawasName ?? '',
    pengawasNip: school?.pengawasNip ?? '',
    komiteName: school?.komiteName ?? '',
  };
}

/** An SLB teaches up to three levels; which ones this school has, the person ticks. */
function levelsOf(group: string): Level[] {
  if (group === 'SLB') return ['SDLB', 'SMPLB', 'SMALB'];
  return levels.filter((level) => level === group);
}

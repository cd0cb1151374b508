import { useForm, useWatch } from 'react-hook-form';
import type { OfficialRow } from '#contract/methods/office.ts';
import type { RequestOf } from '#contract/api.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { capacityLabels } from '../../text/labels.ts';

type Capacity = RequestOf<'officials.save'>['capacity'];
const capacities: readonly Capacity[] = ['definitif', 'plt', 'plh', 'an'];
const roles = [
  { value: 'kepala', label: 'Kepala kantor' },
  { value: 'operator', label: 'Operator' },
  { value: 'admin', label: 'Pengelola' },
  { value: 'lain', label: 'Lain' },
];

interface OfficialValues {
  readonly name: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly capacity: Capacity;
  readonly role: OfficialRow['role'];
  readonly rank: string;
  readonly onBehalfOf: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** One official with the dates his signature holds. */
export function OfficialForm({
  official,
  onClose,
}: {
  readonly official: OfficialRow | null;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('officials.save');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<OfficialValues>({
    defaultValues: {
      name: official?.name ?? '',
      nip: official?.nip ?? '',
      jabatan: official?.jabatan ?? '',
      capacity: capacities.find((capacity) => capacity === official?.capacity) ?? 'definitif',
      role: official?.role ?? 'kepala',
      rank: official?.rank ?? '',
      onBehalfOf: official?.onBehalfOf ?? '',
      validFrom: official?.validFrom ?? today,
      validTo: official?.validTo ?? '',
    },
  });
  const capacity = useWatch({ control, name: 'capacity' });
  const send = handleSubmit(async (values) => {
    const saved = await act.run({
      ...values,
      id: official?.id ?? null,
      nip: nipValue(values.nip),
      validTo: values.validTo === '' ? null : values.validTo,
    });
    if (!saved) return;
    tell(`${values.name} disimpan.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={official ? `Ubah ${official.name}` : 'Tambah pejabat'}
      sentence={
        official
          ? 'Perbaiki salah tulis atau isi tanggal akhirnya. Dokumen yang sudah terbit tidak berubah.'
          : 'Nama dan gelar ditulis seperti pada surat. Pejabat sebelumnya tidak ikut berubah; isi sendiri tanggal akhirnya.'
      }
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="name" label="Nama dengan gelar" required maxLength={120} />
      <FieldRow>
        <NipField control={control} name="nip" label="NIP" />
        <TextInput
          control={control}
          name="rank"
          label="Pangkat/golongan"
          maxLength={80}
          hint="Misalnya Pembina Tingkat I (IV/b)"
        />
      </FieldRow>
      <TextInput control={control} name="jabatan" label="Jabatan" required maxLength={160} />
      <FieldRow>
        <SelectField
          control={control}
          name="capacity"
          label="Kedudukan"
          required
          choices={capacities.map((value) => ({ value, label: capacityLabels[value] ?? value }))}
        />
        <SelectField control={control} name="role" label="Peran pada kantor" required choices={roles} />
      </FieldRow>
      {capacity === 'an' && (
        <TextInput
          control={control}
          name="onBehalfOf"
          label="Atas nama"
          required
          maxLength={160}
          hint="Jabatan yang diwakili, misalnya Kepala Suku Dinas Pendidikan Dasar"
        />
      )}
      <FieldRow>
        <DateField control={control} name="validFrom" label="Berlaku sejak" required />
        <DateField
          control={control}
          name="validTo"
          label="Sampai"
          hint="Hari terakhir; kosongkan bila masih menjabat"
        />
      </FieldRow>
    </FormPanel>
  );
}

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { SchoolListView } from '#contract/methods/school-list-views.ts';
import { largestScanBytes } from '#domain/school-lists/scan-type.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FileField } from '../../components/file-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { fileSize } from '../../text/labels.ts';
import { blankSptjm, requestOf } from './sptjm-values.ts';

const wholeNumber = (value: string) => (/^\d{1,5}$/.test(value) ? null : 'Tulis angka bulat.');

/** What stands on the school's SPTJM, typed from the paper: the counts are never filled in by the program. */
export function SptjmForm({
  view,
  onClose,
}: {
  readonly view: SchoolListView;
  readonly onClose: () => void;
}) {
  const act = useAct('schoolLists.recordSptjm');
  const upload = usePutFile();
  const tell = useNotice();
  const [scan, setScan] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const { control, handleSubmit } = useForm({ defaultValues: blankSptjm(view) });
  const send = handleSubmit(async (values) => {
    setMissing(scan === null);
    if (scan === null) return;
    const token = await upload.put(scan);
    if (token === null) return;
    if (!(await act.run(requestOf(view.listId, values, nipValue(values.headNip), token)))) return;
    tell(`SPTJM ${view.schoolName} dicatat; daftarnya final.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat SPTJM"
      sentence="Salin dari kertas. Setelah dicatat, SPTJM dan Data Siswa final dan tidak dapat diubah."
      submit="Catat dan jadikan final"
      act={act}
      width={620}
      onSubmit={send}
      onClose={onClose}
    >
      {upload.refusal && <RefusalAlert refusal={upload.refusal} onClose={upload.clear} />}
      <FieldRow>
        <TextInput control={control} name="npsn" label="NPSN pada SPTJM" required maxLength={8} autoFocus />
        <TextInput control={control} name="schoolName" label="Nama sekolah" required maxLength={160} />
      </FieldRow>
      <TextInput control={control} name="address" label="Alamat sekolah" required maxLength={200} />
      <FieldRow>
        <TextInput control={control} name="headName" label="Nama kepala sekolah" required maxLength={120} />
        <NipField control={control} name="headNip" label="NIP kepala sekolah" />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="headJabatan" label="Jabatan" required maxLength={120} />
        <DateField control={control} name="date" label="Tanggal SPTJM" required />
      </FieldRow>
      <FieldRow>
        <TextInput
          control={control}
          name="verified"
          label="Jumlah terverifikasi"
          required
          inputMode="numeric"
          check={wholeNumber}
        />
        <TextInput
          control={control}
          name="cancelled"
          label="Jumlah dibatalkan"
          required
          inputMode="numeric"
          check={wholeNumber}
        />
        <SelectField
          control={control}
          name="stamped"
          label="Meterai"
          required
          choices={[
            { value: 'ada', label: 'Ada' },
            { value: 'tidak', label: 'Tidak ada' },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <TextInput
          control={control}
          name="noticeNumber"
          label="Pemberitahuan perubahan jadwal"
          maxLength={80}
          hint="Nomor surat P4OP; hanya bila di luar jadwal"
        />
        <DateField control={control} name="noticeDate" label="Tanggal pemberitahuan" />
      </FieldRow>
      <FileField
        title="Pindaian SPTJM"
        hint={`PDF, JPG, atau PNG, paling besar ${fileSize(largestScanBytes)}`}
        endings=".pdf,.jpg,.jpeg,.png"
        file={scan}
        onFile={setScan}
        problem={missing && scan === null ? 'Pilih pindaian SPTJM.' : null}
      />
    </FormPanel>
  );
}

import { Button } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import type { PupilRow } from '#contract/methods/pupils.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { documentCodeLabels } from '../../text/labels.ts';
import { kkNote, nikNote, nisnNote } from '../../text/number-notes.ts';

type Request = RequestOf<'added.complete'>;
type DocumentCode = Request['documents'][number];
const documentCodes: readonly DocumentCode[] = ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'];
const categories = [
  { value: '', label: 'Belum diketahui' },
  { value: 'sangat-miskin', label: 'Sangat miskin' },
  { value: 'miskin', label: 'Miskin' },
  { value: 'hampir-miskin', label: 'Hampir miskin' },
  { value: 'rentan-miskin', label: 'Rentan miskin' },
];

interface CompleteValues {
  readonly receivedOn: string;
  readonly nik: string;
  readonly kkNumber: string;
  readonly nisn: string;
  readonly address: string;
  readonly rt: string;
  readonly rw: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly documents: DocumentCode[];
  readonly category: '' | NonNullable<Request['category']>;
}

const digits = (length: number) => (value: string) =>
  new RegExp(`^\\d{${length}}$`).test(value) ? null : `Terdiri atas ${length} angka.`;

/** The written proposal and papers of one added pupil, or dropping him with a reason. */
export function CompleteForm({ pupil, onClose }: { readonly pupil: PupilRow; readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('added.complete');
  const drop = useAct('added.drop');
  const tell = useNotice();
  const [dropping, setDropping] = useState(false);
  const { control, handleSubmit } = useForm<CompleteValues>({
    defaultValues: {
      receivedOn: today,
      nik: '',
      kkNumber: '',
      nisn: '',
      address: '',
      rt: '',
      rw: '',
      kelurahan: '',
      kecamatan: '',
      kota: '',
      documents: [],
      category: '',
    },
  });
  const send = handleSubmit(async (values) => {
    const answer = await act.run({
      ...values,
      applicationId: pupil.applicationId,
      nik: values.nik || null,
      kkNumber: values.kkNumber || null,
      nisn: values.nisn || null,
      category: values.category || null,
    });
    if (!answer) return;
    tell(
      answer.missing.length === 0
        ? `${pupil.name} lengkap.`
        : `Tersimpan. Masih kurang: ${answer.missing.join(', ')}.`,
    );
    onClose();
  });
  const dropPupil = async (reason: string) => {
    if (!(await drop.run({ applicationId: pupil.applicationId, reason }))) return;
    tell(`${pupil.name} dicoret dengan alasan.`);
    onClose();
  };
  return (
    <FormPanel
      open
      subject={pupil.applicationId}
      title={`Lengkapi: ${pupil.name}`}
      sentence="Surat usulan dan berkas menurut Pasal 8–10, walau masa pengusulan sudah lewat."
      submit="Simpan"
      act={act}
      width={640}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="receivedOn" label="Surat usulan diterima" required />
      <FieldRow>
        <TextInput
          control={control}
          name="nik"
          label="NIK"
          maxLength={16}
          inputMode="numeric"
          check={digits(16)}
          note={(typed) => nikNote(typed, { birthDate: pupil.birthDate, sex: pupil.sex, today })}
        />
        <TextInput
          control={control}
          name="kkNumber"
          label="Nomor KK"
          maxLength={16}
          inputMode="numeric"
          check={digits(16)}
          note={kkNote}
        />
        <TextInput
          control={control}
          name="nisn"
          label="NISN"
          maxLength={10}
          inputMode="numeric"
          check={digits(10)}
          note={nisnNote}
        />
      </FieldRow>
      <TextInput control={control} name="address" label="Alamat" required maxLength={200} />
      <FieldRow>
        <TextInput control={control} name="rt" label="RT" maxLength={3} inputMode="numeric" />
        <TextInput control={control} name="rw" label="RW" maxLength={3} inputMode="numeric" />
        <TextInput control={control} name="kelurahan" label="Kelurahan" required maxLength={80} />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="kecamatan" label="Kecamatan" required maxLength={80} />
        <TextInput control={control} name="kota" label="Kota/kabupaten" required maxLength={80} />
      </FieldRow>
      <CheckListField
        control={control}
        name="documents"
        label="Berkas yang diterima"
        choices={documentCodes.map((value) => ({ value, label: documentCodeLabels[value] }))}
      />
      <SelectField control={control} name="category" label="Kategori keluarga" choices={categories} />
      <Button color="error" onClick={() => setDropping(true)} sx={{ justifySelf: 'start' }}>
        Coret dengan alasan…
      </Button>
      <ConfirmDialog
        open={dropping}
        title={`Coret ${pupil.name}?`}
        confirm="Coret"
        reason="Alasan"
        danger
        act={drop}
        onConfirm={(reason) => void dropPupil(reason)}
        onClose={() => setDropping(false)}
      >
        Pengajuannya tidak diteruskan. Catatan dan alasannya tetap tersimpan.
      </ConfirmDialog>
    </FormPanel>
  );
}

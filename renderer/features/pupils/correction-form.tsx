import { useForm } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import type { PupilDetail } from '#contract/methods/pupils.ts';
import { parseNik } from '#domain/people/nik.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { documentCodeLabels } from '../../text/labels.ts';
import { nikNote, nisnNote, postalCodeNote } from '../../text/number-notes.ts';

type DocumentCode = keyof typeof documentCodeLabels;
const documentCodes: readonly DocumentCode[] = ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'];

interface CorrectionValues {
  readonly name: string;
  readonly nik: string;
  readonly nisn: string;
  readonly classGrade: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly motherName: string;
  readonly guardianName: string;
  readonly address: string;
  readonly documents: string[];
  readonly reason: string;
}

/** Corrects personal data and papers before the Berita Acara; only what changed is sent, with its reason. */
export function CorrectionForm({
  pupil,
  onClose,
}: {
  readonly pupil: PupilDetail;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('pupils.correct');
  const tell = useNotice();
  const before = valuesOf(pupil);
  const { control, handleSubmit } = useForm<CorrectionValues>({ defaultValues: before });
  const send = handleSubmit(async (values) => {
    if (
      !(await act.run({
        applicationId: pupil.applicationId,
        changes: changesBetween(before, values),
        documents: documentsChanged(before, values),
        reason: values.reason,
      }))
    )
      return;
    tell(`Data ${values.name} diperbaiki.`);
    onClose();
  });
  return (
    <FormPanel
      open
      subject={pupil.applicationId}
      title={`Perbaiki data: ${pupil.name}`}
      sentence="Cocokkan dengan kertas. Yang berubah tercatat pada riwayat beserta alasannya; hasil verifikasi tidak ikut berubah."
      submit="Simpan perbaikan"
      act={act}
      width={600}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput control={control} name="name" label="Nama" required maxLength={120} />
        <TextInput control={control} name="classGrade" label="Kelas" required maxLength={20} />
      </FieldRow>
      <FieldRow>
        <TextInput
          control={control}
          name="nik"
          label="NIK"
          maxLength={20}
          inputMode="numeric"
          hint="Kosongkan bila belum punya NIK"
          check={(value) =>
            parseNik(value).ok ? null : 'NIK terdiri atas 16 angka dengan tanggal lahir yang sah.'
          }
          note={(typed) => nikNote(typed, { birthDate: pupil.birthDate, sex: pupil.sex, today })}
        />
        <TextInput
          control={control}
          name="nisn"
          label="NISN"
          maxLength={10}
          inputMode="numeric"
          check={(value) => (/^\d{10}$/.test(value) ? null : 'NISN terdiri atas 10 angka.')}
          note={nisnNote}
        />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="motherName" label="Nama ibu kandung" maxLength={120} />
        <TextInput control={control} name="guardianName" label="Orang tua/wali" maxLength={120} />
      </FieldRow>
      <TextInput control={control} name="address" label="Alamat" maxLength={200} />
      <FieldRow>
        <TextInput
          control={control}
          name="postalCode"
          label="Kode pos"
          maxLength={5}
          inputMode="numeric"
          check={(value) => (/^\d{5}$/.test(value) ? null : 'Kode pos terdiri atas 5 angka.')}
          note={(typed) => postalCodeNote(typed, null)}
        />
        <TextInput control={control} name="phone" label="Telepon" maxLength={20} inputMode="tel" />
      </FieldRow>
      <CheckListField
        control={control}
        name="documents"
        label="Berkas yang ada"
        choices={documentCodes.map((value) => ({ value, label: documentCodeLabels[value] }))}
      />
      <TextInput
        control={control}
        name="reason"
        label="Alasan perbaikan"
        required
        lines={2}
        maxLength={300}
      />
    </FormPanel>
  );
}

function valuesOf(pupil: PupilDetail): CorrectionValues {
  return {
    name: pupil.name,
    nik: pupil.nik ?? '',
    nisn: pupil.nisn ?? '',
    classGrade: pupil.classGrade,
    postalCode: pupil.postalCode ?? '',
    phone: pupil.phone ?? '',
    motherName: pupil.motherName,
    guardianName: pupil.guardianName,
    address: pupil.address,
    documents: pupil.documents.filter((document) => document.present).map((document) => document.code),
    reason: '',
  };
}

function changesBetween(
  before: CorrectionValues,
  after: CorrectionValues,
): RequestOf<'pupils.correct'>['changes'] {
  const blankIsNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    ...(after.name !== before.name && { name: after.name }),
    ...(after.nik !== before.nik && { nik: blankIsNull(after.nik) }),
    ...(after.nisn !== before.nisn && { nisn: blankIsNull(after.nisn) }),
    ...(after.classGrade !== before.classGrade && { classGrade: after.classGrade }),
    ...(after.postalCode !== before.postalCode && { postalCode: blankIsNull(after.postalCode) }),
    ...(after.phone !== before.phone && { phone: blankIsNull(after.phone) }),
    ...(after.motherName !== before.motherName && { motherName: after.motherName }),
    ...(after.guardianName !== before.guardianName && { guardianName: after.guardianName }),
    ...(after.address !== before.address && { address: after.address }),
  };
}

/** Null while no tick was touched: after the Berita Acara papers stay, whatever data an order puts right (Pasal 21). */
function documentsChanged(
  before: CorrectionValues,
  after: CorrectionValues,
): RequestOf<'pupils.correct'>['documents'] {
  const changed = documentCodes.some(
    (code) => before.documents.includes(code) !== after.documents.includes(code),
  );
  return changed
    ? Object.fromEntries(documentCodes.map((code) => [code, after.documents.includes(code)]))
    : null;
}

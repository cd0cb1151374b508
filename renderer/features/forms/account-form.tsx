import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { AccountFormRow } from '#contract/methods/recaps.ts';
import { parsePhone } from '#domain/people/phone.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The form of one pupil, as he filled it on paper. */
export function AccountForm({
  form: row,
  onClose,
}: {
  readonly form: AccountFormRow;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('accountForms.save');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      motherName: row.motherName,
      guardianName: row.guardianName,
      phone: row.phone ?? '',
      postalCode: row.postalCode ?? '',
      filledOn: row.filledOn ?? today,
    },
  });
  const send = handleSubmit(async (values) => {
    const saved = await act.run({
      ...values,
      applicationId: row.applicationId,
      phone: values.phone.trim() || null,
      postalCode: values.postalCode.trim() || null,
    });
    if (!saved) return;
    tell(
      saved.complete
        ? `Formulir ${row.name} lengkap.`
        : `Tersimpan. Masih kurang: ${saved.problems.join(', ')}.`,
    );
    onClose();
  });
  return (
    <FormPanel
      open
      subject={row.applicationId}
      title={`Formulir rekening: ${row.name}`}
      sentence={row.schoolName}
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      {row.problems.length > 0 && (
        <Alert severity="warning" variant="outlined">{`Masih kurang: ${row.problems.join(', ')}.`}</Alert>
      )}
      <TextInput control={control} name="motherName" label="Nama ibu kandung" maxLength={120} />
      <TextInput control={control} name="guardianName" label="Nama orang tua/wali" maxLength={120} />
      <FieldRow>
        <TextInput
          control={control}
          name="phone"
          label="Telepon"
          maxLength={20}
          inputMode="tel"
          check={(value) =>
            parsePhone(value).ok ? null : 'Nomor telepon dimulai dengan 0, 9 sampai 14 angka.'
          }
        />
        <TextInput
          control={control}
          name="postalCode"
          label="Kode pos"
          maxLength={5}
          inputMode="numeric"
          check={(value) => (/^\d{5}$/.test(value) ? null : 'Kode pos terdiri atas 5 angka.')}
        />
      </FieldRow>
      <DateField control={control} name="filledOn" label="Diisi pada" required />
    </FormPanel>
  );
}

import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Compiles letter and matrix from the proposals at hand (Pasal 30). */
export function CompileForm({
  missing,
  title,
  onClose,
}: {
  readonly missing: readonly string[];
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recommendation.compile');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { date: today, number: '' } });
  const send = handleSubmit(async ({ date, number }) => {
    if (!(await act.run({ date, number: number.trim() === '' ? null : number }))) return;
    tell('Rekomendasi tersusun. Periksa surat dan lampirannya sebelum ditandatangani.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={title}
      sentence="Surat rekomendasi kepada Gubernur melalui Ketua TAPD dan rekapitulasi usulan sebagai lampirannya."
      submit="Susun"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      {missing.length > 0 && (
        <Alert severity="warning" variant="outlined">
          {`${missing.length} pengirim belum mengusulkan dan tidak akan ikut: ${missing.join(', ')}.`}
        </Alert>
      )}
      <FieldRow>
        <DateField control={control} name="date" label="Tanggal surat" required />
        <TextInput
          control={control}
          name="number"
          label="Nomor surat"
          maxLength={80}
          hint="Kosongkan untuk nomor berikutnya"
        />
      </FieldRow>
    </FormPanel>
  );
}

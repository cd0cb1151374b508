import { Alert, Box, Button, IconButton } from '@mui/material';
import { useFieldArray, useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { useNotice } from '../../components/notices.tsx';
import { findingLabels } from '../../text/labels.ts';
import { AddIcon, CloseIcon } from '../../theme/icons.ts';
import type { ObjectionFormProps } from './objection-form-props.ts';

const findings = [
  { value: 'benar', label: findingLabels.benar },
  { value: 'tidak-benar', label: findingLabels['tidak-benar'] },
];

interface ReviewValues {
  readonly visitedOn: string;
  readonly place: string;
  readonly facts: string;
  readonly proposedFinding: 'benar' | 'tidak-benar';
  readonly beritaAcaraDate: string;
  readonly number: string;
  readonly reviewers: { readonly role: string; readonly name: string; readonly nip: string }[];
}

/** The field review and its Berita Acara (Pasal 18(1)-(2), 19); the finding is a proposal until the order. */
export function ReviewForm({ objection, onClose }: ObjectionFormProps) {
  const { today } = useSession();
  const act = useAct('objections.review');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<ReviewValues>({
    defaultValues: {
      visitedOn: today,
      place: '',
      facts: '',
      proposedFinding: 'benar',
      beritaAcaraDate: today,
      number: '',
      reviewers: objection.requiredReviewers.map(({ roleLabel, name, nip }) => ({
        role: roleLabel,
        name,
        nip: nip ?? '',
      })),
    },
  });
  const reviewers = useFieldArray({ control, name: 'reviewers' });
  const send = handleSubmit(async (values) => {
    const recorded = await act.run({
      ...values,
      objectionId: objection.objectionId,
      number: values.number.trim() === '' ? null : values.number,
      reviewers: values.reviewers.map(({ role, name, nip }) => ({ role, name, nip: nipValue(nip) })),
    });
    if (!recorded) return;
    tell('Peninjauan dicatat dan Berita Acaranya dibuat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Peninjauan lapangan ${objection.agendaNo}`}
      sentence="Tulis fakta yang ditemukan. Putusan ada pada kepala yang berwenang; di sini hanya usul."
      submit="Catat peninjauan"
      act={act}
      paper={act}
      width={660}
      onSubmit={send}
      onClose={onClose}
    >
      {objection.warnings.map((warning) => (
        <Alert key={warning} severity="warning" variant="outlined">
          {warning}
        </Alert>
      ))}
      <FieldRow>
        <DateField control={control} name="visitedOn" label="Tanggal kunjungan" required />
        <TextInput control={control} name="place" label="Tempat yang dikunjungi" required maxLength={200} />
      </FieldRow>
      <TextInput
        control={control}
        name="facts"
        label="Fakta yang ditemukan"
        required
        lines={5}
        maxLength={4000}
        hint="Susunan keluarga, rumah, penghasilan, harta, kehadiran di sekolah, berkas yang dilihat"
      />
      <FieldRow>
        <SelectField
          control={control}
          name="proposedFinding"
          label="Usul: keberatan ini"
          required
          choices={findings}
        />
        <DateField control={control} name="beritaAcaraDate" label="Tanggal Berita Acara" required />
        <TextInput
          control={control}
          name="number"
          label="Nomor"
          maxLength={80}
          hint="Kosongkan: dari register"
        />
      </FieldRow>
      {reviewers.fields.map((field, index) => (
        <Box
          key={field.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: '1fr auto',
            gap: 1,
            alignItems: 'start',
            borderTop: 1,
            borderColor: 'divider',
            pt: 1.5,
          }}
        >
          <FieldRow>
            <TextInput
              control={control}
              name={`reviewers.${index}.role`}
              label={`Peninjau ${index + 1}: kedudukan`}
              required
              maxLength={60}
            />
            <TextInput
              control={control}
              name={`reviewers.${index}.name`}
              label="Nama"
              required
              maxLength={120}
            />
            <NipField control={control} name={`reviewers.${index}.nip`} label="NIP" hint="Bila ada" />
          </FieldRow>
          <IconButton
            aria-label={`Hapus peninjau ${index + 1}`}
            disabled={reviewers.fields.length === 1}
            onClick={() => reviewers.remove(index)}
            sx={{ mt: 3 }}
          >
            <CloseIcon />
          </IconButton>
        </Box>
      ))}
      <Button
        startIcon={<AddIcon />}
        disabled={reviewers.fields.length >= 6}
        onClick={() => reviewers.append({ role: '', name: '', nip: '' })}
        sx={{ justifySelf: 'start' }}
      >
        Tambah peninjau
      </Button>
      <GapNote gap="G-32" />
    </FormPanel>
  );
}

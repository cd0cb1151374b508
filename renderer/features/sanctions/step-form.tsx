import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { SanctionView } from '#contract/methods/sanctions.ts';
import { type SanctionStep, sanctionStepLabels } from '#domain/sanctions/sanction-states.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

const consequences: Readonly<Partial<Record<SanctionStep, string>>> = {
  withdrawCard: 'Status penerima menjadi "Kartu ditarik".',
  revoke: 'Bantuan dicabut; tidak ada penyaluran setelah bulan ini.',
  terminate: 'Dana ditarik dan bantuan dihentikan; usulan baru tertutup sampai sanksi dicabut.',
  lift: 'Peserta didik boleh mengajukan usulan baru; bantuan lama tidak hidup kembali.',
};

/** A step with the number and date of the letter it rests on. */
export function StepForm({
  sanction,
  step,
  onClose,
}: {
  readonly sanction: SanctionView;
  readonly step: SanctionStep;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('sanctions.step');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { number: '', date: today, reason: '' } });
  const send = handleSubmit(async (values) => {
    const view = await act.run({ ...values, step, sanctionId: sanction.sanctionId });
    if (!view) return;
    tell(`Tercatat: ${view.stateLabel}.`);
    onClose();
  });
  const consequence = consequences[step];
  return (
    <FormPanel
      open
      title={`${sanctionStepLabels[step]}: ${sanction.name}`}
      sentence={
        step === 'lift'
          ? 'Isi nomor dan tanggal rekomendasi pencabutan sanksi dari satuan pendidikan.'
          : 'Isi nomor dan tanggal surat yang menjadi dasarnya.'
      }
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      {consequence !== undefined && (
        <Alert severity="warning" variant="outlined">
          {consequence}
        </Alert>
      )}
      <FieldRow>
        <TextInput control={control} name="number" label="Nomor surat" required maxLength={120} autoFocus />
        <DateField control={control} name="date" label="Tanggal surat" required />
      </FieldRow>
      <TextInput
        control={control}
        name="reason"
        label={step === 'drop' ? 'Alasan tidak dilanjutkan' : 'Catatan'}
        required={step === 'drop'}
        lines={3}
        maxLength={500}
      />
    </FormPanel>
  );
}

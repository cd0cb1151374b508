import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { RoundFormProps } from './round-form-props.ts';

/** R17: a finding after the end; the round and its papers stay as they are. */
export function CorrectionForm({ round, onClose }: RoundFormProps) {
  const { today } = useSession();
  const act = useAct('rounds.recordCorrection');
  const tell = useNotice();
  const pupils = useAllRows(['pupils', round.roundId], (paging, options) =>
    call('pupils.page', { ...paging, roundId: round.roundId }, options),
  );
  const { control, handleSubmit } = useForm({
    defaultValues: { applicationId: '', foundOn: today, source: '', finding: '', reason: '' },
  });
  const send = handleSubmit(async ({ applicationId, ...values }) => {
    const corrected = await act.run({
      ...values,
      roundId: round.roundId,
      applicationId: applicationId === '' ? null : applicationId,
    });
    if (!corrected) return;
    tell('Koreksi dicatat; putaran tetap selesai.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat koreksi"
      sentence="Untuk temuan sesudah putaran selesai, misalnya putusan pengadilan atau hasil pemeriksaan. Berita Acara dan pengumuman tidak berubah."
      submit="Catat koreksi"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="foundOn" label="Tanggal temuan" required />
      <TextInput
        control={control}
        name="source"
        label="Sumber"
        required
        maxLength={160}
        hint="Pihak yang menemukan, nomor dan tanggal suratnya"
      />
      <SelectField
        control={control}
        name="applicationId"
        label="Peserta didik"
        choices={[
          { value: '', label: 'Seluruh putaran' },
          ...(pupils.data ?? []).map((pupil) => ({ value: pupil.applicationId, label: pupil.name })),
        ]}
      />
      <TextInput control={control} name="finding" label="Temuan" required lines={3} maxLength={500} />
      <TextInput control={control} name="reason" label="Alasan dicatat" required lines={2} maxLength={300} />
    </FormPanel>
  );
}

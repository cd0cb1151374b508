import { useForm, useWatch } from 'react-hook-form';
import type { ListEntryDetail } from '#contract/methods/school-list-views.ts';
import { type CancelCode, cancelReasons } from '#domain/school-lists/cancel-reasons.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { cancellationOf } from './cancellation-of.ts';

interface Values {
  act: 'verify' | 'cancel' | 'reconsider';
  on: string;
  cancelCode: CancelCode | '';
  cancelNote: string;
}

const acts = [
  { value: 'verify', label: 'Diverifikasi operator sekolah' },
  { value: 'cancel', label: 'Dibatalkan operator sekolah' },
  { value: 'reconsider', label: 'Ditinjau ulang Kepala Sekolah' },
];

/** What the school did to this pupil before its SPTJM, told to the office on paper. */
export function ActForm({
  listId,
  entry,
  onClose,
}: {
  readonly listId: string;
  readonly entry: ListEntryDetail;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('schoolLists.recordAct');
  const tell = useNotice();
  const isWaiting = entry.state === 'belum-terverifikasi';
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: { act: isWaiting ? 'verify' : 'reconsider', on: today, cancelCode: '', cancelNote: '' },
  });
  const chosen = useWatch({ control, name: 'act' });
  const send = handleSubmit(async (values) => {
    const request = { listId, ordinal: entry.ordinal, act: values.act, on: values.on };
    const cancellation = values.act === 'cancel' ? cancellationOf(values) : null;
    if (!(await act.run({ ...request, cancellation }))) return;
    tell(`Tindakan sekolah atas ${entry.name} dicatat.`);
    onClose();
  });
  return (
    <FormPanel
      open
      subject={String(entry.ordinal)}
      title={`Tindakan sekolah: ${entry.name}`}
      sentence={`Sekarang: ${entry.stateLabel}. Kepala Sekolah hanya meninjau ulang yang sudah terverifikasi atau dibatalkan; hasilnya kembali ke Belum Terverifikasi (G-52).`}
      submit="Catat tindakan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <SelectField control={control} name="act" label="Tindakan" required choices={acts} />
        <DateField control={control} name="on" label="Tanggal" required />
      </FieldRow>
      {chosen === 'cancel' && (
        <>
          <SelectField
            control={control}
            name="cancelCode"
            label="Alasan pembatalan"
            required
            choices={cancelReasons.map(({ code, label }) => ({ value: code, label }))}
          />
          <TextInput
            control={control}
            name="cancelNote"
            label="Penjelasan sekolah"
            lines={2}
            maxLength={300}
            hint="Wajib untuk alasan lain"
          />
        </>
      )}
    </FormPanel>
  );
}

import { Alert } from '@mui/material';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import type { ReportStanding } from '#contract/methods/periodic-reports.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { amountOf, wholeNumber } from './typed-amount.ts';

const triggers = [
  { value: 'berkala', label: 'Berkala' },
  { value: 'sewaktu-waktu', label: 'Sewaktu-waktu, sesuai kebutuhan' },
];

/** Enters a report in the register as it stands on paper. */
export function RecordForm(props: {
  readonly standings: readonly ReportStanding[];
  readonly chosen: ReportStanding;
  readonly unit: string | null;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('periodicReports.record');
  const tell = useNotice();
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const { control, handleSubmit } = useForm({
    defaultValues: {
      duty: keyOf(props.chosen),
      unit: props.unit ?? '',
      trigger: 'berkala' as 'berkala' | 'sewaktu-waktu',
      number: '',
      date: today,
      receivedOn: today,
      recipients: '',
      funds: '',
      note: '',
      replacesReason: '',
    },
  });
  const duty = useWatch({ control, name: 'duty' });
  const standing = props.standings.find((one) => keyOf(one) === duty) ?? props.chosen;
  const { kind, periodFrom } = standing;
  const reporters = useAllRows(['reporters', kind, periodFrom], (paging, options) =>
    call('periodicReports.coverage', { ...paging, kind, periodFrom }, options),
  );
  const units = (reporters.data ?? []).map(({ unit, name }) => ({ value: unit, label: name }));
  const send = handleSubmit(async (values) => {
    const request: RequestOf<'periodicReports.record'> = {
      kind: standing.kind,
      unit: standing.own ? null : values.unit,
      periodFrom: standing.periodFrom,
      trigger: values.trigger,
      number: values.number,
      date: values.date,
      receivedOn: standing.own ? values.date : values.receivedOn,
      recipients: amountOf(values.recipients),
      funds: amountOf(values.funds),
      note: values.note,
      replacesReason: values.replacesReason.trim() === '' ? null : values.replacesReason,
    };
    const saved = await act.run(request);
    if (!saved) return;
    tell('Laporan tercatat.');
    if (saved.warnings.length === 0) props.onClose();
    else setWarnings(saved.warnings);
  });
  return (
    <FormPanel
      open
      subject={`${keyOf(props.chosen)} ${props.unit ?? ''}`}
      title="Catat laporan"
      sentence={`Ditujukan kepada ${standing.to} (Pasal ${standing.article}).`}
      submit="Simpan"
      act={act}
      disabled={warnings.length > 0}
      onSubmit={send}
      onClose={props.onClose}
    >
      {warnings.map((warning) => (
        <Alert key={warning} severity="warning">
          {warning}
        </Alert>
      ))}
      <SelectField
        control={control}
        name="duty"
        label="Laporan dan masa"
        required
        choices={props.standings.map((one) => ({
          value: keyOf(one),
          label: `${one.title}, ${one.periodLabel}`,
        }))}
      />
      {!standing.own && (
        <SelectField control={control} name="unit" label="Pelapor" required choices={units} />
      )}
      <SelectField control={control} name="trigger" label="Jenis" required choices={triggers} />
      <FieldRow>
        <TextInput control={control} name="number" label="Nomor laporan" required maxLength={80} />
        <DateField control={control} name="date" label="Tanggal laporan" required />
      </FieldRow>
      {!standing.own && <DateField control={control} name="receivedOn" label="Diterima pada" required />}
      {standing.kind === '43e' && (
        <FieldRow>
          <TextInput
            control={control}
            name="recipients"
            label="Jumlah penerima menurut Format 5"
            inputMode="numeric"
            check={wholeNumber}
          />
          <TextInput
            control={control}
            name="funds"
            label="Total kumulatif dana (Rp)"
            inputMode="numeric"
            check={wholeNumber}
          />
        </FieldRow>
      )}
      <TextInput
        control={control}
        name="note"
        label="Permasalahan dan tindak lanjut"
        lines={4}
        maxLength={2000}
      />
      <TextInput
        control={control}
        name="replacesReason"
        label="Alasan mengganti laporan yang sudah ada"
        hint="Diisi hanya bila laporan masa ini sudah pernah dicatat."
        maxLength={300}
      />
    </FormPanel>
  );
}

function keyOf({ kind, periodFrom }: ReportStanding): string {
  return `${kind} ${periodFrom}`;
}

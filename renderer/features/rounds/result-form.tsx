import { useForm } from 'react-hook-form';
import type { VerificationRow } from '#contract/methods/rounds.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { resultLabels } from '../../text/labels.ts';
import { advisedResult, type Result } from './advice.ts';
import { failReasons } from './fail-reasons.ts';

/** A result that needs words: against the advice, or a failure whose reason the verifier names. */
export function ResultForm(props: {
  readonly roundId: string;
  readonly row: VerificationRow;
  readonly result: Result;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) {
  const { row, result } = props;
  const { today } = useSession();
  const act = useAct('rounds.setResults');
  const deviates = row.adviceOutcome !== null && advisedResult(row.adviceOutcome) !== result;
  const advised = row.adviceReasons.map((reason) => ({
    value: reason.code,
    label: `${reason.label} (${reason.source})`,
  }));
  const choices = [
    ...advised,
    ...failReasons.filter((reason) => !advised.some((other) => other.value === reason.value)),
  ];
  const { control, handleSubmit } = useForm<{
    decidedOn: string;
    reasonCodes: string[];
    deviationReason: string;
  }>({
    defaultValues: {
      decidedOn: today,
      reasonCodes: result === 'tidak-lulus' ? advised.map((reason) => reason.value) : [],
      deviationReason: '',
    },
  });
  const send = handleSubmit(async ({ decidedOn, reasonCodes, deviationReason }) => {
    const decision = {
      applicationId: row.applicationId,
      result,
      reasonCodes,
      deviationReason: deviates ? deviationReason : null,
    };
    if (!(await act.run({ roundId: props.roundId, decidedOn, results: [decision] }))) return;
    props.onSaved();
    props.onClose();
  });
  return (
    <FormPanel
      open
      subject={row.applicationId}
      title={`${resultLabels[result]}: ${row.name}`}
      sentence={
        deviates
          ? 'Hasil ini berbeda dari saran; alasannya tercatat dan ikut pada Berita Acara.'
          : 'Pilih alasan yang akan disampaikan kepada keluarga.'
      }
      submit="Simpan hasil"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <DateField control={control} name="decidedOn" label="Tanggal hasil" required />
      {result === 'tidak-lulus' && (
        <CheckListField
          control={control}
          name="reasonCodes"
          label="Alasan tidak lulus"
          required
          choices={choices}
        />
      )}
      {deviates && (
        <TextInput
          control={control}
          name="deviationReason"
          label="Mengapa berbeda dari saran"
          required
          lines={3}
          maxLength={300}
          autoFocus
        />
      )}
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import type { PublicReportStep, PublicReportView } from '#contract/methods/public-reports.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { itemChoices, stepWords } from './public-report-words.ts';

/** One step of a public report: its date, what was done, what was brought. */
export function StepForm(props: {
  readonly report: PublicReportView;
  readonly step: Exclude<PublicReportStep, 'forward'>;
  readonly onClose: () => void;
}) {
  const { report, step, onClose } = props;
  const { today } = useSession();
  const act = useAct('publicReports.advance');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { on: today, note: '', receiptNo: '', items: [...report.items] },
  });
  const send = handleSubmit(async ({ on, note, receiptNo, items }) => {
    if (!(await act.run({ reportId: report.reportId, step, on, note, receiptNo, items }))) return;
    tell('Langkah laporan tercatat.');
    onClose();
  });
  return (
    <FormPanel
      open
      subject={report.reportId}
      title={stepWords[step].act}
      sentence={`Laporan ${report.agendaNo}: ${report.subject}`}
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Tanggal" required />
      {step === 'confirmReceipt' && (
        <TextInput
          control={control}
          name="receiptNo"
          label="Nomor tanda terima Dinas"
          required
          maxLength={80}
        />
      )}
      <TextInput
        control={control}
        name="note"
        label={stepWords[step].note}
        required
        lines={3}
        maxLength={1000}
      />
      {(step === 'ask' || step === 'register') && (
        <CheckListField
          control={control}
          name="items"
          label="Kelengkapan Pasal 49 ayat (3)"
          choices={itemChoices}
        />
      )}
    </FormPanel>
  );
}

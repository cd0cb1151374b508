import { useForm } from 'react-hook-form';
import type { PublicReportView } from '#contract/methods/public-reports.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { itemChoices } from './public-report-words.ts';

/** The letter to the Dinas; the reporter stays out of it. */
export function ForwardForm(props: { readonly report: PublicReportView; readonly onClose: () => void }) {
  const { report, onClose } = props;
  const { today } = useSession();
  const act = useAct('publicReports.forward');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { on: today, number: '', note: '', items: [...report.items] },
  });
  const send = handleSubmit(async ({ on, number, note, items }) => {
    const made = await act.run({
      reportId: report.reportId,
      on,
      number: number.trim() === '' ? null : number,
      note,
      items,
    });
    if (!made) return;
    tell(`Surat penerusan dibuat dengan nomor ${made.number}.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title="Teruskan ke Dinas"
      sentence={`Laporan ${report.agendaNo}: ${report.subject}. Suratnya ditujukan kepada Dinas u.p. Seksi Kerjasama Antar Lembaga dan tidak memuat pelapor; identitasnya dicetak Kepala sebagai lampiran rahasia untuk sampul tertutup.`}
      submit="Buat surat penerusan"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <DateField control={control} name="on" label="Tanggal surat" required />
        <TextInput
          control={control}
          name="number"
          label="Nomor surat"
          hint="Kosongkan untuk nomor berikutnya."
          maxLength={80}
        />
      </FieldRow>
      <TextInput
        control={control}
        name="note"
        label="Dikirim melalui"
        hint="Misalnya: diantar petugas dalam sampul tertutup"
        required
        lines={2}
        maxLength={1000}
      />
      <CheckListField
        control={control}
        name="items"
        label="Kelengkapan Pasal 49 ayat (3)"
        choices={itemChoices}
      />
    </FormPanel>
  );
}

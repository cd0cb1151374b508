import { useForm } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import { publicReportChannelLabels } from '#domain/public-reports/channels.ts';
import { publicReportItems } from '#domain/public-reports/advance-public-report.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { itemChoices } from './public-report-words.ts';
import { ReporterFields } from './reporter-fields.tsx';

type Receive = RequestOf<'publicReports.receive'>;

const channels = Object.entries(publicReportChannelLabels).map(([value, label]) => ({ value, label }));

/** A report of the public on the day it comes in; an incomplete one is taken in as well. */
export function ReceiveForm({ onClose }: { readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('publicReports.receive');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      receivedOn: today,
      channel: 'langsung' as Receive['channel'],
      subject: '',
      chronology: '',
      evidence: '',
      name: '',
      address: '',
      contact: '',
      items: [...publicReportItems] as Receive['items'],
    },
  });
  const send = handleSubmit(async ({ name, address, contact, ...values }) => {
    const saved = await act.run({ ...values, reporter: { name, address, contact } });
    if (!saved) return;
    tell(`Laporan masyarakat tercatat dengan nomor ${saved.agendaNo}.`);
    onClose();
  });
  return (
    <FormPanel
      open
      width={640}
      title="Catat laporan masyarakat"
      sentence="Identitas pelapor hanya dapat dibuka Kepala dengan alasan, dan tidak ikut dalam Paket biasa."
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <DateField control={control} name="receivedOn" label="Diterima pada" required />
        <SelectField control={control} name="channel" label="Melalui" required choices={channels} />
      </FieldRow>
      <TextInput
        control={control}
        name="subject"
        label="Orang atau sekolah yang dilaporkan"
        required
        maxLength={200}
      />
      <TextInput control={control} name="chronology" label="Kronologis singkat" lines={5} maxLength={4000} />
      <TextInput
        control={control}
        name="evidence"
        label="Bukti permulaan"
        hint="Data, dokumen, foto atau rekaman yang diserahkan"
        lines={3}
        maxLength={2000}
      />
      <ReporterFields control={control} />
      <CheckListField
        control={control}
        name="items"
        label="Kelengkapan Pasal 49 ayat (3)"
        choices={itemChoices}
      />
    </FormPanel>
  );
}

import { Button } from '@mui/material';
import { useFieldArray, useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SchoolField } from '../../components/fields/school-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { applicantClassLabels, counted } from '../../text/labels.ts';
import { AddIcon } from '../../theme/icons.ts';
import { blankReport, blankReported, type PaperReportValues, reportRequest } from './paper-report-values.ts';
import { ReportedObjectionFields } from './reported-objection-fields.tsx';

const classes = (['a', 'c'] as const).map((value) => ({
  value,
  label: applicantClassLabels[value] ?? value,
}));
const versions = [
  { value: '0', label: 'Pengumuman pertama' },
  { value: '1', label: 'Perbaikan ke-1' },
  { value: '2', label: 'Perbaikan ke-2' },
  { value: '3', label: 'Perbaikan ke-3' },
];

/** A report on paper: a school's goes past the section to the head who decides (Pasal 18(3)). */
export function PaperReportForm({ onClose }: { readonly onClose: () => void }) {
  const { today } = useSession();
  const senders = useCall('reports.senders', {});
  const act = useAct('reports.recordPaper');
  const tell = useNotice();
  const { control, handleSubmit, watch, setValue } = useForm<PaperReportValues>({
    defaultValues: blankReport(today),
  });
  const objections = useFieldArray({ control, name: 'objections' });
  const send = handleSubmit(async (values) => {
    const recorded = await act.run(reportRequest(values));
    if (!recorded) return;
    tell(`Laporan atas ${counted(recorded.reportIds.length, 'keberatan')} dicatat dan menunggu putusan.`);
    onClose();
  });
  const sender = watch('sender');
  const offices = (senders.data ?? []).flatMap(({ office, name, levelGroups }) =>
    levelGroups.map((level) => ({ value: `${office}/${level}`, label: `${name}, jenjang ${level}` })),
  );
  return (
    <FormPanel
      open
      title="Catat laporan kertas"
      sentence="Salin dari laporan hasil peninjauan lapangan yang sudah ditandatangani. Nama yang berkeberatan tidak dicatat di sini."
      submit="Catat laporan"
      act={act}
      width={680}
      onSubmit={send}
      onClose={onClose}
    >
      {offices.length > 0 && (
        <ChoiceBar
          label="Pelapor"
          value={sender}
          onChange={(value) => setValue('sender', value)}
          choices={[
            { value: 'school', label: 'Sekolah atau madrasah' },
            { value: 'office', label: 'Kantor (kelas b)' },
          ]}
        />
      )}
      {sender === 'school' ? (
        <FieldRow>
          <SchoolField control={control} name="npsn" label="Sekolah atau madrasah" region="dki" required />
          <SelectField control={control} name="applicantClass" label="Golongan" required choices={classes} />
        </FieldRow>
      ) : (
        <SelectField
          control={control}
          name="officeLevel"
          label="Kantor dan jenjang"
          required
          choices={offices}
        />
      )}
      <FieldRow>
        <TextInput control={control} name="number" label="Nomor laporan" required maxLength={80} />
        <DateField control={control} name="date" label="Tanggal laporan" required />
        <TextInput control={control} name="reportedBy" label="Ditandatangani oleh" required maxLength={120} />
      </FieldRow>
      <FieldRow>
        <SelectField control={control} name="ordinal" label="Atas" required choices={versions} />
        <TextInput
          control={control}
          name="announcementNumber"
          label="Nomor pengumuman"
          required
          maxLength={80}
        />
        <DateField control={control} name="announcementDate" label="Tanggal pengumuman" required />
      </FieldRow>
      {objections.fields.map((field, index) => (
        <ReportedObjectionFields
          key={field.id}
          control={control}
          index={index}
          onRemove={objections.fields.length === 1 ? null : () => objections.remove(index)}
        />
      ))}
      <Button
        startIcon={<AddIcon />}
        disabled={objections.fields.length >= 50}
        onClick={() => objections.append(blankReported(today))}
        sx={{ justifySelf: 'start' }}
      >
        Tambah keberatan
      </Button>
    </FormPanel>
  );
}

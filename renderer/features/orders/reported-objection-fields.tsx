import { Box, IconButton, Typography } from '@mui/material';
import type { Control } from 'react-hook-form';
import { objectionTypeLabels, objectionTypes } from '#domain/objections/objection-states.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { objectorCapacityChoices } from '../../text/labels.ts';
import { CloseIcon } from '../../theme/icons.ts';
import { findings } from './order-words.ts';
import type { PaperReportValues } from './paper-report-values.ts';

const types = objectionTypes.map((value) => ({ value, label: objectionTypeLabels[value] }));
const proposals = Object.entries(findings).map(([value, { label }]) => ({ value, label }));

/** One objection of the letter, by the agenda number of its receipt, with its Berita Acara (Pasal 18(2)). */
export function ReportedObjectionFields(props: {
  readonly control: Control<PaperReportValues>;
  readonly index: number;
  readonly onRemove: (() => void) | null;
}) {
  const { control, index, onRemove } = props;
  const at = `objections.${index}` as const;
  return (
    <Box sx={{ display: 'grid', gap: 2, borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          Keberatan {index + 1}
        </Typography>
        {onRemove && (
          <IconButton aria-label={`Hapus keberatan ${index + 1}`} onClick={onRemove} size="small">
            <CloseIcon />
          </IconButton>
        )}
      </Box>
      <FieldRow>
        <TextInput control={control} name={`${at}.agendaNo`} label="Nomor agenda" required maxLength={80} />
        <DateField control={control} name={`${at}.receivedOn`} label="Diterima sekolah" required />
        <SelectField
          control={control}
          name={`${at}.capacity`}
          label="Diajukan sebagai"
          required
          choices={objectorCapacityChoices}
        />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name={`${at}.subject`} label="Peserta didik" required maxLength={120} />
        <SelectField control={control} name={`${at}.type`} label="Jenis keberatan" required choices={types} />
      </FieldRow>
      <TextInput
        control={control}
        name={`${at}.grounds`}
        label="Alasan keberatan"
        required
        lines={2}
        maxLength={2000}
      />
      <FieldRow>
        <DateField control={control} name={`${at}.visitedOn`} label="Ditinjau pada" required />
        <TextInput
          control={control}
          name={`${at}.beritaAcaraNumber`}
          label="Nomor Berita Acara"
          required
          maxLength={80}
        />
        <DateField control={control} name={`${at}.beritaAcaraDate`} label="Tanggal Berita Acara" required />
      </FieldRow>
      <TextInput
        control={control}
        name={`${at}.facts`}
        label="Hasil peninjauan"
        required
        lines={3}
        maxLength={4000}
      />
      <SelectField
        control={control}
        name={`${at}.proposedFinding`}
        label="Usul peninjau: keberatan ini"
        required
        choices={proposals}
      />
    </Box>
  );
}

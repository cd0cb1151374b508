import { Box, Typography } from '@mui/material';
import type { Control } from 'react-hook-form';
import type { ObjectionRow } from '#contract/methods/objections.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import type { PaperOrderValues } from './paper-order-values.ts';

const findings = [
  { value: '', label: 'Tidak disebut surat ini' },
  { value: 'benar', label: 'Benar' },
  { value: 'tidak-benar', label: 'Tidak benar' },
];

/** What the letter declares of one objection; wrong data need the right ones in its words (Pasal 21). */
export function FindingFields(props: {
  readonly control: Control<PaperOrderValues>;
  readonly index: number;
  readonly objection: ObjectionRow;
  readonly finding: string;
}) {
  const { control, index, objection } = props;
  const mustSay = props.finding === 'benar' && objection.type === 'data-keliru';
  return (
    <Box sx={{ display: 'grid', gap: 1.5, borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {objection.agendaNo} · {objection.subject}
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {objection.typeLabel}
        </Typography>
      </Typography>
      <SelectField
        control={control}
        name={`findings.${index}.finding`}
        label="Keberatan dinyatakan"
        choices={findings}
      />
      {mustSay && (
        <TextInput
          control={control}
          name={`findings.${index}.detail`}
          label="Data yang benar menurut surat"
          required
          lines={2}
          maxLength={500}
        />
      )}
    </Box>
  );
}

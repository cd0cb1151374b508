import { Box, Button } from '@mui/material';
import type { UseFormReturn } from 'react-hook-form';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { Section } from '../../components/section.tsx';
import { AddIcon } from '../../theme/icons.ts';
import type { ApplicationValues } from './application-values.ts';
import { SchoolPicker } from './school-picker.tsx';

/** Where the pupil learns: a school of the register, or one outside DKI. */
export function SchoolSection({
  form,
  onAdd,
}: {
  readonly form: UseFormReturn<ApplicationValues>;
  readonly onAdd: () => void;
}) {
  const region = form.watch('schoolRegion');
  const school = form.watch('school');
  return (
    <Section title="Sekolah" note="Letak sekolah dan domisili menentukan golongan pemohon (Pasal 4).">
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <ChoiceBar
          label="Letak sekolah"
          value={region}
          onChange={(value) => {
            form.setValue('schoolRegion', value);
            form.setValue('school', null);
            form.setValue('level', '');
          }}
          choices={[
            { value: 'luar-dki', label: 'Di luar Daerah' },
            { value: 'dki', label: 'Di Daerah (DKI Jakarta)' },
          ]}
        />
        {region === 'luar-dki' && (
          <Button variant="text" startIcon={<AddIcon />} onClick={onAdd}>
            Tambah sekolah luar Daerah
          </Button>
        )}
      </Box>
      <SchoolPicker form={form} />
      <FieldRow>
        <SelectField
          control={form.control}
          name="level"
          label="Jenjang"
          required
          disabled={school === null}
          choices={(school?.levels ?? []).map((level) => ({ value: level, label: level }))}
        />
        <TextInput control={form.control} name="classGrade" label="Kelas" required maxLength={12} />
      </FieldRow>
    </Section>
  );
}

import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { SchoolChoice } from '#contract/methods/schools.ts';
import { useCall } from '../../client/use-call.ts';
import { requiredSentence } from '../../components/fields/field-props.ts';
import type { ApplicationValues } from './application-values.ts';

/** The pupil's school, found by name or NPSN on the side of the border that was chosen. */
export function SchoolPicker({ form }: { readonly form: UseFormReturn<ApplicationValues> }) {
  const [search, setSearch] = useState('');
  const region = form.watch('schoolRegion');
  const schools = useCall('schools.find', { search, region }, { keepPrevious: true });
  const { field, fieldState } = useController({
    control: form.control,
    name: 'school',
    rules: { validate: (value) => (value === null ? requiredSentence : true) },
  });
  return (
    <Autocomplete<SchoolChoice>
      options={[...(schools.data ?? [])]}
      filterOptions={(options) => options}
      loading={schools.isFetching}
      value={field.value}
      onChange={(_event, school) => {
        field.onChange(school);
        form.setValue('level', onlyLevel(school));
      }}
      onInputChange={(_event, text, reason) => reason === 'input' && setSearch(text)}
      getOptionLabel={(school) => `${school.name} — ${school.place}`}
      getOptionKey={(school) => school.npsn}
      isOptionEqualToValue={(left, right) => left.npsn === right.npsn}
      noOptionsText={
        region === 'dki'
          ? 'Tidak ada yang cocok pada daftar sekolah'
          : 'Tidak ada yang cocok; tambahkan sekolahnya'
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label="Sekolah"
          required
          inputRef={field.ref}
          placeholder="Ketik nama atau NPSN"
          error={fieldState.invalid}
          helperText={fieldState.error?.message ?? numberHint(field.value)}
        />
      )}
    />
  );
}

/** A school with one jenjang leaves nothing to choose. */
export function onlyLevel(school: SchoolChoice | null): ApplicationValues['level'] {
  const [only] = school?.levels ?? [];
  return only !== undefined && school?.levels.length === 1 ? (only as ApplicationValues['level']) : '';
}

function numberHint(school: SchoolChoice | null): string {
  if (school === null) return ' ';
  return school.official ? `NPSN ${school.npsn}` : `Nomor sementara ${school.npsn}; NPSN belum diketahui`;
}

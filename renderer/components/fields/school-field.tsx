import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import type { SchoolChoice } from '#contract/methods/schools.ts';
import { useCall } from '../../client/use-call.ts';
import { useKeepOutOfDraft } from '../draft/draft-context.ts';
import { type FieldProps, requiredRule } from './field-props.ts';

/** A school of the register found by name or NPSN, here or outside the Daerah; the form value is its NPSN. */
export function SchoolField<T extends FieldValues>(
  props: FieldProps<T> & { readonly region: 'dki' | 'luar-dki' },
) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<SchoolChoice | null>(null);
  const schools = useCall('schools.find', { search, region: props.region }, { keepPrevious: true });
  // What it shows is not in its value: brought back it would look empty.
  useKeepOutOfDraft(props.name);
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: { validate: (value: unknown) => requiredRule(props.required, value) },
  });
  return (
    <Autocomplete<SchoolChoice>
      options={[...(schools.data ?? [])]}
      filterOptions={(options) => options}
      loading={schools.isFetching}
      value={chosen}
      onChange={(_event, school) => {
        setChosen(school);
        field.onChange(school?.npsn ?? '');
      }}
      onInputChange={(_event, text, reason) => reason === 'input' && setSearch(text)}
      getOptionLabel={(school) => `${school.name} — ${school.place}`}
      getOptionKey={(school) => school.npsn}
      isOptionEqualToValue={(left, right) => left.npsn === right.npsn}
      noOptionsText="Tidak ada yang cocok pada daftar sekolah"
      renderInput={(params) => (
        <TextField
          {...params}
          label={props.label}
          required={props.required === true}
          inputRef={field.ref}
          placeholder="Ketik nama atau NPSN"
          error={fieldState.invalid}
          helperText={fieldState.error?.message ?? props.hint ?? ' '}
        />
      )}
    />
  );
}

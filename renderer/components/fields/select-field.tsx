import { MenuItem, TextField } from '@mui/material';
import { type FieldValues, useController } from 'react-hook-form';
import { useJoinDraft } from '../draft/draft-context.ts';
import { type FieldProps, requiredRule } from './field-props.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function SelectField<T extends FieldValues>(
  props: FieldProps<T> & { readonly choices: readonly Choice[] },
) {
  useJoinDraft(props.control);
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: { validate: (value: unknown) => requiredRule(props.required, value) },
  });
  return (
    <TextField
      select
      {...field}
      value={field.value}
      inputRef={field.ref}
      label={props.label}
      required={props.required === true}
      disabled={props.disabled === true}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? props.hint}
    >
      {props.choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

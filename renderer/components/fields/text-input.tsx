import { TextField } from '@mui/material';
import { type FieldValues, useController } from 'react-hook-form';
import { type FieldProps, requiredRule } from './field-props.ts';

export interface TextInputProps<T extends FieldValues> extends FieldProps<T> {
  readonly maxLength?: number;
  readonly lines?: number;
  readonly inputMode?: 'text' | 'numeric' | 'tel';
  readonly autoFocus?: boolean;
  /** Why a text is not acceptable, or null. */
  readonly check?: (value: string) => string | null;
}

export function TextInput<T extends FieldValues>(props: TextInputProps<T>) {
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: {
      validate: (value: string) => {
        const present = requiredRule(props.required, value);
        if (present !== true || value.trim() === '') return present;
        return props.check?.(value.trim()) ?? true;
      },
    },
  });
  const lines = props.lines ?? 1;
  return (
    <TextField
      {...field}
      value={field.value}
      inputRef={field.ref}
      label={props.label}
      required={props.required === true}
      disabled={props.disabled === true}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? props.hint}
      autoFocus={props.autoFocus === true}
      {...(lines > 1 && { multiline: true, minRows: lines })}
      slotProps={{
        htmlInput: {
          maxLength: props.maxLength ?? 200,
          inputMode: props.inputMode ?? 'text',
          autoComplete: 'off',
        },
      }}
    />
  );
}

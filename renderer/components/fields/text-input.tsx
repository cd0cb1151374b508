import { Box, TextField } from '@mui/material';
import { type FieldValues, useController } from 'react-hook-form';
import { AttentionIcon } from '../../theme/icons.ts';
import { useJoinDraft } from '../draft/draft-context.ts';
import { type FieldProps, requiredRule } from './field-props.ts';

export interface TextInputProps<T extends FieldValues> extends FieldProps<T> {
  readonly maxLength?: number;
  readonly lines?: number;
  readonly inputMode?: 'text' | 'numeric' | 'tel';
  readonly autoFocus?: boolean;
  /** Why a text is not acceptable, or null. */
  readonly check?: (value: string) => string | null;
  /** What catches the eye while it is typed, or null; it stops nobody. */
  readonly note?: (value: string) => string | null;
}

export function TextInput<T extends FieldValues>(props: TextInputProps<T>) {
  useJoinDraft(props.control);
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
  const note = fieldState.error ? null : (props.note?.(String(field.value).trim()) ?? null);
  return (
    <TextField
      {...field}
      value={field.value}
      inputRef={field.ref}
      label={props.label}
      required={props.required === true}
      disabled={props.disabled === true}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? (note === null ? props.hint : <FieldNote note={note} />)}
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

/** A warning by its sign and its words, not by its colour alone. */
function FieldNote({ note }: { readonly note: string }) {
  return (
    <Box component="span" role="status" sx={{ color: 'warning.main', display: 'flex', gap: 0.5 }}>
      <AttentionIcon aria-hidden sx={{ fontSize: 16 }} />
      {note}
    </Box>
  );
}

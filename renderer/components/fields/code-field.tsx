import { TextField } from '@mui/material';
import type { ChangeEvent } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { groupCode, readCode } from '../../text/printed-code.ts';
import { useJoinDraft } from '../draft/draft-context.ts';
import { type FieldProps, requiredSentence } from './field-props.ts';

/** The 26 characters of a printed code, grouped while they are typed; a hand scanner may fill it too. */
export function CodeField<T extends FieldValues>(props: FieldProps<T> & { readonly autoFocus?: boolean }) {
  useJoinDraft(props.control);
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: { validate: problemOf },
  });
  const value = field.value as string;

  // Grouping while someone corrects the middle would move the caret away from the slip.
  function take(event: ChangeEvent<HTMLInputElement>): void {
    const { value: typed, selectionStart } = event.target;
    const atEnd = selectionStart === typed.length;
    const growing = typed.length > value.length;
    field.onChange(atEnd && growing ? groupCode(typed) : typed.toUpperCase());
  }

  return (
    <TextField
      name={field.name}
      inputRef={field.ref}
      label={props.label}
      required
      autoFocus={props.autoFocus === true}
      disabled={props.disabled === true}
      value={value}
      onChange={take}
      onBlur={() => {
        field.onChange(groupCode(value));
        field.onBlur();
      }}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? progressOf(value) ?? props.hint}
      placeholder="ABCD-EFGH-…"
      sx={{
        '& input': {
          fontFamily: 'ui-monospace, Consolas, monospace',
          fontSize: '0.9375rem',
          letterSpacing: '0.01em',
        },
      }}
      slotProps={{
        htmlInput: { maxLength: 80, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
      }}
    />
  );
}

function problemOf(value: string): string | true {
  if (value.trim() === '') return requiredSentence;
  const reading = readCode(value);
  if (reading.kind === 'wrong') return reading.why;
  return reading.kind === 'short' ? `Masih kurang ${reading.missing} karakter.` : true;
}

function progressOf(value: string): string | null {
  const reading = readCode(value);
  if (value === '' || reading.kind === 'wrong') return reading.kind === 'wrong' ? reading.why : null;
  return reading.kind === 'short' ? `${26 - reading.missing} dari 26 karakter` : 'Lengkap 26 karakter';
}

import { TextField } from '@mui/material';
import { useState } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { parseIsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import { useSession } from '../../client/session.ts';
import { dateText, readTypedDate, shortDate } from '../../text/dates.ts';
import { useJoinDraft } from '../draft/draft-context.ts';
import { type FieldProps, requiredRule } from './field-props.ts';

/**
 * A date typed day first, `29/07/2013`.
 *
 * The form value is the ISO date, or the text as typed while it is not one (then the rule refuses it).
 */
export function DateField<T extends FieldValues>(props: FieldProps<T>) {
  const today = isoDate(useSession().today);
  useJoinDraft(props.control);
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: {
      validate: (value: string) => {
        const present = requiredRule(props.required, value);
        if (present !== true || value === '') return present;
        if (parseIsoDate(value).ok) return true;
        const typed = readTypedDate(value, today);
        return typed.kind === 'wrong' ? typed.why : true;
      },
    },
  });
  const value = field.value as string;
  const [typed, setTyped] = useState<string | null>(null);
  const understood = parseIsoDate(value).ok ? dateText(value) : undefined;

  function take(text: string): void {
    setTyped(text);
    const reading = readTypedDate(text, today);
    field.onChange(reading.kind === 'date' ? reading.date : text.trim());
  }

  return (
    <TextField
      name={field.name}
      inputRef={field.ref}
      label={props.label}
      required={props.required === true}
      disabled={props.disabled === true}
      value={typed ?? (parseIsoDate(value).ok ? shortDate(value) : value)}
      onChange={(event) => take(event.target.value)}
      onBlur={() => {
        setTyped(null);
        field.onBlur();
      }}
      placeholder="hh/bb/tttt"
      error={fieldState.invalid}
      helperText={
        fieldState.error?.message ?? understood ?? props.hint ?? 'Hari/bulan/tahun, misalnya 29/07/2013'
      }
      slotProps={{ htmlInput: { maxLength: 30, autoComplete: 'off' } }}
    />
  );
}

import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useId } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { useJoinDraft } from '../draft/draft-context.ts';
import { type FieldProps, requiredRule } from './field-props.ts';
import type { Choice } from './select-field.tsx';

/** One of a few choices, all in sight. */
export function RadioField<T extends FieldValues>(
  props: FieldProps<T> & { readonly choices: readonly Choice[] },
) {
  const labelId = useId();
  useJoinDraft(props.control);
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: { validate: (value: unknown) => requiredRule(props.required, value) },
  });
  return (
    <FormControl error={fieldState.invalid} variant="standard">
      <FormLabel id={labelId} sx={{ fontSize: '0.8125rem', fontWeight: 650, color: 'text.primary' }}>
        {props.label}
      </FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        value={field.value}
        onChange={(_event, value) => field.onChange(value)}
        onBlur={field.onBlur}
      >
        {props.choices.map(({ value, label }) => (
          <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={label} />
        ))}
      </RadioGroup>
      <FormHelperText>{fieldState.error?.message ?? props.hint}</FormHelperText>
    </FormControl>
  );
}

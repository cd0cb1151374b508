import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import { type FieldValues, useController } from 'react-hook-form';
import { useJoinDraft } from '../draft/draft-context.ts';
import type { FieldProps } from './field-props.ts';
import type { Choice } from './select-field.tsx';

/** Several of a few choices, short ones in `columns`; the form value is the list of chosen values. */
export function CheckListField<T extends FieldValues>(
  props: FieldProps<T> & { readonly choices: readonly Choice[]; readonly columns?: number },
) {
  useJoinDraft(props.control);
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: {
      validate: (value: readonly string[]) =>
        props.required === true && value.length === 0 ? 'Pilih paling sedikit satu.' : true,
    },
  });
  const chosen = field.value as readonly string[];
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <FormControl component="fieldset" error={fieldState.invalid} variant="standard">
      <FormLabel component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 650, color: 'text.primary' }}>
        {props.label}
      </FormLabel>
      <FormGroup
        sx={{ display: 'grid', gridTemplateColumns: `repeat(${props.columns ?? 1}, minmax(0, 1fr))` }}
      >
        {props.choices.map((choice) => (
          <FormControlLabel
            key={choice.value}
            label={choice.label}
            slotProps={{ typography: { variant: 'body1' } }}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(choice.value)}
                onChange={() => toggle(choice.value)}
                onBlur={field.onBlur}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{fieldState.error?.message ?? props.hint}</FormHelperText>
    </FormControl>
  );
}

import { IconButton, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { HideIcon, ShowIcon } from '../../theme/icons.ts';
import { useKeepOutOfDraft } from '../draft/draft-context.ts';
import { type FieldProps, requiredSentence } from './field-props.ts';

/** Shortest passphrase the host takes (SES-005). */
const shortest = 8;

/** A passphrase; `fresh` for a new one, whose length is then checked. It is not kept after the form closes. */
export function PassphraseField<T extends FieldValues>(
  props: FieldProps<T> & { readonly fresh?: boolean; readonly same?: string; readonly autoFocus?: boolean },
) {
  const [shown, setShown] = useState(false);
  useKeepOutOfDraft(props.name);
  const { field, fieldState } = useController({
    control: props.control,
    name: props.name,
    rules: {
      validate: (value: string) => {
        if (value === '') return requiredSentence;
        if (props.same !== undefined && props.same !== value) return 'Tidak sama dengan kata sandi pertama.';
        return props.fresh === true && value.length < shortest
          ? 'Paling sedikit 8 karakter; disarankan 15.'
          : true;
      },
    },
  });
  return (
    <TextField
      {...field}
      value={field.value}
      inputRef={field.ref}
      type={shown ? 'text' : 'password'}
      label={props.label}
      required
      autoFocus={props.autoFocus === true}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? props.hint}
      slotProps={{
        htmlInput: {
          maxLength: 200,
          autoComplete: props.fresh === true ? 'new-password' : 'current-password',
        },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={shown ? 'Sembunyikan kata sandi' : 'Tampilkan kata sandi'}
                onClick={() => setShown(!shown)}
              >
                {shown ? <HideIcon fontSize="small" /> : <ShowIcon fontSize="small" />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

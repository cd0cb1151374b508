import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form';
import { FieldRow } from '../../components/field-row.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';

/** A new passphrase, typed twice by the person whose it is. */
export function FreshPassphrase<T extends FieldValues>(props: {
  readonly control: Control<T>;
  readonly name: FieldPath<T>;
  readonly again: FieldPath<T>;
}) {
  const first: string = useWatch({ control: props.control, name: props.name });
  return (
    <FieldRow>
      <PassphraseField
        control={props.control}
        name={props.name}
        label="Kata sandi baru"
        fresh
        hint="Paling sedikit 8 karakter; disarankan 15"
      />
      <PassphraseField control={props.control} name={props.again} label="Ulangi kata sandi" same={first} />
    </FieldRow>
  );
}

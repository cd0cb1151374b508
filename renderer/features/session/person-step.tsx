import type { UseFormReturn } from 'react-hook-form';
import { FieldRow } from '../../components/field-row.tsx';
import { NipField } from '../../components/fields/nip-field.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { capacityLabels } from '../../text/labels.ts';
import type { PersonKey, SetupForm } from './setup-form.ts';

const capacities = ['definitif', 'plt', 'plh'].map((value) => ({
  value,
  label: capacityLabels[value] ?? value,
}));

/** One person with an account and a passphrase of his own. */
export function PersonStep({
  form,
  person,
}: {
  readonly form: UseFormReturn<SetupForm>;
  readonly person: PersonKey;
}) {
  const { control } = form;
  return (
    <>
      <FieldRow>
        <TextInput
          control={control}
          name={`${person}.name`}
          label="Nama lengkap"
          required
          maxLength={120}
          autoFocus
        />
        <NipField control={control} name={`${person}.nip`} label="NIP" />
      </FieldRow>
      <FieldRow>
        <TextInput
          control={control}
          name={`${person}.jabatan`}
          label="Jabatan"
          required
          maxLength={160}
          hint="Seperti tercetak di bawah nama pada surat"
        />
        {person === 'kepala' && (
          <SelectField
            control={control}
            name="kepala.capacity"
            label="Kedudukan"
            required
            choices={capacities}
          />
        )}
      </FieldRow>
      <FieldRow>
        <PassphraseField
          control={control}
          name={`${person}.passphrase`}
          label="Kata sandi"
          fresh
          hint="Paling sedikit 8 karakter; disarankan 15"
        />
        <RepeatedPassphrase form={form} person={person} />
      </FieldRow>
    </>
  );
}

function RepeatedPassphrase({
  form,
  person,
}: {
  readonly form: UseFormReturn<SetupForm>;
  readonly person: PersonKey;
}) {
  const [first, again] = form.watch([`${person}.passphrase`, `${person}.again`]);
  const differs = again !== '' && again !== first;
  return (
    <PassphraseField
      control={form.control}
      name={`${person}.again`}
      label="Ulangi kata sandi"
      same={first}
      hint={differs ? 'Belum sama dengan kata sandi pertama' : ''}
    />
  );
}

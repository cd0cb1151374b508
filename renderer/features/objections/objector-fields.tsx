import type { UseFormReturn } from 'react-hook-form';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { objectorCapacityChoices } from '../../text/labels.ts';
import type { ObjectionValues } from './objection-values.ts';

/** Who objects; without a name only with the written reason of the head (G-20). */
export function ObjectorFields({ form }: { readonly form: UseFormReturn<ObjectionValues> }) {
  const { control } = form;
  const named = form.watch('named');
  return (
    <>
      <ChoiceBar
        label="Nama yang berkeberatan"
        value={named}
        onChange={(value) => form.setValue('named', value)}
        choices={[
          { value: 'ya', label: 'Menyebut nama' },
          { value: 'tidak', label: 'Tanpa nama' },
        ]}
      />
      <FieldRow>
        {named === 'ya' && (
          <TextInput control={control} name="objectorName" label="Nama" required maxLength={120} />
        )}
        <SelectField
          control={control}
          name="capacity"
          label="Sebagai"
          required
          choices={objectorCapacityChoices}
        />
      </FieldRow>
      {named === 'ya' ? (
        <TextInput control={control} name="contact" label="Alamat dan telepon" required maxLength={200} />
      ) : (
        <TextInput
          control={control}
          name="anonymousReason"
          label="Alasan Kepala menerima keberatan tanpa nama"
          required
          lines={2}
          maxLength={300}
        />
      )}
    </>
  );
}

import { Autocomplete, TextField } from '@mui/material';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { ResponseOf } from '#contract/api.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { requiredSentence } from '../../components/fields/field-props.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { Section } from '../../components/section.tsx';
import { kkNote, postalCodeNote } from '../../text/number-notes.ts';
import type { ApplicationValues } from './application-values.ts';

/** The address on the family card: it says where the pupil lives, the NIK does not. */
export function HouseholdSection({ form }: { readonly form: UseFormReturn<ApplicationValues> }) {
  const { control } = form;
  const region = form.watch('homeRegion');
  const kecamatanCode = form.watch('kecamatanCode');
  // The kota of `31.73.08`; outside the Daerah nothing is known of postal codes.
  const kotaCode = region === 'dki' && kecamatanCode !== '' ? kecamatanCode.slice(0, 5) : null;
  return (
    <Section title="Alamat pada Kartu Keluarga" note="Tulis seperti tercetak pada Kartu Keluarga.">
      <ChoiceBar
        label="Domisili"
        value={region}
        onChange={(value) => form.setValue('homeRegion', value)}
        choices={[
          { value: 'dki', label: 'Kartu Keluarga DKI Jakarta' },
          { value: 'luar-dki', label: 'Kartu Keluarga luar Daerah' },
        ]}
      />
      <FieldRow>
        <TextInput
          control={control}
          name="kk"
          label="Nomor KK"
          maxLength={20}
          inputMode="numeric"
          note={kkNote}
        />
        <TextInput
          control={control}
          name="postalCode"
          label="Kode pos"
          maxLength={5}
          inputMode="numeric"
          note={(typed) => postalCodeNote(typed, kotaCode)}
        />
      </FieldRow>
      <TextInput control={control} name="address" label="Alamat" required />
      <FieldRow>
        <TextInput control={control} name="rt" label="RT" maxLength={3} inputMode="numeric" />
        <TextInput control={control} name="rw" label="RW" maxLength={3} inputMode="numeric" />
        <TextInput
          control={control}
          name="kelurahan"
          label={region === 'dki' ? 'Kelurahan' : 'Kelurahan/desa'}
          required
          maxLength={80}
        />
      </FieldRow>
      {region === 'dki' ? (
        <KecamatanPicker form={form} />
      ) : (
        <FieldRow>
          <TextInput control={control} name="kecamatan" label="Kecamatan" maxLength={80} />
          <TextInput control={control} name="kota" label="Kota/kabupaten" required maxLength={80} />
          <TextInput control={control} name="province" label="Provinsi" required maxLength={80} />
        </FieldRow>
      )}
    </Section>
  );
}

type Kecamatan = ResponseOf<'applications.places'>[number];

function KecamatanPicker({ form }: { readonly form: UseFormReturn<ApplicationValues> }) {
  const places = useCall('applications.places', {});
  const { field, fieldState } = useController({
    control: form.control,
    name: 'kecamatanCode',
    rules: { required: requiredSentence },
  });
  return (
    <Autocomplete<Kecamatan>
      options={[...(places.data ?? [])]}
      loading={places.isFetching}
      value={places.data?.find(({ code }) => code === field.value) ?? null}
      onChange={(_event, kecamatan) => field.onChange(kecamatan?.code ?? '')}
      getOptionLabel={({ name, kota }) => `${name}, ${kota}`}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(left, right) => left.code === right.code}
      noOptionsText="Tidak ada kecamatan itu"
      renderInput={(params) => (
        <TextField
          {...params}
          label="Kecamatan"
          required
          inputRef={field.ref}
          error={fieldState.invalid}
          helperText={fieldState.error?.message ?? ' '}
        />
      )}
    />
  );
}

import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { OfficeChoice } from '#contract/methods/session.ts';
import { useCall } from '../../client/use-call.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { requiredSentence } from '../../components/fields/field-props.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { personKeys, type SetupForm } from './setup-form.ts';

/** Which office this is; its kind comes with the choice and decides what the program offers. */
export function OfficeStep({ form }: { readonly form: UseFormReturn<SetupForm> }) {
  const choices = useCall('session.officeChoices', {});
  const { control } = form;
  return (
    <>
      <Loaded reading={choices} lines={1}>
        {(offices) => <OfficePicker form={form} offices={offices} />}
      </Loaded>
      <TextInput control={control} name="address" label="Alamat kantor" required maxLength={200} />
      <FieldRow>
        <TextInput
          control={control}
          name="postalCode"
          label="Kode pos"
          maxLength={5}
          inputMode="numeric"
          check={(value) => (/^\d{5}$/.test(value) ? null : 'Kode pos terdiri atas 5 angka.')}
        />
        <TextInput control={control} name="phone" label="Telepon" maxLength={40} inputMode="tel" />
        <TextInput
          control={control}
          name="schoolYear"
          label="Tahun pelajaran"
          required
          maxLength={9}
          hint="Misalnya 2013/2014"
          check={schoolYearProblem}
        />
      </FieldRow>
    </>
  );
}

function OfficePicker({
  form,
  offices,
}: {
  readonly form: UseFormReturn<SetupForm>;
  readonly offices: readonly OfficeChoice[];
}) {
  const { field, fieldState } = useController({
    control: form.control,
    name: 'office',
    rules: { required: requiredSentence },
  });
  const chosen = offices.find((office) => office.office === field.value) ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Autocomplete<OfficeChoice>
        options={[...offices]}
        groupBy={(office) => office.kindLabel}
        getOptionLabel={(office) => office.name}
        getOptionKey={(office) => office.office}
        isOptionEqualToValue={(left, right) => left.office === right.office}
        value={chosen}
        onChange={(_event, office) => {
          field.onChange(office?.office ?? '');
          if (office) nameOffices(form, office);
        }}
        onBlur={field.onBlur}
        renderInput={(params) => (
          <TextField
            {...params}
            label="Kantor"
            required
            inputRef={field.ref}
            placeholder="Ketik nama kecamatan, kota, atau kantor"
            error={fieldState.invalid}
            helperText={fieldState.error?.message ?? ' '}
          />
        )}
      />
      {chosen && (
        <Box
          sx={{
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            p: 2,
            textAlign: 'center',
          }}
          aria-label="Kop surat"
        >
          {chosen.kopLines.map((line) => (
            <Typography key={line} variant="body2" sx={{ fontWeight: 700 }}>
              {line}
            </Typography>
          ))}
          <Typography variant="caption" color="textSecondary">
            {chosen.kindLabel} · {chosen.regionName} ({chosen.regionCode})
          </Typography>
        </Box>
      )}
    </Box>
  );
}

/** The usual jabatan of the three; whoever typed another keeps it. */
function nameOffices(form: UseFormReturn<SetupForm>, { name }: OfficeChoice): void {
  const usual = { kepala: `Kepala ${name}`, operator: 'Operator data', admin: 'Pengelola sistem' } as const;
  for (const person of personKeys) {
    const field = `${person}.jabatan` as const;
    if (!form.getFieldState(field).isDirty) form.setValue(field, usual[person]);
  }
}

function schoolYearProblem(value: string): string | null {
  const match = /^(\d{4})\/(\d{4})$/.exec(value);
  return match && Number(match[2]) === Number(match[1]) + 1
    ? null
    : 'Tulis dua tahun berurutan, misalnya 2013/2014.';
}

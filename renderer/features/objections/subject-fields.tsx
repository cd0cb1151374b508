import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { PupilRow } from '#contract/methods/pupils.ts';
import { levels } from '#domain/routing/levels.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { useKeepOutOfDraft } from '../../components/draft/draft-context.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { requiredSentence } from '../../components/fields/field-props.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { SchoolField } from '../../components/fields/school-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { shortDate } from '../../text/dates.ts';
import type { ObjectionValues } from './objection-values.ts';

const sexes = [
  { value: 'L', label: 'Laki-laki' },
  { value: 'P', label: 'Perempuan' },
];
const levelChoices = levels.map((level) => ({ value: level, label: level }));

/** Whom the objection is about: an applicant of the round, or someone who never applied. */
export function SubjectFields({
  form,
  classB,
}: {
  readonly form: UseFormReturn<ObjectionValues>;
  readonly classB: boolean;
}) {
  const { control } = form;
  const applied = form.watch('applied');
  return (
    <>
      <ChoiceBar
        label="Sudah mengajukan"
        value={applied}
        onChange={(value) => form.setValue('applied', value)}
        choices={[
          { value: 'ya', label: 'Ada pengajuannya' },
          { value: 'tidak', label: 'Belum pernah mengajukan' },
        ]}
      />
      {applied === 'ya' ? (
        <ApplicantPicker form={form} />
      ) : (
        <>
          <FieldRow>
            <TextInput control={control} name="name" label="Nama" required maxLength={120} />
            <SelectField control={control} name="sex" label="Jenis kelamin" required choices={sexes} />
            <TextInput
              control={control}
              name="nik"
              label="NIK"
              maxLength={20}
              inputMode="numeric"
              hint="Bila diketahui"
            />
          </FieldRow>
          <FieldRow>
            <TextInput control={control} name="birthPlace" label="Tempat lahir" maxLength={80} />
            <DateField control={control} name="birthDate" label="Tanggal lahir" required />
            <SelectField control={control} name="level" label="Jenjang" required choices={levelChoices} />
            <TextInput control={control} name="classGrade" label="Kelas" maxLength={20} />
          </FieldRow>
          {classB && (
            <SchoolField
              control={control}
              name="npsn"
              label="Sekolah asal di luar Daerah"
              region="luar-dki"
              required
              hint="Belum ada? Tambahkan lebih dahulu saat mencatat permohonan (Pasal 9)"
            />
          )}
        </>
      )}
    </>
  );
}

function ApplicantPicker({ form }: { readonly form: UseFormReturn<ObjectionValues> }) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<PupilRow | null>(null);
  const roundId = form.watch('roundId');
  const pupils = useCall(
    'pupils.page',
    { roundId: roundId === '' ? null : roundId, search, pageSize: 25 },
    { keepPrevious: true, enabled: roundId !== '' },
  );
  useKeepOutOfDraft('applicationId');
  const { field, fieldState } = useController({
    control: form.control,
    name: 'applicationId',
    rules: { required: requiredSentence },
  });
  return (
    <Autocomplete<PupilRow>
      options={[...(pupils.data?.rows ?? [])]}
      filterOptions={(options) => options}
      loading={pupils.isFetching}
      value={chosen}
      onChange={(_event, pupil) => {
        setChosen(pupil);
        field.onChange(pupil?.applicationId ?? '');
      }}
      onInputChange={(_event, text, reason) => reason === 'input' && setSearch(text)}
      getOptionLabel={(pupil) =>
        `${pupil.name}, kelas ${pupil.classGrade}, lahir ${shortDate(pupil.birthDate)}`
      }
      getOptionKey={(pupil) => pupil.applicationId}
      isOptionEqualToValue={(left, right) => left.applicationId === right.applicationId}
      noOptionsText={roundId === '' ? 'Pilih putaran lebih dahulu' : 'Tidak ada yang cocok'}
      renderInput={(params) => (
        <TextField
          {...params}
          label="Peserta didik"
          required
          inputRef={field.ref}
          placeholder="Ketik nama atau NIK"
          error={fieldState.invalid}
          helperText={fieldState.error?.message ?? ' '}
        />
      )}
    />
  );
}

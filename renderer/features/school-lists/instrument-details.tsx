import type { Control } from 'react-hook-form';
import type { ListEntryDetail } from '#contract/methods/school-list-views.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { type InstrumentValues, numbersProblem, wholeNumberProblem } from './instrument-values.ts';

const untold = { value: '', label: 'Tidak disebut' };

/** What the school found behind its answers; blank fields count as the answer says. */
export function InstrumentDetails({
  control,
  entry,
}: {
  readonly control: Control<InstrumentValues>;
  readonly entry: ListEntryDetail;
}) {
  const count = { inputMode: 'numeric', maxLength: 4, check: wholeNumberProblem } as const;
  return (
    <>
      <FieldRow>
        <SelectField
          control={control}
          name="dtks"
          label="Status DTKS"
          choices={[
            untold,
            { value: 'layak', label: 'Layak' },
            { value: 'belum-layak', label: 'Belum dinyatakan layak' },
            { value: 'tidak-terdaftar', label: 'Tidak terdaftar' },
          ]}
        />
        <SelectField
          control={control}
          name="specialCategory"
          label="Kategori khusus"
          choices={[
            untold,
            ...entry.choices.specialCategories.map((code) => ({ value: code, label: words(code) })),
          ]}
        />
        <SelectField
          control={control}
          name="decree"
          label="SK Kepala Dinas Sosial"
          choices={[
            { value: 'tidak', label: 'Tidak ada' },
            { value: 'ada', label: 'Ada' },
          ]}
        />
        <SelectField
          control={control}
          name="pupilDataSource"
          label="Data peserta didik"
          choices={[
            untold,
            { value: 'dapodik', label: 'Dapodik' },
            { value: 'emis', label: 'EMIS (madrasah)' },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="absences" label="Bolos sebulan" {...count} />
        <TextInput control={control} name="lateness" label="Terlambat sebulan" {...count} />
        <TextInput control={control} name="cars" label="Jumlah mobil" {...count} />
        <TextInput control={control} name="water" label="Air kemasan (liter)" {...count} />
      </FieldRow>
      <FieldRow>
        <TextInput
          control={control}
          name="njop"
          label="NJOP per NOP"
          hint="Satu nilai tiap NOP, pisahkan dengan ; (G-38)"
          check={numbersProblem}
        />
        <TextInput
          control={control}
          name="violations"
          label="Larangan dilanggar"
          hint="Nomor larangan, pisahkan dengan ;"
          check={numbersProblem}
        />
      </FieldRow>
      <CheckListField
        control={control}
        name="statuses"
        label="Status anggota keluarga dalam satu KK"
        columns={2}
        choices={entry.choices.statuses.map(({ code, label }) => ({ value: code, label }))}
      />
    </>
  );
}

/** `anak-panti-sosial` as a person reads it. */
function words(code: string): string {
  const text = code.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

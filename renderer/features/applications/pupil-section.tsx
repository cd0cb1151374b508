import { type Control, useWatch } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { Section } from '../../components/section.tsx';
import { nikNote, nisnNote } from '../../text/number-notes.ts';
import type { ApplicationValues } from './application-values.ts';

const sexes = [
  { value: 'L', label: 'Laki-laki' },
  { value: 'P', label: 'Perempuan' },
];

/** The pupil and who speaks for him. */
export function PupilSection({ control }: { readonly control: Control<ApplicationValues> }) {
  const { today } = useSession();
  const [birthDate, sex] = useWatch({ control, name: ['birthDate', 'sex'] });
  return (
    <Section title="Peserta didik dan orang tua/wali">
      <FieldRow>
        <TextInput control={control} name="name" label="Nama peserta didik" required maxLength={120} />
        <SelectField control={control} name="sex" label="Jenis kelamin" required choices={sexes} />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="birthPlace" label="Tempat lahir" required maxLength={80} />
        <DateField control={control} name="birthDate" label="Tanggal lahir" required />
      </FieldRow>
      <FieldRow>
        <TextInput
          control={control}
          name="nik"
          label="NIK"
          maxLength={20}
          inputMode="numeric"
          hint="Kosongkan bila belum ada"
          note={(typed) => nikNote(typed, { birthDate, sex, today })}
        />
        <TextInput
          control={control}
          name="nisn"
          label="NISN"
          maxLength={12}
          inputMode="numeric"
          note={nisnNote}
        />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="motherName" label="Nama ibu kandung" required maxLength={120} />
        <TextInput
          control={control}
          name="guardianName"
          label="Nama orang tua/wali pemohon"
          required
          maxLength={120}
        />
        <TextInput control={control} name="phone" label="Telepon" maxLength={20} inputMode="tel" />
      </FieldRow>
    </Section>
  );
}

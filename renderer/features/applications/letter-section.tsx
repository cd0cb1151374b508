import type { Control } from 'react-hook-form';
import { familyCategories } from '#domain/policy/policy-edition.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { Section } from '../../components/section.tsx';
import { documentCodeLabels } from '../../text/labels.ts';
import type { ApplicationValues } from './application-values.ts';

const paperCodes = ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'] as const;
const categories = [
  { value: '', label: 'Belum dinyatakan' },
  ...familyCategories.map((value) => ({ value, label: spoken(value) })),
];

/** The letter itself: the day it came, its papers, the consent it carries (Pasal 8-11, Format 1). */
export function LetterSection({ control }: { readonly control: Control<ApplicationValues> }) {
  return (
    <Section
      title="Surat permohonan dan berkas"
      note="Tanggal diterima ialah tanggal pada tanda terima, bukan hari dicatat di sini. Masa pengusulan dihitung dari tanggal itu (Pasal 11)."
    >
      <FieldRow>
        <DateField control={control} name="receivedOn" label="Diterima pada" required />
        <SelectField control={control} name="category" label="Golongan keluarga" choices={categories} />
      </FieldRow>
      <CheckListField
        control={control}
        name="papers"
        label="Berkas yang diserahkan"
        columns={2}
        choices={paperCodes.map((value) => ({ value, label: documentCodeLabels[value] }))}
        hint="Yang kurang dapat dilengkapi sampai Berita Acara disusun"
      />
      <FieldRow>
        <TextInput control={control} name="sktmNumber" label="Nomor SKTM" maxLength={80} />
        <DateField control={control} name="sktmDate" label="Tanggal SKTM" />
      </FieldRow>
      <CheckListField
        control={control}
        name="consent"
        label="Persetujuan"
        choices={[{ value: 'ya', label: 'Orang tua/wali menyetujui nama dan kelas diumumkan' }]}
      />
    </Section>
  );
}

function spoken(category: string): string {
  const words = category.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

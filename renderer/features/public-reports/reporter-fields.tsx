import type { Control, FieldValues, Path } from 'react-hook-form';
import { useKeepOutOfDraft } from '../../components/draft/draft-context.ts';
import { TextInput } from '../../components/fields/text-input.tsx';

interface Identity extends FieldValues {
  name: string;
  address: string;
  contact: string;
}

/** Who reports: typed once, and no draft of the form keeps it. */
export function ReporterFields<T extends Identity>({ control }: { readonly control: Control<T> }) {
  useKeepOutOfDraft('name');
  useKeepOutOfDraft('address');
  useKeepOutOfDraft('contact');
  return (
    <>
      <TextInput control={control} name={'name' as Path<T>} label="Nama pelapor" maxLength={120} />
      <TextInput control={control} name={'address' as Path<T>} label="Alamat pelapor" maxLength={200} />
      <TextInput
        control={control}
        name={'contact' as Path<T>}
        label="Telepon atau surel pelapor"
        maxLength={120}
      />
    </>
  );
}

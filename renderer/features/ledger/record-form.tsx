import { useForm } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { carrierChoices } from './copy-choices.ts';

type Record = RequestOf<'ledger.record'>;

/** A paper that came or went without a Paket. */
export function RecordForm({ onClose }: { readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('ledger.record');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      direction: 'masuk' as Record['direction'],
      on: today,
      counterpart: '',
      kind: '',
      documentNumbers: '',
      carrier: 'langsung' as Record['carrier'],
      softcopy: 'tidak-perlu' as Record['softcopy'],
      note: '',
    },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run(values))) return;
    tell('Kertas dicatat pada Buku agenda.');
    onClose();
  });
  return (
    <FormPanel
      open
      width={600}
      title="Catat kertas"
      sentence="Untuk kertas yang datang atau pergi tanpa Paket. Paket tidak perlu dicatat: ia masuk sendiri."
      submit="Catat"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <SelectField
          control={control}
          name="direction"
          label="Arah"
          required
          choices={[
            { value: 'masuk', label: 'Masuk (diterima)' },
            { value: 'keluar', label: 'Keluar (dikirim)' },
          ]}
        />
        <DateField control={control} name="on" label="Tanggal" required />
      </FieldRow>
      <TextInput control={control} name="counterpart" label="Dari atau kepada" required maxLength={200} />
      <FieldRow>
        <TextInput
          control={control}
          name="kind"
          label="Jenis"
          required
          maxLength={120}
          hint="Misalnya rekap data formulir, surat perintah"
        />
        <TextInput control={control} name="documentNumbers" label="Nomor surat" maxLength={200} />
      </FieldRow>
      <FieldRow>
        <SelectField control={control} name="carrier" label="Melalui" required choices={carrierChoices} />
        <SelectField
          control={control}
          name="softcopy"
          label="Berkas elektroniknya"
          required
          hint="Rekapitulasi data formulir diserahkan di kertas dan sebagai berkas (Pasal 25)"
          choices={[
            { value: 'tidak-perlu', label: 'Tidak perlu' },
            { value: 'menyusul', label: 'Menyusul' },
          ]}
        />
      </FieldRow>
      <TextInput control={control} name="note" label="Catatan" lines={2} maxLength={300} />
    </FormPanel>
  );
}

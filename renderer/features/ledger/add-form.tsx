import { useForm } from 'react-hook-form';
import type { LedgerEntryView } from '#contract/methods/ledger.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { carrierOrUnknown, copyChoices } from './copy-choices.ts';

/** What became known later; the entry keeps its first words. */
export function AddForm({
  entry,
  onClose,
}: {
  readonly entry: LedgerEntryView;
  readonly onClose: () => void;
}) {
  const act = useAct('ledger.add');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      carrier: entry.carrier ?? ('' as const),
      hardcopy: entry.hardcopy,
      softcopy: entry.softcopy,
      documentNumbers: entry.documentNumbers,
      note: '',
    },
  });
  const send = handleSubmit(async ({ carrier, ...values }) => {
    const known = carrier === '' ? null : carrier;
    if (!(await act.run({ entryId: entry.entryId, ...values, carrier: known }))) return;
    tell('Keterangan ditambahkan pada Buku agenda.');
    onClose();
  });
  return (
    <FormPanel
      open
      width={600}
      title={`Tambah keterangan ${entry.agendaNo}`}
      sentence="Isi keadaan sekarang, misalnya kertasnya sudah datang lewat kurir. Catatan semula tetap terbaca."
      submit="Tambahkan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <SelectField control={control} name="hardcopy" label="Kertas" required choices={copyChoices} />
        <SelectField
          control={control}
          name="softcopy"
          label="Berkas elektronik"
          required
          disabled={entry.paketId !== null}
          choices={copyChoices}
        />
      </FieldRow>
      <SelectField control={control} name="carrier" label="Melalui" choices={carrierOrUnknown} />
      <TextInput control={control} name="documentNumbers" label="Nomor surat" maxLength={200} />
      <TextInput control={control} name="note" label="Catatan" lines={2} maxLength={300} />
    </FormPanel>
  );
}

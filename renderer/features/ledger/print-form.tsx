import { useForm } from 'react-hook-form';
import { call } from '../../client/call.ts';
import { useSession } from '../../client/session.ts';
import { useOffer } from '../../components/use-offer.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';

/** The agenda book of a period on paper (DOC-30). */
export function PrintForm({ onClose }: { readonly onClose: () => void }) {
  const { today } = useSession();
  const offer = useOffer();
  const { control, handleSubmit } = useForm({
    defaultValues: { from: `${today.slice(0, 4)}-01-01`, until: today },
  });
  const send = handleSubmit((period) => offer.print(() => call('ledger.print', period)));
  return (
    <FormPanel
      open
      title="Cetak buku agenda"
      sentence="Memuat semua catatan dalam masa itu, menurut urutan tanggalnya."
      submit="Cetak"
      act={{ ...offer, progress: null, cancel: offer.clear, times: () => 0 }}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <DateField control={control} name="from" label="Dari tanggal" required />
        <DateField control={control} name="until" label="Sampai tanggal" required />
      </FieldRow>
    </FormPanel>
  );
}

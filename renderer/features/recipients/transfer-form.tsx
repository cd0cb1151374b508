import { useForm } from 'react-hook-form';
import type { RecipientView } from '#contract/methods/recipients.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

const statuses = [
  { value: 'berhasil', label: 'Ditransfer' },
  { value: 'gagal', label: 'Gagal' },
];

/** One month's evidence of transfer, where it did not come in a list (Pasal 33(3)). */
export function TransferForm({
  recipient,
  onClose,
}: {
  readonly recipient: RecipientView;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('disbursements.record');
  const tell = useNotice();
  const open = recipient.months.filter(({ status }) => status !== 'berhasil');
  const { control, handleSubmit } = useForm({
    defaultValues: {
      month: open[0]?.month ?? '',
      gross: String(open[0]?.due ?? ''),
      evidenceNo: '',
      transferredOn: today,
      status: 'berhasil',
    },
  });
  const send = handleSubmit(async ({ gross, status, ...values }) => {
    const view = await act.run({
      ...values,
      applicationId: recipient.applicationId,
      gross: Number(gross.replace(/\D/g, '')),
      status: status === 'gagal' ? 'gagal' : 'berhasil',
    });
    if (!view) return;
    tell('Bukti transfer tercatat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Bukti transfer ${recipient.name}`}
      sentence="Salin dari bukti pemindahbukuan Bank DKI (Pasal 33 ayat (3))."
      submit="Simpan"
      act={act}
      disabled={open.length === 0}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField
        control={control}
        name="month"
        label="Bulan"
        required
        hint={
          open.length === 0 ? 'Semua bulan sampai sekarang sudah ditransfer.' : 'Bulan yang belum berbukti'
        }
        choices={open.map(({ month, monthLabel }) => ({ value: month, label: monthLabel }))}
      />
      <FieldRow>
        <TextInput
          control={control}
          name="gross"
          label="Jumlah (rupiah)"
          required
          inputMode="numeric"
          maxLength={15}
          check={(value) =>
            /^\d{1,3}(\.\d{3})*$|^\d+$/.test(value) ? null : 'Tulis rupiah utuh, misalnya 180.000.'
          }
        />
        <SelectField control={control} name="status" label="Hasil" choices={statuses} />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="evidenceNo" label="Nomor bukti" required maxLength={80} />
        <DateField control={control} name="transferredOn" label="Tanggal transfer" required />
      </FieldRow>
    </FormPanel>
  );
}

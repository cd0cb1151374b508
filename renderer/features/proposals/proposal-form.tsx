import { useForm } from 'react-hook-form';
import type { ProposalsView } from '#contract/methods/proposals.ts';
import { bidangs } from '#domain/routing/office-kinds.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted } from '../../text/labels.ts';

/** Letter, nominal list and Paket for one Bidang (Pasal 29(2)). */
export function ProposalForm({
  bidang,
  onClose,
}: {
  readonly bidang: ProposalsView['bidang'][number];
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('proposals.make');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { date: today, number: '' } });
  const code = bidangs.find((known) => known === bidang.bidang);
  const send = handleSubmit(async ({ date, number }) => {
    if (code === undefined) return;
    const proposal = await act.run({ bidang: code, date, number: number.trim() === '' ? null : number });
    if (!proposal) return;
    tell(`Usulan ${proposal.number} dibuat. Tanda tangani Paketnya, lalu kirim.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`${bidang.proposal ? 'Buat revisi' : 'Buat'} usulan untuk ${bidang.label}`}
      sentence={`Surat usulan dengan daftar nominatif ${counted(bidang.pupils, 'peserta didik')} dan Paket bagi Dinas.`}
      submit="Buat usulan"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <DateField control={control} name="date" label="Tanggal surat" required />
        <TextInput
          control={control}
          name="number"
          label="Nomor surat"
          maxLength={80}
          hint="Kosongkan untuk nomor berikutnya"
        />
      </FieldRow>
    </FormPanel>
  );
}

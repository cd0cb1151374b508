import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted } from '../../text/labels.ts';

/** The report of field reviews to the deciding head (Pasal 18(3), 19). */
export function ReportForm({
  objectionIds,
  onClose,
  onReported,
}: {
  readonly objectionIds: readonly string[];
  readonly onClose: () => void;
  readonly onReported?: () => void;
}) {
  const { today } = useSession();
  const act = useAct('objections.report');
  const tell = useNotice();
  const navigate = useNavigate();
  const { control, handleSubmit } = useForm({ defaultValues: { date: today, number: '' } });
  const send = handleSubmit(async ({ date, number }) => {
    const report = await act.run({
      objectionIds: [...objectionIds],
      date,
      number: number.trim() === '' ? null : number,
    });
    if (!report) return;
    tell(
      report.paketId === null
        ? 'Laporan dibuat. Cetak dan sampaikan kertasnya.'
        : 'Laporan dan Paketnya dibuat. Tandatangani Paketnya.',
    );
    onReported?.();
    onClose();
    if (report.paketId !== null) void navigate(`/paket/${report.paketId}`);
  });
  return (
    <FormPanel
      open
      subject={[...objectionIds].sort().join(' ')}
      title="Laporkan hasil peninjauan"
      sentence={`Satu laporan untuk ${counted(objectionIds.length, 'keberatan')}, kepada kepala yang memutus.`}
      submit="Buat laporan"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="date" label="Tanggal laporan" required />
      <TextInput
        control={control}
        name="number"
        label="Nomor"
        maxLength={80}
        hint="Kosongkan agar nomor diambil dari register"
      />
    </FormPanel>
  );
}

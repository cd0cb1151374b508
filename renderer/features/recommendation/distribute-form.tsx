import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Sends the determination down: at the Dinas to every Suku Dinas, at a Suku Dinas to its sections. */
export function DistributeForm({ onClose }: { readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('determination.prepare');
  const tell = useNotice();
  const navigate = useNavigate();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today } });
  const send = handleSubmit(async (values) => {
    const prepared = await act.run(values);
    if (!prepared) return;
    tell(`${prepared.paketIds.length} Paket penetapan disiapkan. Tanda tangani lalu simpan.`);
    void navigate('/paket?direction=keluar');
  });
  return (
    <FormPanel
      open
      title="Siapkan Paket penetapan"
      sentence="Setiap kantor tujuan hanya menerima penetapan peserta didiknya sendiri. Paketnya menunggu tanda tangan pada layar Paket."
      submit="Siapkan Paket"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Tanggal" required />
    </FormPanel>
  );
}

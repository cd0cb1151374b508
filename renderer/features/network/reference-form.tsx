import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Prepares the reference Paket of the Dinas, or passes the Dinas' own on. */
export function ReferenceForm({
  method,
  onClose,
}: {
  readonly method: 'reference.prepare' | 'reference.relay';
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct(method);
  const tell = useNotice();
  const navigate = useNavigate();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today } });
  const send = handleSubmit(async (values) => {
    const prepared = await act.run(values);
    if (!prepared) return;
    tell(`${prepared.paketIds.length} Paket acuan disiapkan. Tanda tangani lalu simpan.`);
    void navigate('/paket?direction=keluar');
  });
  return (
    <FormPanel
      open
      title={method === 'reference.prepare' ? 'Siapkan Paket acuan' : 'Teruskan acuan'}
      sentence="Paket disiapkan untuk setiap kantor tujuan dalam daftar kepercayaan, lalu menunggu tanda tangan pada layar Paket."
      submit="Siapkan Paket"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <DateField control={control} name="on" label="Tanggal" required />
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import type { SchoolRow } from '#contract/methods/schools.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** A school that states in writing that it has no applicant (U12). */
export function NihilForm({ school, onClose }: { readonly school: SchoolRow; readonly onClose: () => void }) {
  const act = useAct('schools.nihil');
  const tell = useNotice();
  const form = useForm({ defaultValues: { letter: '' } });
  const send = form.handleSubmit(async ({ letter }) => {
    if (!(await act.run({ npsn: school.npsn, letter }))) return;
    tell(`${school.name} dicatat nihil.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Catat nihil: ${school.name}`}
      sentence="Sekolah menyatakan dengan surat bahwa tidak ada peserta didik yang diusulkan. Sekolah ini lalu terhitung sudah masuk."
      submit="Catat nihil"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput
        control={form.control}
        name="letter"
        label="Nomor dan tanggal surat sekolah"
        required
        maxLength={120}
        autoFocus
      />
    </FormPanel>
  );
}

import { useForm } from 'react-hook-form';
import type { LedgerLine } from '#contract/methods/school-list-views.ts';
import { useAct } from '../../client/use-act.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

const choices = [
  { value: 'none', label: 'Bukan peserta PPDB Bersama' },
  { value: '1', label: 'Klaster 1' },
  { value: '2', label: 'Klaster 2' },
  { value: '3', label: 'Klaster 3' },
];
const clusters = { none: null, '1': 1, '2': 2, '3': 3 } as const;

/** The PPDB Bersama cluster of a private SMP, SMA or SMK: it decides the SPP (G-52). */
export function ClusterForm({
  school,
  onClose,
}: {
  readonly school: Pick<LedgerLine, 'npsn' | 'name' | 'cluster'>;
  readonly onClose: () => void;
}) {
  const act = useAct('schoolLists.setCluster');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<{ cluster: keyof typeof clusters }>({
    defaultValues: { cluster: school.cluster === null ? 'none' : `${school.cluster}` },
  });
  const send = handleSubmit(async ({ cluster }) => {
    if (!(await act.run({ npsn: school.npsn, cluster: clusters[cluster] }))) return;
    tell(`Klaster ${school.name} disimpan.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Klaster ${school.name}`}
      sentence="SPP menurut klaster menggantikan SPP biasa, tidak menambahnya."
      submit="Simpan klaster"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField control={control} name="cluster" label="Klaster PPDB Bersama" required choices={choices} />
    </FormPanel>
  );
}

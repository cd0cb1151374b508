import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { RootHolderRow } from '#contract/methods/network-views.ts';
import { useAct } from '../../client/use-act.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Puts another holder in the place of one: signed by two of the old and two of the new root. */
export function ReplaceRootForm({
  holder,
  holders,
  onClose,
}: {
  readonly holder: RootHolderRow;
  readonly holders: readonly RootHolderRow[];
  readonly onClose: () => void;
}) {
  const act = useAct('trust.ask');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { by: '', reason: '' } });
  const ready = holders.filter(({ state }) => state === 'terbukti');
  const send = handleSubmit(async ({ by, reason }) => {
    if (!(await act.run({ kind: 'replace-root', kid: holder.kid, by, reason }))) return;
    tell('Penggantian dicatat untuk daftar kepercayaan berikutnya.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Ganti pemegang ${holder.name}`}
      sentence="Pemegang baru membuat kuncinya dahulu dan membacanya kembali; setelah itu namanya dapat dipilih di sini."
      submit="Catat penggantian"
      act={act}
      disabled={ready.length === 0}
      onSubmit={send}
      onClose={onClose}
    >
      <Alert severity="info" variant="outlined">
        {ready.length === 0
          ? 'Belum ada kunci pengganti yang terbukti. Tekan “Buat kunci pemegang”, lalu “Baca kembali”.'
          : 'Daftar berikutnya harus ditandatangani dua pemegang lama dan dua pemegang baru; yang tetap memegang dihitung untuk keduanya.'}
      </Alert>
      <SelectField
        control={control}
        name="by"
        label="Pemegang pengganti"
        required
        disabled={ready.length === 0}
        choices={ready.map(({ kid, name }) => ({ value: kid, label: name }))}
      />
      <TextInput control={control} name="reason" label="Alasan" required maxLength={300} />
    </FormPanel>
  );
}

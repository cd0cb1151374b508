import { Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { NumberTypeRow } from '#contract/methods/numbers.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The office's own way of writing the numbers of one type. */
export function PatternForm({
  row,
  tokens,
  onClose,
}: {
  readonly row: NumberTypeRow;
  readonly tokens: readonly string[];
  readonly onClose: () => void;
}) {
  const act = useAct('numbers.savePattern');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { pattern: row.pattern } });
  const send = handleSubmit(async ({ pattern }) => {
    if (!(await act.run({ type: row.type, pattern }))) return;
    tell('Pola nomor disimpan; nomor yang sudah terbit tidak berubah.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Pola nomor: ${row.typeLabel}`}
      sentence="Pola dipakai untuk nomor berikutnya. Nomor yang sudah tercatat tetap seperti adanya."
      submit="Simpan pola"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput
        control={control}
        name="pattern"
        label="Pola"
        required
        maxLength={120}
        hint={`Bagian yang diisi program: ${tokens.join(' ')}`}
      />
      <Typography variant="body2" color="textSecondary">
        Dengan pola sekarang nomor berikutnya: <strong>{row.next}</strong>
      </Typography>
    </FormPanel>
  );
}

import { Box, Button, IconButton, Typography } from '@mui/material';
import { useFieldArray, useForm } from 'react-hook-form';
import type { PaketView } from '#contract/methods/paket.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { AddIcon, CloseIcon } from '../../theme/icons.ts';

interface BadRow {
  readonly path: string;
  readonly row: string;
  readonly reason: string;
}

/** Rejects a Paket: the reason and the rows to mend go to the sender in the receipt. */
export function RejectForm({ paket, onClose }: { readonly paket: PaketView; readonly onClose: () => void }) {
  const act = useAct('paket.reject');
  const tell = useNotice();
  const files = paket.files.filter(({ rows }) => rows !== null);
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '', rows: [] as BadRow[] } });
  const list = useFieldArray({ control, name: 'rows' });
  const send = handleSubmit(async ({ reason, rows }) => {
    const bad = rows.map((row) => ({ path: row.path, row: Number(row.row), reason: row.reason.trim() }));
    if (!(await act.run({ paketId: paket.paketId, reason, rows: bad }))) return;
    tell('Paket ditolak. Simpan tanda terima penolakannya untuk pengirim.');
    onClose();
  });
  return (
    <FormPanel
      open
      width={640}
      title="Tolak Paket ini"
      sentence="Tidak ada isi yang masuk. Alasan dan baris di bawah dibaca pengirim di dalam tanda terima."
      submit="Tolak Paket"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput
        control={control}
        name="reason"
        label="Alasan bagi pengirim"
        required
        lines={3}
        maxLength={500}
      />
      {files.length > 0 && (
        <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <Typography variant="h3">Baris yang harus diperbaiki (boleh kosong)</Typography>
          {list.fields.map((field, index) => (
            <Box key={field.id} sx={{ display: 'flex', gap: 1, width: '100%', alignItems: 'start' }}>
              <Box sx={{ flex: 1, display: 'grid', gap: 1 }}>
                <FieldRow>
                  <SelectField
                    control={control}
                    name={`rows.${index}.path`}
                    label="Bagian"
                    required
                    choices={files.map(({ path, label }) => ({ value: path, label }))}
                  />
                  <TextInput
                    control={control}
                    name={`rows.${index}.row`}
                    label="Baris ke"
                    required
                    maxLength={7}
                    inputMode="numeric"
                    check={(value) => (/^[1-9]\d*$/.test(value) ? null : 'Isi nomor baris, misalnya 12.')}
                  />
                </FieldRow>
                <TextInput
                  control={control}
                  name={`rows.${index}.reason`}
                  label="Yang salah pada baris itu"
                  required
                  maxLength={300}
                />
              </Box>
              <IconButton
                aria-label={`Hapus baris ${index + 1}`}
                onClick={() => list.remove(index)}
                size="small"
              >
                <CloseIcon />
              </IconButton>
            </Box>
          ))}
          <Button
            size="small"
            startIcon={<AddIcon />}
            onClick={() => list.append({ path: files[0]?.path ?? '', row: '', reason: '' })}
          >
            Tambah baris
          </Button>
        </Box>
      )}
    </FormPanel>
  );
}

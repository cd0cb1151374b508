import { Alert } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { HolidayFileReading } from '#contract/methods/holidays.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FileField } from '../../components/file-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ChangeEffects } from './change-effects.tsx';

/** A whole table from a file: read, shown with what it moves, and only then put in place of its years. */
export function ImportForm({ onClose }: { readonly onClose: () => void }) {
  const reading = useAct('holidays.read');
  const saving = useAct('holidays.apply');
  const putting = usePutFile();
  const tell = useNotice();
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<HolidayFileReading | null>(null);
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const ready = read !== null && read.problems.length === 0;

  async function take(chosen: File): Promise<void> {
    setFile(chosen);
    setRead(null);
    const token = await putting.put(chosen);
    if (token !== null) setRead(await reading.run({ file: token }));
  }

  const send = handleSubmit(async ({ reason }) => {
    if (!ready) return;
    const done = await saving.run({ change: { kind: 'replace-years', days: [...read.days] }, reason });
    if (!done) return;
    tell(`Tabel hari libur diganti; ${done.moves.length} tenggat bergeser.`);
    onClose();
  });

  return (
    <FormPanel
      open
      width={760}
      title="Impor tabel hari libur"
      sentence="Berkas menggantikan seluruh tabel tahun yang ada di dalamnya. Belum ada yang berubah sebelum disimpan."
      submit="Ganti tabel"
      act={saving}
      disabled={!ready}
      onSubmit={send}
      onClose={onClose}
    >
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      {reading.refusal && <RefusalAlert refusal={reading.refusal} onClose={reading.clear} />}
      <FileField
        title="Seret berkas xlsx, ods, csv, atau JSON ke sini"
        hint="Kolom Tanggal, Jenis, Nama, Dasar; contohnya berkas hasil Ekspor."
        endings=".xlsx,.ods,.csv,.json"
        file={file}
        onFile={(chosen) => void take(chosen)}
        disabled={reading.busy || saving.busy}
      />
      {read && read.problems.length > 0 && (
        <>
          <Alert severity="error" variant="outlined">
            {read.problems.length} isian belum dapat dibaca. Perbaiki berkasnya, lalu pilih lagi.
          </Alert>
          <SimpleTable
            label="Isian yang belum dapat dibaca"
            heads={['Tempat', 'Masalah']}
            rows={read.problems.map((one) => ({
              key: `${one.place} ${one.what}`,
              cells: [one.place, one.what],
            }))}
          />
        </>
      )}
      {ready && <ChangeEffects change={{ kind: 'replace-years', days: [...read.days] }} />}
      <TextInput
        control={control}
        name="reason"
        label="Alasan dan sumber"
        required
        lines={2}
        maxLength={300}
      />
    </FormPanel>
  );
}

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FileField } from '../../components/file-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { formatThousands } from '#domain/words/thousands.ts';

const sources = [
  { value: 'PPLS', label: 'PPLS 2011' },
  { value: 'BDT', label: 'BDT' },
  { value: 'DTKS', label: 'DTKS' },
  { value: 'lain-kepgub', label: 'Sumber lain menurut Keputusan Gubernur' },
  { value: 'pembaharuan-58', label: 'Penerima tahun sebelumnya (Pasal 58 ayat (2))' },
];

interface Values {
  readonly source: 'PPLS' | 'BDT' | 'DTKS' | 'lain-kepgub' | 'pembaharuan-58';
  readonly version: string;
}

/** The comparison list, read as a stream: hundreds of thousands of rows. */
export function ComparisonForm({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('comparison.import');
  const putting = usePutFile();
  const tell = useNotice();
  const [file, setFile] = useState<File | null>(null);
  const [lacking, setLacking] = useState(false);
  const { control, handleSubmit } = useForm<Values>({ defaultValues: { source: 'PPLS', version: '' } });
  const send = handleSubmit(async (values) => {
    setLacking(!file);
    const token = file && (await putting.put(file));
    if (token === null) return;
    const result = await act.run({ ...values, file: token });
    if (!result) return;
    tell(
      `${formatThousands(result.accepted)} dari ${formatThousands(result.read)} baris masuk; ${formatThousands(result.rejected)} ditolak karena tanpa nama.`,
    );
    onClose();
  });
  return (
    <FormPanel
      open
      title="Impor data pembanding"
      sentence="Sumber dan versi yang sama menggantikan daftar sebelumnya secara utuh. Pembatalan di tengah jalan tidak meninggalkan apa pun."
      submit="Impor"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      <FileField
        title="Seret berkas csv ke sini"
        hint="Kepala kolom paling sedikit memuat nama; pemisah titik koma atau koma."
        endings=".csv"
        file={file}
        onFile={setFile}
        disabled={act.busy}
        problem={lacking && !file ? 'Pilih berkasnya dahulu.' : null}
      />
      <FieldRow>
        <SelectField control={control} name="source" label="Sumber" required choices={sources} />
        <TextInput
          control={control}
          name="version"
          label="Versi"
          required
          maxLength={40}
          hint="Misalnya 2011 atau Januari 2025"
        />
      </FieldRow>
    </FormPanel>
  );
}

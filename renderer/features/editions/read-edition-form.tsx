import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FileField } from '../../components/file-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';

/** The Dinas takes a new edition in; nothing changes before the head activates it. */
export function ReadEditionForm({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('editions.read');
  const putting = usePutFile();
  const tell = useNotice();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [lacking, setLacking] = useState(false);
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const send = handleSubmit(async ({ reason }) => {
    setLacking(file === null);
    const token = file && (await putting.put(file));
    if (!token) return;
    const read = await act.run({ file: token, reason });
    if (!read) return;
    tell('Edisi dibaca dan disimpan; belum aktif.');
    onClose();
    void navigate(`/editions/${read.editionId}`);
  });
  return (
    <FormPanel
      open
      title="Baca edisi baru"
      sentence="Berkas edisi diperiksa isinya. Edisi yang dibaca disimpan di samping yang lain dan baru berlaku setelah Kepala mengaktifkannya."
      submit="Baca edisi"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      <FileField
        title="Berkas edisi kebijakan"
        hint="Berkas .json, paling besar 512 KB"
        endings=".json"
        file={file}
        onFile={setFile}
        disabled={act.busy}
        problem={lacking && file === null ? 'Pilih berkasnya dahulu.' : null}
      />
      <TextInput
        control={control}
        name="reason"
        label="Dasar dan alasan"
        required
        lines={2}
        maxLength={300}
      />
    </FormPanel>
  );
}

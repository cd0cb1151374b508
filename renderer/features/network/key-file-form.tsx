import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { ActState } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { FileField } from '../../components/file-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';

/** A holder puts his stick in and types the passphrase of his key file; neither stays on this PC. */
export function KeyFileForm(props: {
  readonly title: string;
  readonly sentence: ReactNode;
  readonly submit: string;
  readonly act: ActState;
  readonly onSend: (keyFile: string, passphrase: string) => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const putting = usePutFile();
  const [file, setFile] = useState<File | null>(null);
  const [lacking, setLacking] = useState(false);
  const { control, handleSubmit } = useForm({ defaultValues: { passphrase: '' } });
  const send = handleSubmit(async ({ passphrase }) => {
    setLacking(!file);
    const token = file && (await putting.put(file));
    if (token !== null) await props.onSend(token, passphrase);
  });
  return (
    <FormPanel
      open
      title={props.title}
      sentence={props.sentence}
      submit={props.submit}
      act={props.act}
      onSubmit={send}
      onClose={props.onClose}
    >
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      {props.children}
      <FileField
        title="Berkas kunci pada flashdisk"
        hint="Nama berkasnya berawalan kunci-pangkal."
        endings=".age"
        file={file}
        onFile={setFile}
        disabled={props.act.busy}
        problem={lacking && !file ? 'Pilih berkas kuncinya dahulu.' : null}
      />
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi berkas kunci"
        hint="Diketik oleh pemegangnya sendiri; tidak disimpan."
      />
    </FormPanel>
  );
}

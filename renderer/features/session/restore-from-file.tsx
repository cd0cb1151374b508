import { useState } from 'react';
import type { BackupFileView } from '#contract/methods/backups.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { FileField } from '../../components/file-field.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { instantText } from '../../text/dates.ts';
import { RestoreStep } from './restore-step.tsx';

/** An office on a PC that does not know it: the single file, then who opens it (TR11). */
export function RestoreFromFile() {
  const upload = usePutFile();
  const read = useAct('backups.readFile');
  const [file, setFile] = useState<File | null>(null);
  const [found, setFound] = useState<{ readonly token: string; readonly view: BackupFileView } | null>(null);
  const take = async (chosen: File) => {
    setFile(chosen);
    setFound(null);
    const token = await upload.put(chosen);
    const view = token === null ? null : await read.run({ file: token });
    if (token !== null && view) setFound({ token, view });
  };
  return (
    <>
      <FileField
        title="Berkas pindah atau cadangan tunggal"
        hint="Berakhiran .cadangan, dari flashdisk atau disk luar."
        endings=".cadangan"
        file={file}
        disabled={read.busy}
        onFile={(chosen) => void take(chosen)}
      />
      {upload.refusal && <RefusalAlert refusal={upload.refusal} onClose={upload.clear} />}
      <ActFeedback act={read} title="Membaca cadangan" />
      {found && (
        <RestoreStep
          key={found.token}
          source={{ kind: 'file', file: found.token }}
          title={found.view.officeName}
          note={`${kindOf(found.view)} ${instantText(found.view.madeAt)}`}
          users={found.view.users}
        />
      )}
    </>
  );
}

function kindOf({ why }: BackupFileView): string {
  if (why === 'meja') return 'Komputer ini menjadi meja kedua; berkas antrean';
  return why === 'pindah' ? 'Berkas pindah' : 'Cadangan';
}

import { useState } from 'react';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { FileField } from '../../components/file-field.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import type { DeskMergePreview } from '#contract/methods/desks.ts';
import { MergePreview } from './merge-preview.tsx';

/** The file a second desk gave back: looked at first, then joined. */
export function MergeSection() {
  const { user } = useSession();
  const upload = usePutFile();
  const look = useAct('desks.preview');
  const [file, setFile] = useState<File | null>(null);
  const [found, setFound] = useState<{ readonly token: string; readonly view: DeskMergePreview } | null>(
    null,
  );
  const permission = permitRole(user.role, ['operator', 'kepala']);
  const take = async (chosen: File) => {
    setFile(chosen);
    setFound(null);
    const token = await upload.put(chosen);
    const view = token === null ? null : await look.run({ file: token });
    if (token !== null && view) setFound({ token, view });
  };
  const done = () => {
    setFile(null);
    setFound(null);
  };
  return (
    <Section title="Gabungkan hasil meja kedua">
      <FileField
        title="Berkas hasil meja kedua"
        hint={permission.allowed ? 'Berakhiran .meja, dari flashdisk.' : permission.why}
        endings=".meja"
        file={file}
        disabled={look.busy || !permission.allowed}
        onFile={(chosen) => void take(chosen)}
      />
      {upload.refusal && <RefusalAlert refusal={upload.refusal} onClose={upload.clear} />}
      <ActFeedback act={look} title="Membaca hasil meja kedua" />
      {found && <MergePreview key={found.token} token={found.token} preview={found.view} onDone={done} />}
    </Section>
  );
}

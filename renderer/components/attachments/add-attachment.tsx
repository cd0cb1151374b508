import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import {
  type AttachmentKind,
  attachmentKindLabels,
  kindsOfSubject,
} from '#domain/attachments/attachment-kinds.ts';
import { attachmentEndings } from '../../client/choose-file.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../act-feedback.tsx';
import { ActionButton } from '../action-button.tsx';
import { FileField } from '../file-field.tsx';
import { useNotice } from '../notices.tsx';
import { RefusalAlert } from '../refusal-alert.tsx';
import type { Subject } from './attachment-subject.ts';

/** Choosing a file and what it is; it is judged before it is kept. */
export function AddAttachment({
  subject,
  onClose,
}: {
  readonly subject: Subject;
  readonly onClose: () => void;
}) {
  const kinds = kindsOfSubject[subject.kind];
  const [kind, setKind] = useState<AttachmentKind>(kinds[0]);
  const [file, setFile] = useState<File | null>(null);
  const act = useAct('attachments.add');
  const upload = usePutFile();
  const tell = useNotice();

  async function add(chosen: File): Promise<void> {
    const token = await upload.put(chosen);
    if (token === null) return;
    const added = await act.run({ subject, kind, file: token });
    if (!added) return;
    tell(`${chosen.name} dilampirkan.`);
    onClose();
  }

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <FileField
        title="Seret berkas ke sini"
        hint="PDF, JPG, atau PNG; paling besar 10 MB."
        endings={attachmentEndings}
        file={file}
        onFile={setFile}
        disabled={act.busy}
      />
      <TextField
        select
        label="Jenis lampiran"
        value={kind}
        onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? kinds[0])}
        sx={{ maxWidth: 320 }}
      >
        {kinds.map((one) => (
          <MenuItem key={one} value={one}>
            {attachmentKindLabels[one]}
          </MenuItem>
        ))}
      </TextField>
      {upload.refusal && <RefusalAlert refusal={upload.refusal} onClose={upload.clear} />}
      <ActFeedback act={act} title={`Memeriksa ${file?.name ?? 'berkas'}`} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <ActionButton
          label="Lampirkan"
          variant="contained"
          busy={act.busy}
          quiet
          permission={{ allowed: file !== null, why: 'Pilih berkasnya lebih dahulu.' }}
          onClick={() => file && void add(file)}
        />
        <Button color="inherit" onClick={onClose} disabled={act.busy}>
          Batal
        </Button>
      </Box>
    </Box>
  );
}

import { Box } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FileField } from '../../components/file-field.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';

/** The copy on the drive is read back whole; then this PC lets go. */
export function ReadBackMove() {
  const upload = usePutFile();
  const act = useAct('moving.finish');
  const tell = useNotice();
  const [file, setFile] = useState<File | null>(null);
  const [asking, setAsking] = useState(false);
  const letGo = async () => {
    setAsking(false);
    const token = file && (await upload.put(file));
    if (token === null || !(await act.run({ file: token }))) return;
    tell('Salinan utuh. Kantor kini dibuka di komputer yang baru.');
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FileField
        title="Berkas pindah di flashdisk"
        hint="Dibaca seluruhnya dan dicocokkan dengan yang tadi dibuat."
        endings=".cadangan"
        file={file}
        disabled={act.busy}
        onFile={(chosen) => {
          setFile(chosen);
          setAsking(true);
        }}
      />
      <ActFeedback act={act} title="Memeriksa salinan" />
      {upload.refusal && <RefusalAlert refusal={upload.refusal} onClose={upload.clear} />}
      <ConfirmDialog
        open={asking}
        title="Lepaskan komputer ini?"
        confirm="Periksa dan lepaskan"
        onConfirm={() => void letGo()}
        onClose={() => setAsking(false)}
      >
        Bila salinannya utuh, komputer ini sesudahnya hanya dapat melihat data. Pekerjaan dilanjutkan di
        komputer yang baru.
      </ConfirmDialog>
    </Box>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { formatThousands } from '#domain/words/thousands.ts';
import type { ActState } from '../client/use-act.ts';

/** Jobs shorter than this show no dialog (U11: over 1 s). */
const patienceMs = 800;

/** How far a long job is, n dari m, with Batalkan. */
export function ProgressDialog({ act, title }: { readonly act: ActState; readonly title: string }) {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    if (!act.busy) return undefined;
    const timer = setTimeout(() => setPatient(false), patienceMs);
    return () => {
      clearTimeout(timer);
      setPatient(true);
    };
  }, [act.busy]);
  const progress = act.progress;
  const known = progress !== null && progress.total > 0;
  return (
    <Dialog open={act.busy && !patient} maxWidth="xs" fullWidth>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {progress?.label ?? 'Sedang disiapkan.'}
        </Typography>
        <LinearProgress
          aria-label="Kemajuan pekerjaan"
          variant={known ? 'determinate' : 'indeterminate'}
          value={known ? Math.min(100, (progress.done / progress.total) * 100) : 0}
          sx={{ height: 8, borderRadius: 4 }}
        />
        <Typography variant="body2" role="status" sx={{ mt: 1, minHeight: '1.5em' }}>
          {known ? `${formatThousands(progress.done)} dari ${formatThousands(progress.total)}` : ''}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={act.cancel}>Batalkan</Button>
      </DialogActions>
    </Dialog>
  );
}

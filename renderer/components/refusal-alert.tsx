import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import type { Refusal } from '#contract/envelope.ts';
import { CopyIcon } from '../theme/icons.ts';
import { useNotice } from './notices.tsx';

/** A refusal as the person needs it: what happened, what to do, its code (U21). */
export function RefusalAlert({
  refusal,
  onClose,
}: {
  readonly refusal: Refusal;
  readonly onClose?: (() => void) | undefined;
}) {
  const tell = useNotice();
  const copy = () =>
    void navigator.clipboard
      .writeText(detailsOf(refusal))
      .then(() => tell('Rincian disalin. Tempelkan pada surat atau pesan.'));
  return (
    <Alert
      severity="error"
      role="alert"
      variant="outlined"
      {...(onClose && { onClose })}
      sx={{ bgcolor: 'background.paper', borderLeft: 4 }}
    >
      <AlertTitle sx={{ fontSize: '0.875rem', fontWeight: 700, mb: 0.25 }}>{refusal.what}</AlertTitle>
      <Typography variant="body2">{refusal.todo}</Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 0.5 }}>
        <Typography variant="caption" color="textSecondary">
          Kode {refusal.code}
        </Typography>
        <Button size="small" color="inherit" startIcon={<CopyIcon fontSize="small" />} onClick={copy}>
          Salin rincian
        </Button>
      </Box>
    </Alert>
  );
}

function detailsOf(refusal: Refusal): string {
  return [`Kantor KJP — ${refusal.code}`, refusal.what, refusal.todo, refusal.detail ?? ''].join('\n').trim();
}

import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useAct } from '../../client/use-act.ts';
import { useCountdown } from './use-countdown.ts';
import { useIdleLock } from './use-idle-lock.ts';

/** How long before the lock the person is asked. */
const warnSeconds = 60;

/** Locks an empty desk in sight of whoever may still be there. */
export function IdleGuard({ onLocked }: { readonly onLocked: () => void }) {
  const { seconds, stay } = useIdleLock(onLocked);
  const lock = useAct('session.lock');
  const left = useCountdown(seconds ?? Number.MAX_SAFE_INTEGER);
  if (left > warnSeconds) return null;
  return (
    <Dialog open role="alertdialog" aria-labelledby="idle-title" maxWidth="xs" fullWidth>
      <DialogTitle id="idle-title">Masih di sini?</DialogTitle>
      <DialogContent>
        <Typography variant="body1">
          Tidak ada kegiatan selama beberapa menit. Layar dikunci dalam <strong>{left} detik</strong>; isian
          yang belum disimpan akan hilang.
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => void lock.run({})}>
          Kunci sekarang
        </Button>
        <Button variant="contained" autoFocus onClick={stay}>
          Lanjutkan
        </Button>
      </DialogActions>
    </Dialog>
  );
}

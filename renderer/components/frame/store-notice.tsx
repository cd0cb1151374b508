import { Alert, Button } from '@mui/material';
import { Link } from 'react-router';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { dateText, instantText } from '../../text/dates.ts';
import { ActionButton } from '../action-button.tsx';
import { RefusalAlert } from '../refusal-alert.tsx';

/** Above every screen while the database is damaged or the clock is in doubt; otherwise nothing. */
export function StoreNotice() {
  const { user } = useSession();
  const standing = useCall('backups.standing', {});
  const confirm = useAct('backups.confirmClock');
  const { damage, clock, moved } = standing.data ?? { damage: null, clock: null, moved: null };
  return (
    <>
      {damage && (
        <Alert
          severity="error"
          variant="filled"
          sx={{ borderRadius: 0 }}
          action={
            <Button component={Link} to="/backups" color="inherit" size="small">
              Buka layar Cadangan
            </Button>
          }
        >
          Basis data rusak (ditemukan {instantText(damage.foundAt)}). Kantor hanya dapat dibaca; tidak ada
          yang disimpan. Salinannya sudah diamankan; kepala atau pengelola memulihkan cadangan terbaru.
        </Alert>
      )}
      {moved && (
        <Alert
          severity="warning"
          sx={{ borderRadius: 0 }}
          action={
            <Button component={Link} to="/backups/moving" color="inherit" size="small">
              Pindah komputer
            </Button>
          }
        >
          Kantor ini dipindahkan ke komputer lain pada {instantText(moved.at)} oleh {moved.by}. Di sini data
          hanya dapat dilihat; kerjakan di komputer yang baru.
        </Alert>
      )}
      {clock && (
        <Alert
          severity="warning"
          sx={{ borderRadius: 0 }}
          action={
            <ActionButton
              label="Tanggal ini benar"
              size="small"
              quiet
              busy={confirm.busy}
              permission={permitRole(user.role, ['kepala', 'operator', 'admin'])}
              onClick={() => void confirm.run({ today: clock.today })}
            />
          }
        >
          Jam komputer menunjukkan {dateText(clock.today)}, padahal pekerjaan terakhir tanggal{' '}
          {dateText(clock.lastWork)}. Betulkan jam komputer; sebelum itu tidak ada yang dicatat.
        </Alert>
      )}
      {confirm.refusal && <RefusalAlert refusal={confirm.refusal} onClose={confirm.clear} />}
    </>
  );
}

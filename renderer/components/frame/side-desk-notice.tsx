import { Alert, Button } from '@mui/material';
import { Link } from 'react-router';
import { useSession } from '../../client/session.ts';

/** Above every screen of a second desk: what it is for (U47). */
export function SideDeskNotice() {
  const { state } = useSession();
  if (state.sideDesk === null) return null;
  return (
    <Alert
      severity="info"
      sx={{ borderRadius: 0 }}
      action={
        <Button component={Link} to="/desks" color="inherit" size="small">
          Serahkan hasil
        </Button>
      }
    >
      {state.sideDesk}: komputer ini hanya memeriksa antrean yang diserahkan. Nomor surat, segel, dan Paket
      dibuat di meja utama.
    </Alert>
  );
}

import { Button } from '@mui/material';
import { Link } from 'react-router';
import { HomeIcon } from '../../theme/icons.ts';
import { EmptyState } from '../empty-state.tsx';

/** An address without a screen, or a screen that failed: says so and leads home. */
export function MissingPage() {
  return (
    <EmptyState
      icon={<HomeIcon />}
      title="Layar ini tidak dapat dibuka"
      next="Alamatnya tidak dikenali atau bukan bagian dari pekerjaan kantor ini. Kembali ke Beranda, lalu pilih dari menu di kiri."
      action={
        <Button component={Link} to="/" variant="contained">
          Ke Beranda
        </Button>
      }
    />
  );
}

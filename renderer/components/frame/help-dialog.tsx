import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { bridge } from '../../client/bridge.ts';
import { Facts } from '../facts.tsx';

const shortcuts = [
  ['Ctrl+O', 'Impor rekap sekolah'],
  ['Ctrl+F', 'Cari peserta didik'],
  ['Ctrl+S', 'Simpan formulir yang terbuka'],
  ['Ctrl+P', 'Cetak kertas yang terbuka'],
  ['Enter', 'Buka baris yang dipilih pada daftar'],
  ['Esc', 'Tutup panel atau dialog'],
  ['J / K atau ↓ / ↑', 'Baris berikut / sebelumnya pada antrean verifikasi'],
  ['L / T / A', 'Lulus / tidak lulus / ikuti saran pada antrean verifikasi'],
] as const;

/** F1: the shortcuts and the order of the work. */
export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>Bantuan</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body1">
          Menu di kiri tersusun menurut urutan pekerjaan. Berkas rekap sekolah (xlsx, xls, ods, csv) atau
          Paket dapat diseret ke mana saja pada jendela ini. Tombol yang belum dapat ditekan menyebutkan
          alasannya.
        </Typography>
        <Facts facts={shortcuts} />
        <Typography variant="caption" color="textSecondary">
          Kantor KJP {bridge.version}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Tutup</Button>
      </DialogActions>
    </Dialog>
  );
}

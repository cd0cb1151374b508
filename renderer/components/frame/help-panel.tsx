import { Box, Typography } from '@mui/material';
import { useLocation } from 'react-router';
import { bridge } from '../../client/bridge.ts';
import { commonKeys, findHelp } from '../../text/help/find-help.ts';
import { Facts } from '../facts.tsx';
import { SidePanel } from '../side-panel.tsx';

/** F1: what the open screen is for, what is done there, what comes next, and the keys. */
export function HelpPanel({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { pathname } = useLocation();
  const help = findHelp(pathname);
  return (
    <SidePanel
      open={open}
      title={help === null ? 'Bantuan' : `Bantuan: ${help.name}`}
      subtitle={help?.purpose}
      width={440}
      onClose={onClose}
    >
      {help && (
        <>
          <Typography variant="h3">Yang dikerjakan di sini</Typography>
          <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}>
            {help.steps.map((step) => (
              <Typography key={step} component="li" variant="body1">
                {step}
              </Typography>
            ))}
          </Box>
          <Typography variant="h3">Sesudah ini</Typography>
          <Typography variant="body1">{help.next}</Typography>
        </>
      )}
      <Typography variant="h3">Tombol pintas</Typography>
      <Facts facts={[...(help?.keys ?? []), ...commonKeys]} />
      <Typography variant="body2" color="textSecondary">
        Menu di kiri tersusun menurut urutan pekerjaan. Berkas rekap atau Paket dapat diseret ke mana saja
        pada jendela ini. Tombol yang belum dapat ditekan menyebutkan alasannya.
      </Typography>
      <Typography variant="caption" color="textSecondary">
        Kantor KJP {bridge.version}
      </Typography>
    </SidePanel>
  );
}

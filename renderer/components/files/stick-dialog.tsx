import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { StickView } from '#contract/methods/sticks.ts';
import type { ActState } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { StickIcon } from '../../theme/icons.ts';
import { ActFeedback } from '../act-feedback.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Loaded } from '../loaded.tsx';

/** The flash drives that are plugged in now; asked anew each time it opens and at "Perbarui". */
export function StickDialog(props: {
  readonly title: string;
  /** What is looked for on the drives, for example `.paket`. */
  readonly endings: readonly string[];
  readonly act: ActState;
  readonly actTitle: string;
  readonly onClose: () => void;
  readonly children: (stick: StickView) => ReactNode;
}) {
  const sticks = useCall('sticks.list', { endings: [...props.endings] });
  return (
    <Dialog open onClose={props.onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <ActFeedback act={props.act} title={props.actTitle} />
        <Loaded reading={sticks} lines={3}>
          {(found) =>
            found.length === 0 ? (
              <EmptyState
                icon={<StickIcon />}
                title="Belum ada flashdisk"
                next="Pasang flashdisk di komputer ini, tunggu beberapa detik, lalu tekan Perbarui."
              />
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
                {found.map((stick) => (
                  <li key={stick.stick}>
                    <StickCard stick={stick}>{props.children(stick)}</StickCard>
                  </li>
                ))}
              </Box>
            )
          }
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={props.onClose}>
          Tutup
        </Button>
        <Button variant="outlined" disabled={sticks.isFetching} onClick={() => void sticks.refetch()}>
          Perbarui
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function StickCard({ stick, children }: { readonly stick: StickView; readonly children: ReactNode }) {
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <Box sx={{ color: 'primary.main', display: 'grid' }}>
          <StickIcon />
        </Box>
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{stick.label}</Typography>
          <Typography variant="body2" color="textSecondary">
            {stick.writable ? freeSentence(stick.freeMb) : 'Terkunci: hanya dapat dibaca'}
          </Typography>
        </Box>
      </Box>
      {stick.cleaned.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          Salinan yang dulu terputus sudah dirapikan: {stick.cleaned.join(', ')}. Simpan lagi berkas itu.
        </Typography>
      )}
      {children}
    </Box>
  );
}

function freeSentence(freeMb: number): string {
  if (freeMb < 1) return 'Penuh';
  return freeMb < 1024 ? `Sisa ${freeMb} MB` : `Sisa ${Math.floor(freeMb / 1024)} GB`;
}

import { Box, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { AppearanceMenu } from '../../components/frame/appearance-menu.tsx';

/** The quiet front of the program: setup and sign-in stand on it. */
export function WelcomeFrame(props: {
  readonly title: string;
  readonly sentence: string;
  readonly width?: number;
  readonly children: ReactNode;
}) {
  // The last screen's name may have been a child's; the task bar shows it as long as it stands.
  useEffect(() => {
    document.title = 'Kantor KJP';
  }, []);
  return (
    <Box sx={{ height: '100vh', display: 'flex', bgcolor: 'background.default' }}>
      <Box
        sx={{
          width: { xs: 220, lg: 320 },
          flex: 'none',
          bgcolor: 'ground.rail',
          color: 'ground.railText',
          p: 4,
          display: 'flex',
          flexDirection: 'column',
          gap: 2,
        }}
      >
        <Box component="svg" viewBox="0 0 32 32" aria-hidden sx={{ width: 52, color: 'ground.railMark' }}>
          <path
            d="M4 28V13L16 5l12 8v15M10 28V17h12v11M10 22h12"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        </Box>
        <Box>
          <Typography
            sx={{ fontWeight: 800, fontSize: '1.5rem', color: 'ground.railStrong', letterSpacing: '-0.02em' }}
          >
            Kantor KJP
          </Typography>
          <Typography variant="body2">Kartu Jakarta Pintar, dari sekolah sampai Gubernur.</Typography>
        </Box>
        <Box sx={{ flex: 1 }} />
        <Typography variant="caption">
          Bekerja penuh tanpa internet. Data tersimpan terenkripsi di komputer ini.
        </Typography>
      </Box>
      <Box component="main" sx={{ flex: 1, overflow: 'auto', px: 5, py: 4, position: 'relative' }}>
        <Box sx={{ position: 'absolute', top: 16, right: 24 }}>
          <AppearanceMenu />
        </Box>
        <Box
          sx={{
            maxWidth: props.width ?? 760,
            mx: 'auto',
            display: 'grid',
            gap: 2.5,
            minHeight: '100%',
            alignContent: 'safe center',
          }}
        >
          <Box sx={{ pr: 6 }}>
            <Typography variant="h1">{props.title}</Typography>
            <Typography variant="subtitle1" component="p" color="textSecondary">
              {props.sentence}
            </Typography>
          </Box>
          {props.children}
        </Box>
      </Box>
    </Box>
  );
}

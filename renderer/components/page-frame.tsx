import { Box, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';

/** Every page: its name, one sentence what it is for, one primary action at the right. */
export function PageFrame(props: {
  readonly title: string;
  readonly sentence: string;
  readonly action?: ReactNode;
  /** Way back, above the name. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
  /** The content fills the window instead of scrolling with the page (grids). */
  readonly fill?: boolean;
}) {
  useEffect(() => {
    document.title = `${props.title} — Kantor KJP`;
  }, [props.title]);
  const fill = props.fill === true;
  return (
    <Box
      sx={{
        px: 3,
        pt: 2.25,
        pb: 2.5,
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        minHeight: '100%',
        ...(fill && { height: '100%' }),
      }}
    >
      <Box component="header" sx={{ display: 'flex', gap: 3, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 420px', minWidth: 0 }}>
          {props.above}
          <Typography variant="h1">{props.title}</Typography>
          <Typography variant="body1" color="textSecondary" sx={{ mt: 0.25, maxWidth: 820 }}>
            {props.sentence}
          </Typography>
        </Box>
        {props.action !== undefined && (
          <Box
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'flex-start',
              justifyContent: 'flex-end',
              flexWrap: 'wrap',
              pt: 0.25,
            }}
          >
            {props.action}
          </Box>
        )}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: 2 }}>
        {props.children}
      </Box>
    </Box>
  );
}

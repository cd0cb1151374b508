import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A named part of a page on its own sheet. */
export function Section(props: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Paper
      component="section"
      sx={{
        border: 1,
        borderColor: 'divider',
        p: 2,
        display: 'grid',
        gap: 1.5,
        alignContent: 'start',
        // A wide table scrolls inside its sheet, not the page.
        gridTemplateColumns: 'minmax(0, 1fr)',
        minWidth: 0,
      }}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 220 }}>
          <Typography variant="h2">{props.title}</Typography>
          {props.note !== undefined && (
            <Typography variant="body2" color="textSecondary" component="div">
              {props.note}
            </Typography>
          )}
        </Box>
        {props.action}
      </Box>
      {props.children}
    </Paper>
  );
}

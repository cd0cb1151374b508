import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** An empty screen names the next step (U22). */
export function EmptyState(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly next: string;
  readonly action?: ReactNode;
}) {
  return (
    <Box
      sx={{
        display: 'grid',
        justifyItems: 'center',
        alignContent: 'center',
        textAlign: 'center',
        gap: 1,
        px: 3,
        py: 5,
        minHeight: 200,
      }}
    >
      {props.icon !== undefined && (
        <Box
          sx={{
            color: 'primary.main',
            bgcolor: 'primary.light',
            borderRadius: '50%',
            width: 56,
            height: 56,
            display: 'grid',
            placeItems: 'center',
            mb: 0.5,
          }}
        >
          {props.icon}
        </Box>
      )}
      <Typography variant="h3" component="p">
        {props.title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 520 }}>
        {props.next}
      </Typography>
      {props.action !== undefined && <Box sx={{ mt: 1 }}>{props.action}</Box>}
    </Box>
  );
}

import { Box, Drawer, IconButton, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { CloseIcon } from '../theme/icons.ts';

/** Details beside the list instead of a dialog over it. Escape closes it. */
export function SidePanel(props: {
  readonly open: boolean;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly width?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}) {
  const titleId = useId();
  return (
    <Drawer
      anchor="right"
      open={props.open}
      onClose={props.onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          sx: {
            width: `min(${props.width ?? 520}px, 92vw)`,
            borderLeft: 1,
            borderColor: 'divider',
            boxShadow: '-16px 0 40px rgb(20 14 4 / 16%)',
          },
        },
        backdrop: { sx: { bgcolor: 'rgb(30 24 14 / 22%)' } },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'flex-start',
          gap: 1,
          px: 2.5,
          pt: 2,
          pb: 1.5,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id={titleId} variant="h2">
            {props.title}
          </Typography>
          {props.subtitle !== undefined && (
            <Typography variant="body2" color="textSecondary" component="div">
              {props.subtitle}
            </Typography>
          )}
        </Box>
        <IconButton aria-label="Tutup panel" onClick={props.onClose} size="small">
          <CloseIcon />
        </IconButton>
      </Box>
      <Box
        tabIndex={0}
        role="group"
        aria-labelledby={titleId}
        sx={{ flex: 1, overflowY: 'auto', px: 2.5, py: 2, display: 'grid', gap: 2, alignContent: 'start' }}
      >
        {props.children}
      </Box>
      {props.footer !== undefined && (
        <Box
          sx={{
            px: 2.5,
            py: 1.5,
            borderTop: 1,
            borderColor: 'divider',
            bgcolor: 'background.default',
            display: 'flex',
            gap: 1,
            justifyContent: 'flex-end',
            alignItems: 'center',
          }}
        >
          {props.footer}
        </Box>
      )}
    </Drawer>
  );
}

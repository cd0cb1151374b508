import { Box, Button, CircularProgress, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { Permission } from '#contract/views.ts';

/** A button that says why it cannot be pressed, in a tooltip and in words beside it (U20). */
export function ActionButton(props: {
  readonly label: string;
  readonly onClick: () => void;
  readonly permission?: Permission | undefined;
  readonly busy?: boolean;
  readonly icon?: ReactNode;
  readonly variant?: 'contained' | 'outlined' | 'text';
  readonly color?: 'primary' | 'error' | 'inherit';
  readonly size?: 'small' | 'medium';
  /** Leaves the reason to the tooltip, for a row of many buttons. */
  readonly quiet?: boolean;
}) {
  const reasonId = useId();
  const blocked = props.permission?.allowed === false;
  const why = blocked ? (props.permission.why ?? 'Belum dapat dilakukan.') : null;
  const showWhy = why !== null && props.quiet !== true;
  return (
    <Box sx={{ display: 'inline-grid', gap: 0.25, justifyItems: 'start' }}>
      <Tooltip title={why ?? ''}>
        <span>
          <Button
            variant={props.variant ?? 'outlined'}
            color={props.color ?? 'primary'}
            size={props.size ?? 'medium'}
            disabled={blocked || props.busy === true}
            onClick={props.onClick}
            startIcon={
              props.busy === true ? (
                <CircularProgress size={16} color="inherit" aria-label="Sedang bekerja" />
              ) : (
                props.icon
              )
            }
            {...(showWhy && { 'aria-describedby': reasonId })}
          >
            {props.label}
          </Button>
        </span>
      </Tooltip>
      {showWhy && (
        <Typography id={reasonId} variant="caption" color="textSecondary" sx={{ maxWidth: 320 }}>
          {why}
        </Typography>
      )}
    </Box>
  );
}

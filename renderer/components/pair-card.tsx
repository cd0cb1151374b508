import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import type { Permission } from '#contract/views.ts';
import { ActionButton } from './action-button.tsx';
import { SideTable, type SideLine } from './side-table.tsx';
import { StatusChip } from './status-chip.tsx';

export type PairOutcome = 'beda-orang' | 'orang-sama';

/** Two records that may be one child, side by side, with the two answers, or the answer given. */
export function PairCard(props: {
  readonly kindLabel: string;
  readonly evidence: string;
  readonly left: string;
  readonly right: string;
  readonly lines: readonly SideLine[];
  /** Null while the pair waits for a person. */
  readonly decision: {
    readonly outcome: PairOutcome;
    readonly excluded: string | null;
    readonly note: string;
  } | null;
  readonly permission: Permission;
  readonly onDecide: (outcome: PairOutcome) => void;
}) {
  const { decision, permission, onDecide } = props;
  const titleId = useId();
  return (
    <Paper
      component="article"
      aria-labelledby={titleId}
      sx={{ border: 1, borderColor: 'divider', overflow: 'hidden' }}
    >
      <Box
        sx={{
          px: 2,
          py: 1.25,
          display: 'flex',
          gap: 2,
          alignItems: 'center',
          flexWrap: 'wrap',
          bgcolor: 'ground.sunken',
        }}
      >
        <Box sx={{ flex: 1, minWidth: 260 }}>
          <Typography id={titleId} variant="h2">
            {props.kindLabel}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {props.evidence}
          </Typography>
        </Box>
        {decision === null && (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <ActionButton
              label="Beda orang"
              permission={permission}
              quiet
              onClick={() => onDecide('beda-orang')}
            />
            <ActionButton
              label="Orang sama"
              permission={permission}
              quiet
              onClick={() => onDecide('orang-sama')}
            />
          </Box>
        )}
      </Box>
      <SideTable left={props.left} right={props.right} lines={props.lines} />
      {decision && (
        <Box sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
          <StatusChip
            tone="done"
            label={
              decision.outcome === 'beda-orang'
                ? 'Diputus: beda orang, keduanya tetap'
                : `Diputus: orang sama, dikeluarkan: ${decision.excluded ?? '—'}`
            }
          />
          <Typography variant="body2" color="textSecondary">
            {decision.note}
          </Typography>
        </Box>
      )}
    </Paper>
  );
}

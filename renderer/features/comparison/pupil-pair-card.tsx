import { Box, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import type { PupilPairView } from '#contract/methods/comparison.ts';
import type { Permission } from '#contract/views.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { SideTable } from './side-table.tsx';

/** One pair side by side with the two answers, or the answer given. */
export function PupilPairCard(props: {
  readonly pair: PupilPairView;
  readonly permission: Permission;
  readonly onDecide: (outcome: 'beda-orang' | 'orang-sama') => void;
}) {
  const { pair, permission, onDecide } = props;
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
            {pair.kindLabel}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {pair.evidence}
          </Typography>
        </Box>
        {pair.decision === null && (
          <>
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
          </>
        )}
      </Box>
      <SideTable left={sideTitle(pair.left)} right={sideTitle(pair.right)} lines={pair.lines} />
      {pair.decision && (
        <Box sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
          <StatusChip
            tone="done"
            label={
              pair.decision.outcome === 'beda-orang'
                ? 'Diputus: beda orang, keduanya tetap'
                : `Diputus: orang sama, dikeluarkan: ${pair.decision.excludedName ?? '—'}`
            }
          />
          <Typography variant="body2" color="textSecondary">
            {`${pair.decision.reason} (${pair.decision.by}, ${dateText(pair.decision.on)})`}
          </Typography>
        </Box>
      )}
    </Paper>
  );
}

/** `SDN Kembangan Utara 01 Pg, golongan a`. */
export function sideTitle({ schoolName, applicantClass }: PupilPairView['left']): string {
  return applicantClass === '' ? schoolName : `${schoolName}, golongan ${applicantClass}`;
}

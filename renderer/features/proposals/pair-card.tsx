import { Box, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useId } from 'react';
import { type PairView } from '#contract/methods/proposals.ts';
import { type Permission } from '#contract/views.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { DifferenceIcon } from '../../theme/icons.ts';
import { pairFields, sideName } from './pair-fields.ts';

/** Two records row against row; what differs is marked by icon, word and weight, not by colour alone. */
export function PairCard({
  pair,
  permission,
  onDecide,
}: {
  readonly pair: PairView;
  readonly permission: Permission;
  readonly onDecide: (outcome: 'beda-orang' | 'orang-sama') => void;
}) {
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
        {pair.state === 'terbuka' && (
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
      <Table size="small" aria-label="Perbandingan">
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 170 }}>Isian</TableCell>
            <TableCell sx={{ width: '38%' }}>{pair.left.from}</TableCell>
            <TableCell sx={{ width: '38%' }}>{pair.right.from}</TableCell>
            <TableCell sx={{ width: 96 }} aria-label="Perbedaan" />
          </TableRow>
        </TableHead>
        <TableBody>
          {pairFields(pair).map((field) => (
            <TableRow key={field.label}>
              <TableCell sx={{ color: 'text.secondary' }}>{field.label}</TableCell>
              <TableCell sx={field.differs ? marked : {}}>
                {field.left === '' ? 'kosong' : field.left}
              </TableCell>
              <TableCell sx={field.differs ? marked : {}}>
                {field.right === '' ? 'kosong' : field.right}
              </TableCell>
              <TableCell>
                {field.differs && (
                  <Box
                    component="span"
                    sx={{
                      display: 'inline-flex',
                      gap: 0.5,
                      alignItems: 'center',
                      color: 'warning.main',
                      fontWeight: 700,
                    }}
                  >
                    <DifferenceIcon sx={{ fontSize: '1rem' }} aria-hidden />
                    beda
                  </Box>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {pair.decision && <Decided pair={pair} decision={pair.decision} />}
    </Paper>
  );
}

const marked = {
  fontWeight: 750,
  textDecoration: 'underline',
  textDecorationColor: 'var(--mui-palette-warning-main)',
  textUnderlineOffset: 4,
} as const;

function Decided({
  pair,
  decision,
}: {
  readonly pair: PairView;
  readonly decision: NonNullable<PairView['decision']>;
}) {
  const excluded =
    decision.excluded === null
      ? null
      : decision.excluded === pair.left.applicationId
        ? `${sideName(pair.left, 'pertama')}, ${pair.left.from}`
        : `${sideName(pair.right, 'kedua')}, ${pair.right.from}`;
  return (
    <Box sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <StatusChip
        tone="done"
        label={
          decision.outcome === 'beda-orang'
            ? 'Diputus: beda orang, keduanya tetap'
            : `Diputus: orang sama, dikeluarkan: ${excluded ?? '—'}`
        }
      />
      <Typography variant="body2" color="textSecondary">
        {decision.reason} ({decision.by}, {dateText(decision.on)})
      </Typography>
    </Box>
  );
}

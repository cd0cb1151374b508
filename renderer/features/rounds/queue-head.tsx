import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import type { PassedComplete, RoundView } from '#contract/methods/rounds.ts';
import { counted } from '../../text/labels.ts';
import { timeLeftMs, timeLeftWords } from './pace.ts';
import { keyLegend } from './queue-keys.ts';

/** How far the queue is and how long the rest may take. */
export function QueuePace({
  round,
  instants,
}: {
  readonly round: RoundView;
  readonly instants: readonly number[];
}) {
  const decided = round.applications - round.undecided;
  const left = timeLeftMs(instants, round.undecided);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, minWidth: 230 }} role="status">
      <Typography variant="body2">
        <strong>
          {decided} dari {round.applications}
        </strong>{' '}
        diputus
        {left !== null && round.undecided > 0 && `, sisa ${timeLeftWords(left)}`}
      </Typography>
      <LinearProgress
        variant="determinate"
        aria-label="Pengajuan yang sudah diputus"
        value={round.applications === 0 ? 0 : (100 * decided) / round.applications}
      />
    </Box>
  );
}

/** The keys, always in sight. */
export function KeyLegend() {
  return (
    <Box
      component="ul"
      aria-label="Tombol papan ketik"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', gap: 2, flexWrap: 'wrap' }}
    >
      {keyLegend.map(([key, meaning]) => (
        <Typography key={key} component="li" variant="caption" color="textSecondary">
          <Box
            component="kbd"
            sx={{
              fontFamily: 'inherit',
              fontWeight: 700,
              color: 'text.primary',
              border: 1,
              borderColor: 'divider',
              borderRadius: 0.5,
              bgcolor: 'background.paper',
              px: 0.75,
              mr: 0.5,
            }}
          >
            {key}
          </Box>
          {meaning}
        </Typography>
      ))}
    </Box>
  );
}

/** Named before the rest is below: more than these are only counted. */
const longestList = 8;

/** What the bulk mark did and whom it left to a person. */
export function BulkResult({
  done,
  onClose,
}: {
  readonly done: PassedComplete;
  readonly onClose: () => void;
}) {
  const { passedIds, exceptions } = done;
  const more = exceptions.length - longestList;
  return (
    <Alert
      severity={exceptions.length > 0 ? 'warning' : 'success'}
      variant="outlined"
      onClose={onClose}
      sx={{ bgcolor: 'background.paper' }}
    >
      <strong>{counted(passedIds.length, 'pengajuan')} ditandai lulus.</strong>{' '}
      {exceptions.length > 0 && (
        <>
          {counted(exceptions.length, 'pengajuan')} dikecualikan dan menunggu keputusan Anda:
          <Box component="ul" aria-label="Dikecualikan" sx={{ m: 0, pl: 2.5 }}>
            {exceptions.slice(0, longestList).map(({ applicationId, name, why }) => (
              <li key={applicationId}>
                <strong>{name}</strong>: {why}
              </li>
            ))}
            {more > 0 && <li>dan {more} lainnya dalam daftar di bawah</li>}
          </Box>
        </>
      )}
    </Alert>
  );
}

import { Box, Link as PlainLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { MovedDeadline } from '#contract/methods/holidays.ts';
import { dateText } from '../text/dates.ts';
import { SimpleTable } from './simple-table.tsx';

/** Which last days move from when to when, and the day or setting that does it (U25). */
export function MovedDeadlines({
  moves,
  label,
  none,
}: {
  readonly moves: readonly MovedDeadline[];
  readonly label: string;
  /** What is said when nothing moves. */
  readonly none: string;
}) {
  if (moves.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {none}
      </Typography>
    );
  }
  return (
    <SimpleTable
      label={label}
      heads={['Tenggat', 'Semula', 'Menjadi', 'Sebab']}
      rows={moves.map((move) => ({
        key: move.id,
        cells: [
          <Box key="what">
            <PlainLink component={Link} to={move.link} sx={{ fontWeight: 650 }}>
              {move.kindLabel}
            </PlainLink>
            <Typography variant="body2">
              {move.subject} (Pasal {move.article})
            </Typography>
          </Box>,
          <Box key="before" sx={{ whiteSpace: 'nowrap' }}>
            {dateText(move.before)}
          </Box>,
          <Box key="after" sx={{ whiteSpace: 'nowrap', fontWeight: 700 }}>
            {dateText(move.after)}
          </Box>,
          <Box key="why">
            <Typography variant="body2">{move.why}</Typography>
            {move.note !== null && (
              <Typography variant="body2" color="textSecondary">
                {move.note}
              </Typography>
            )}
          </Box>,
        ],
      }))}
    />
  );
}

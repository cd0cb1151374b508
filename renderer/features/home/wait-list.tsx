import { Box, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { WaitView } from '#contract/methods/home.ts';
import { dateText } from '../../text/dates.ts';

/** Who waits for what, and since when. */
export function WaitList({ label, waits }: { readonly label: string; readonly waits: readonly WaitView[] }) {
  return (
    <Box>
      <Typography variant="h3" sx={{ fontSize: '0.875rem' }}>
        {label}
      </Typography>
      {waits.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          Tidak ada.
        </Typography>
      ) : (
        <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {waits.map((wait) => (
            <Box component="li" key={`${wait.who} ${wait.what}`} sx={{ py: 0.5 }}>
              <Typography
                component={Link}
                to={wait.link}
                variant="body2"
                sx={{ color: 'primary.main', fontWeight: 650 }}
              >
                {wait.who}
              </Typography>
              <Typography variant="caption" color="textSecondary" component="p">
                {wait.what} ({wait.count}){wait.since !== null && `, sejak ${dateText(wait.since)}`}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

import { Box, Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { RoundView } from '#contract/methods/rounds.ts';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { Section } from '../../components/section.tsx';

/** Objections against this round's announcements. */
export function RoundObjections({ round }: { readonly round: RoundView }) {
  return (
    <Section title="Keberatan">
      {round.objections.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Tidak ada keberatan yang dicatat.
        </Typography>
      )}
      {round.objections.map((objection) => (
        <Box
          key={objection.objectionId}
          sx={{
            display: 'flex',
            gap: 2,
            justifyContent: 'space-between',
            alignItems: 'baseline',
            fontSize: '0.8125rem',
          }}
        >
          <TextLink component={Link} to={`/objections/${objection.objectionId}`}>
            {objection.agendaNo} · {objection.subject}
          </TextLink>
          <Box sx={{ textAlign: 'right' }}>
            <div>{objection.stateLabel}</div>
            {objection.reviewDue && <DeadlineText deadline={objection.reviewDue} />}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

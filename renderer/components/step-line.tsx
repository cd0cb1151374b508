import { Box, Typography } from '@mui/material';
import type { StepView } from '#contract/views.ts';
import { ActiveIcon, BlockedIcon, DoneIcon, LaterIcon } from '../theme/icons.ts';
import { dateText } from '../text/dates.ts';

const looks = {
  done: { icon: DoneIcon, color: 'success.main', word: 'selesai' },
  next: { icon: ActiveIcon, color: 'primary.main', word: 'berikutnya' },
  blocked: { icon: BlockedIcon, color: 'warning.main', word: 'tertahan' },
  later: { icon: LaterIcon, color: 'text.disabled', word: 'nanti' },
} as const;

/** The line of steps of a round: done with its date, next, blocked and why, later. */
export function StepLine({ steps }: { readonly steps: readonly StepView[] }) {
  return (
    <Box
      component="ol"
      aria-label="Langkah"
      // On a page that waits for others there is nothing else to stand on, and it must scroll by keyboard.
      tabIndex={0}
      // Large letters need two lines of steps.
      sx={{ display: 'flex', flexWrap: 'wrap', listStyle: 'none', m: 0, p: 0, columnGap: 0, rowGap: 1.5 }}
    >
      {steps.map((step, index) => (
        <Step key={step.key} step={step} last={index === steps.length - 1} />
      ))}
    </Box>
  );
}

function Step({ step, last }: { readonly step: StepView; readonly last: boolean }) {
  const look = looks[step.state];
  const LookIcon = look.icon;
  const strong = step.state === 'next' || step.state === 'blocked';
  return (
    <Box
      component="li"
      aria-current={step.state === 'next' ? 'step' : undefined}
      sx={{ flex: '1 1 6rem', pr: 1, overflowWrap: 'anywhere' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', color: look.color }}>
        <LookIcon sx={{ fontSize: '1.375rem' }} aria-hidden />
        {!last && (
          <Box
            sx={{
              flex: 1,
              ml: 0.75,
              borderTop: 2,
              borderColor: step.state === 'done' ? 'success.main' : 'divider',
              borderTopStyle: step.state === 'done' ? 'solid' : 'dashed',
            }}
          />
        )}
      </Box>
      <Typography
        variant="body2"
        sx={{
          fontWeight: strong ? 750 : 600,
          mt: 0.5,
          color: step.state === 'later' ? 'text.secondary' : 'text.primary',
        }}
      >
        {step.label}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {step.on === null ? look.word : `${look.word}, ${dateText(step.on)}`}
      </Typography>
      {step.why !== null && step.state !== 'done' && (
        <Typography
          variant="caption"
          component="p"
          sx={{ color: strong ? 'text.primary' : 'text.secondary', mt: 0.25 }}
        >
          {step.why}
        </Typography>
      )}
    </Box>
  );
}

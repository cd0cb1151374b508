import { Box, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { ProcessStep } from '#contract/methods/home.ts';
import { ActiveIcon, BlockedIcon, DoneIcon, LaterIcon } from '../../theme/icons.ts';

const looks = {
  done: { icon: DoneIcon, color: 'success.main', word: 'Selesai' },
  next: { icon: ActiveIcon, color: 'primary.main', word: 'Dikerjakan' },
  blocked: { icon: BlockedIcon, color: 'warning.main', word: 'Tertahan' },
  later: { icon: LaterIcon, color: 'text.disabled', word: 'Nanti' },
} as const;

/** The whole work of this office on one line; each stage leads to its screen. */
export function ProcessLine({ steps }: { readonly steps: readonly ProcessStep[] }) {
  return (
    <Box
      component="ol"
      aria-label="Alur pekerjaan"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(6.5rem, 1fr))',
        gap: 1,
        listStyle: 'none',
        m: 0,
        p: 0,
      }}
    >
      {steps.map((step, at) => (
        <Stage key={step.key} step={step} ordinal={at + 1} />
      ))}
    </Box>
  );
}

function Stage({ step, ordinal }: { readonly step: ProcessStep; readonly ordinal: number }) {
  const look = looks[step.state];
  const LookIcon = look.icon;
  const next = step.state === 'next';
  return (
    <Box component="li" aria-current={next ? 'step' : undefined} sx={{ display: 'grid' }}>
      <Box
        component={Link}
        to={step.link}
        sx={{
          display: 'block',
          px: 1.25,
          py: 1,
          borderRadius: 1,
          borderTop: 3,
          borderTopStyle: step.state === 'later' ? 'dashed' : 'solid',
          borderColor: look.color,
          bgcolor: next ? 'primary.light' : 'ground.sunken',
          color: 'text.primary',
          textDecoration: 'none',
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <LookIcon aria-hidden sx={{ fontSize: '1.125rem', color: look.color }} />
          <Typography variant="caption" component="span">
            {ordinal}. {look.word}
          </Typography>
        </Box>
        <Typography variant="body2" sx={{ fontWeight: 700, mt: 0.25 }}>
          {step.label}
        </Typography>
        {[step.counted, step.why].map(
          (text) =>
            text !== null && (
              <Typography key={text} variant="caption" component="p" sx={{ lineHeight: 1.35 }}>
                {text}
              </Typography>
            ),
        )}
      </Box>
    </Box>
  );
}

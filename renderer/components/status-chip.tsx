import { Box } from '@mui/material';
import { ActiveIcon, AttentionIcon, DoneIcon, NeutralIcon, ProblemIcon } from '../theme/icons.ts';
import { type Tone, toneColors } from '../theme/tone.ts';

const icons = {
  done: DoneIcon,
  active: ActiveIcon,
  attention: AttentionIcon,
  problem: ProblemIcon,
  neutral: NeutralIcon,
} as const;

/** A status as icon and word, never by colour alone (U40). */
export function StatusChip({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  const ToneIcon = icons[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        verticalAlign: 'middle',
        gap: 0.625,
        color: toneColors[tone],
        fontWeight: 650,
        fontSize: '0.8125rem',
        lineHeight: 1.3,
        minWidth: 0,
        maxWidth: '100%',
      }}
    >
      <ToneIcon sx={{ fontSize: '1.0625rem', flex: 'none' }} aria-hidden />
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }} title={label}>
        {label}
      </Box>
    </Box>
  );
}

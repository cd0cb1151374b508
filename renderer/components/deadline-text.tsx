import { Box, IconButton, Popover, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { DeadlineView } from '#contract/views.ts';
import { sourceLabel } from '#domain/deadlines/explain-deadline.ts';
import { InfoIcon } from '../theme/icons.ts';
import { type Tone, toneColors } from '../theme/tone.ts';
import { dateText } from '../text/dates.ts';

const tones: Readonly<Record<DeadlineView['status'], Tone>> = {
  early: 'neutral',
  within: 'active',
  late: 'problem',
  none: 'neutral',
};

/** `sisa 3 hari kerja (19 Agustus 2013)`, with the whole reckoning one press away (U25). */
export function DeadlineText({
  deadline,
  wide = false,
}: {
  readonly deadline: DeadlineView;
  readonly wide?: boolean;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const late = deadline.status === 'late';
  const words =
    deadline.remaining ?? (deadline.lastDay === null ? 'tanpa batas waktu' : dateText(deadline.lastDay));
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        verticalAlign: 'middle',
        maxWidth: '100%',
        gap: 0.25,
        color: toneColors[tones[deadline.status]],
        minWidth: 0,
      }}
    >
      <Box
        component="span"
        title={words}
        sx={{
          fontWeight: late ? 700 : 600,
          ...(!wide && { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }),
        }}
      >
        {late && !words.includes('lewat') ? `lewat: ${words}` : words}
      </Box>
      <IconButton
        size="small"
        aria-label="Penjelasan batas waktu"
        aria-describedby={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: 0.25, color: 'text.secondary' }}
      >
        <InfoIcon sx={{ fontSize: '1rem' }} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <Box id={id} sx={{ p: 2, maxWidth: 420, border: 1, borderColor: 'divider', borderRadius: 1 }}>
          <Typography variant="h3" component="p">
            {sourceLabel(deadline.article)}
          </Typography>
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {deadline.sentence}
          </Typography>
        </Box>
      </Popover>
    </Box>
  );
}

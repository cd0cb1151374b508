import { Box, Typography } from '@mui/material';
import type { AttachmentView } from '#contract/methods/attachments.ts';
import type { Tone } from '../../theme/tone.ts';
import { StatusChip } from '../status-chip.tsx';

type Signature = AttachmentView['signatures'][number];

const tones: Readonly<Record<Signature['tone'], Tone>> = {
  sound: 'active',
  doubtful: 'attention',
  bad: 'problem',
};

/** An electronic signature made outside the program, in the words of what was checked and no more. */
export function SignatureNote({ signature }: { readonly signature: Signature }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <StatusChip tone={tones[signature.tone]} label={signature.title} />
      <Typography variant="body2">{signature.sentences.join(' ')}</Typography>
    </Box>
  );
}

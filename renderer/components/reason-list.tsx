import { Box, Typography } from '@mui/material';
import type { ReasonView } from '#contract/methods/pupils.ts';

/** Reasons, each with its source and the right door for appeal (U26). */
export function ReasonList({ reasons }: { readonly reasons: readonly ReasonView[] }) {
  if (reasons.length === 0) return null;
  return (
    <Box component="ul" aria-label="Alasan" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {reasons.map((reason) => (
        <Box component="li" key={reason.code} sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 1.25 }}>
          <Typography variant="body2" sx={{ fontWeight: 650 }}>
            {reason.label}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p">
            {reason.source} · Jalan keluar: {reason.appeal}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

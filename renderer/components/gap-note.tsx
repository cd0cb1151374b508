import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { GapView } from '#contract/methods/office.ts';
import { useCall } from '../client/use-call.ts';

/** How this office reads a gap of the text, where it bears on what is done; leads to the setting. */
export function GapNote({ gap }: { readonly gap: string }) {
  const gaps = useCall('settings.list', {});
  const found = gaps.data?.find(({ id }) => id === gap);
  if (!found) return null;
  const isChoice = found.settings.length > 0;
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      {readingOf(found)}{' '}
      <MuiLink component={Link} to={`/settings/policy?gap=${gap}`} sx={{ whiteSpace: 'nowrap' }}>
        {isChoice ? `Setelan ${gap}, ubah` : `Celah ${gap}, baca`}
      </MuiLink>
    </Typography>
  );
}

function readingOf({ settings, does }: GapView): string {
  if (settings.length === 0 || settings.every(({ isDefault }) => isDefault)) return does;
  return `${settings.map(({ label, valueLabel }) => `${label}: ${valueLabel.toLowerCase()}`).join('; ')}.`;
}

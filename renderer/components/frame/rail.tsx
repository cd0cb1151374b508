import { Box, IconButton } from '@mui/material';
import { useSession } from '../../client/session.ts';
import { usePreference } from '../../client/preferences.ts';
import { CollapseIcon, ExpandIcon } from '../../theme/icons.ts';
import type { RailItem } from './feature.ts';
import { RailSection } from './rail-section.tsx';
import { groupRail } from './rail-groups.ts';

/** The work of this office in the order of the process; narrow on demand. */
export function Rail({ items }: { readonly items: readonly RailItem[] }) {
  const { tier, office } = useSession();
  const [width, rememberWidth] = usePreference('rail', 'wide');
  const wide = width === 'wide';
  const inForce = (item: RailItem) => item.process === undefined || item.process === office.process;
  const shown = groupRail(items.filter((item) => item.tiers.includes(tier) && inForce(item)));
  return (
    <Box
      component="nav"
      aria-label="Menu utama"
      sx={{
        width: wide ? 228 : 60,
        flex: 'none',
        bgcolor: 'ground.rail',
        color: 'ground.railText',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
      }}
    >
      <Mark wide={wide} />
      {shown.map(({ group, items: inGroup }) => (
        <RailSection key={group.id} group={group} items={inGroup} wide={wide} />
      ))}
      <Box sx={{ flex: 1 }} />
      <Box sx={{ p: 1, textAlign: wide ? 'right' : 'center' }}>
        <IconButton
          size="small"
          sx={{ color: 'inherit' }}
          aria-label={wide ? 'Persempit menu' : 'Perlebar menu'}
          onClick={() => rememberWidth(wide ? 'narrow' : 'wide')}
        >
          {wide ? <CollapseIcon fontSize="small" /> : <ExpandIcon fontSize="small" />}
        </IconButton>
      </Box>
    </Box>
  );
}

function Mark({ wide }: { readonly wide: boolean }) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: wide ? 2 : 1.5,
        height: 56,
        flex: 'none',
        color: 'ground.railStrong',
      }}
    >
      <Box
        component="svg"
        viewBox="0 0 32 32"
        aria-hidden
        sx={{ width: 32, height: 32, flex: 'none', color: 'ground.railMark' }}
      >
        <path d="M4 28V13L16 5l12 8v15" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <path d="M10 28V17h12v11M10 22h12" fill="none" stroke="currentColor" strokeWidth="2.5" />
      </Box>
      {wide && (
        <Box sx={{ lineHeight: 1.15 }}>
          <Box sx={{ fontWeight: 800, fontSize: '1rem', letterSpacing: '-0.01em' }}>Kantor KJP</Box>
          <Box sx={{ fontSize: '0.6875rem', color: 'ground.railText' }}>Kartu Jakarta Pintar</Box>
        </Box>
      )}
    </Box>
  );
}

import { Box, IconButton, Tooltip } from '@mui/material';
import { NavLink } from 'react-router';
import { useSession } from '../../client/session.ts';
import { usePreference } from '../../client/preferences.ts';
import { CollapseIcon, ExpandIcon } from '../../theme/icons.ts';
import type { RailItem } from './feature.ts';

/** The work of this office in the order of the process; narrow on demand. */
export function Rail({ items }: { readonly items: readonly RailItem[] }) {
  const { tier, office } = useSession();
  const [width, rememberWidth] = usePreference('rail', 'wide');
  const wide = width === 'wide';
  const inForce = (item: RailItem) => item.process === undefined || item.process === office.process;
  const shown = items
    .filter((item) => item.tiers.includes(tier) && inForce(item))
    .toSorted((a, b) => a.order - b.order);
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
      <Box component="ul" sx={{ listStyle: 'none', m: 0, px: 1, py: 0.5, display: 'grid', gap: 0.25 }}>
        {shown.map((item) => (
          <RailLink key={item.to} item={item} wide={wide} />
        ))}
      </Box>
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

function RailLink({ item, wide }: { readonly item: RailItem; readonly wide: boolean }) {
  const ItemIcon = item.icon;
  return (
    <li>
      <Tooltip title={wide ? '' : item.label} placement="right">
        <Box
          component={NavLink}
          to={item.to}
          end={item.to === '/'}
          aria-label={item.label}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.25,
            px: 1.25,
            minHeight: 36,
            borderRadius: 1,
            color: 'inherit',
            textDecoration: 'none',
            fontSize: '0.875rem',
            fontWeight: 600,
            borderLeft: '3px solid transparent',
            '&:hover': { bgcolor: 'rgb(255 255 255 / 8%)' },
            '&:focus-visible': { outline: '2px solid', outlineColor: 'ground.railMark', outlineOffset: -2 },
            '&.active': {
              bgcolor: 'rgb(255 255 255 / 13%)',
              color: 'ground.railStrong',
              borderLeftColor: 'ground.railMark',
            },
          }}
        >
          <ItemIcon sx={{ fontSize: '1.25rem' }} aria-hidden />
          {wide && <span>{item.label}</span>}
        </Box>
      </Tooltip>
    </li>
  );
}

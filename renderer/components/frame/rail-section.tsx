import { Box, ButtonBase } from '@mui/material';
import { useLocation } from 'react-router';
import { usePreference } from '../../client/preferences.ts';
import { CloseGroupIcon, OpenGroupIcon } from '../../theme/icons.ts';
import type { RailItem } from './feature.ts';
import type { RailGroup } from './rail-groups.ts';
import { RailLink } from './rail-link.tsx';

/** One stage of the rail; its heading opens and closes it, and the choice is remembered. */
export function RailSection({
  group,
  items,
  wide,
}: {
  readonly group: RailGroup;
  readonly items: readonly RailItem[];
  readonly wide: boolean;
}) {
  const { pathname } = useLocation();
  const [state, remember] = usePreference(`rail.${group.id}`, group.seldom === true ? 'closed' : 'open');
  // The screen one stands on is never hidden.
  const here = items.some(({ to }) => to !== '/' && pathname.startsWith(to));
  const open = group.label === null || !wide || here || state === 'open';
  const listId = `rail-${group.id}`;
  return (
    <Box sx={{ borderTop: wide ? 'none' : '1px solid rgb(255 255 255 / 12%)' }}>
      {wide && group.label !== null && (
        <ButtonBase
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => remember(state === 'open' ? 'closed' : 'open')}
          sx={{
            width: '100%',
            px: 2.25,
            pt: 1,
            pb: 0.25,
            justifyContent: 'space-between',
            textAlign: 'left',
            fontFamily: 'inherit',
            fontSize: '0.75rem',
            fontWeight: 700,
            letterSpacing: '0.02em',
            '&:hover': { color: 'ground.railStrong' },
            '&:focus-visible': { outline: '2px solid', outlineColor: 'ground.railMark', outlineOffset: -2 },
          }}
        >
          {group.label}
          {open ? (
            <CloseGroupIcon sx={{ fontSize: '1rem' }} aria-hidden />
          ) : (
            <OpenGroupIcon sx={{ fontSize: '1rem' }} aria-hidden />
          )}
        </ButtonBase>
      )}
      <Box
        component="ul"
        id={listId}
        sx={{
          listStyle: 'none',
          m: 0,
          px: 1,
          py: 0.25,
          display: open ? 'grid' : 'none',
          gap: 0.25,
        }}
      >
        {items.map((item) => (
          <RailLink key={item.to} item={item} wide={wide} />
        ))}
      </Box>
    </Box>
  );
}

import { Box, Tooltip } from '@mui/material';
import { NavLink } from 'react-router';
import type { RailItem } from './feature.ts';

/** One screen in the rail; narrow, only its icon, named on hover. */
export function RailLink({ item, wide }: { readonly item: RailItem; readonly wide: boolean }) {
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
            minHeight: 32,
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

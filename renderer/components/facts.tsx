import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Label and value pairs as a definition list; an absent value is shown as such. */
export function Facts({
  facts,
  columns = 1,
}: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
  readonly columns?: number;
}) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        gap: '6px 24px',
        m: 0,
      }}
    >
      {facts.map(([label, value]) => (
        <Box
          key={label}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(110px, 36%) minmax(0, 1fr)',
            gap: 1,
            fontSize: '0.8125rem',
            alignItems: 'baseline',
          }}
        >
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
            {value === null || value === '' ? '—' : value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

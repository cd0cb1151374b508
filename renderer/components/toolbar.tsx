import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Filters above a list. */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  return (
    <Box role="search" sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      {children}
    </Box>
  );
}

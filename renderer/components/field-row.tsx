import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Fields side by side, one under the other where there is no room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}

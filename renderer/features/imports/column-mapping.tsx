import { Box, Typography } from '@mui/material';
import type { ImportView } from '#contract/methods/schools.ts';
import { Facts } from '../../components/facts.tsx';

/** Which header of the file was read as which column (U06). */
export function ColumnMapping({ view }: { readonly view: ImportView }) {
  return (
    <Box
      component="details"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        px: 2,
        py: 1.25,
      }}
    >
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 700 }}>
        Kolom yang dikenali ({view.mapping.length})
      </Box>
      <Box sx={{ pt: 1.5, display: 'grid', gap: 1.5 }}>
        <Facts columns={2} facts={view.mapping.map(({ field, header }) => [field, header] as const)} />
        {view.unknownColumns.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            Tidak dikenali dan diabaikan: {view.unknownColumns.join(', ')}.
          </Typography>
        )}
      </Box>
    </Box>
  );
}

import { Box, Button } from '@mui/material';
import { type GridColDef, GridPagination } from '@mui/x-data-grid';
import { CopyIcon } from '../theme/icons.ts';
import { useNotice } from './notices.tsx';
import { tableText } from './table-text.ts';

declare module '@mui/x-data-grid' {
  interface FooterPropsOverrides {
    readonly rows?: readonly object[];
    // A grid hands over its own columns; their row type is not known here.
    readonly columns?: readonly GridColDef[];
  }
}

/** Copying the page for Excel (U42), and the pages. */
export function GridFooter({
  rows = [],
  columns = [],
}: {
  readonly rows?: readonly object[];
  readonly columns?: readonly GridColDef[];
}) {
  const tell = useNotice();
  const copy = () =>
    void navigator.clipboard
      .writeText(tableText(rows, columns))
      .then(() => tell(`${rows.length} baris disalin. Tempelkan di Excel.`));
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        px: 1,
        borderTop: 1,
        borderColor: 'divider',
        minHeight: 44,
      }}
    >
      <Button
        size="small"
        color="inherit"
        startIcon={<CopyIcon fontSize="small" />}
        disabled={rows.length === 0}
        onClick={copy}
      >
        Salin halaman ini
      </Button>
      <Box sx={{ flex: 1 }} />
      <GridPagination />
    </Box>
  );
}

import type { ThemeOptions } from '@mui/material/styles';

/** Dense rows with quiet rules; the head is a sunken band, the row under the pointer a hint of accent. */
export const gridStyles = {
  MuiDataGrid: {
    styleOverrides: {
      root: {
        '--DataGrid-overlayHeight': '220px',
        '--unstable_DataGrid-radius': '6px',
        '--DataGrid-t-color-background-base': 'var(--mui-palette-background-paper)',
        '--DataGrid-rowBorderColor': 'var(--mui-palette-divider)',
        borderColor: 'var(--mui-palette-divider)',
        backgroundColor: 'var(--mui-palette-background-paper)',
        fontSize: '0.8125rem',
        fontVariantNumeric: 'tabular-nums',
      },
      columnHeaders: {
        '& [role="row"], & .MuiDataGrid-columnHeader, & .MuiDataGrid-filler': {
          backgroundColor: 'var(--mui-palette-ground-sunken) !important',
        },
      },
      columnSeparator: { color: 'var(--mui-palette-divider)' },
      columnHeaderTitle: { fontWeight: 700, fontSize: '0.8125rem' },
      row: {
        cursor: 'default',
        '&:hover': { backgroundColor: 'var(--mui-palette-ground-sunken)' },
        '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: 'var(--mui-palette-primary-light)' },
      },
      cell: {
        '&:focus, &:focus-within': {
          outline: '2px solid var(--mui-palette-primary-main)',
          outlineOffset: -2,
        },
      },
      columnHeader: {
        '&:focus, &:focus-within': {
          outline: '2px solid var(--mui-palette-primary-main)',
          outlineOffset: -2,
        },
      },
    },
  },
} satisfies ThemeOptions['components'];

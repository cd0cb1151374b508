import type { ThemeOptions } from '@mui/material/styles';

const focusRing = { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 2 };

/** Buttons, fields, surfaces. Labels stand above their field, so a filled form reads like the paper form. */
export const controlStyles = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minHeight: 36, paddingInline: 16, whiteSpace: 'nowrap' },
      sizeSmall: { minHeight: 30, paddingInline: 10, fontSize: '0.8125rem' },
      outlined: {
        borderColor: 'var(--mui-palette-divider)',
        backgroundColor: 'var(--mui-palette-background-paper)',
      },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        fontSize: '0.8125rem',
        fontWeight: 650,
        lineHeight: 1.4,
        marginBottom: 4,
        whiteSpace: 'normal',
        color: 'var(--mui-palette-text-primary)',
      },
      asterisk: { color: 'var(--mui-palette-error-main)' },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: {
        backgroundColor: 'var(--mui-palette-background-paper)',
        fontSize: '0.875rem',
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
      },
      notchedOutline: {
        top: 0,
        borderColor: 'var(--mui-palette-text-disabled)',
        '& legend': { display: 'none' },
      },
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: '0.75rem' } } },
  MuiTooltip: {
    defaultProps: { arrow: true, enterDelay: 300 },
    styleOverrides: { tooltip: { fontSize: '0.8125rem', maxWidth: 360, padding: '8px 12px' } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: { border: '1px solid var(--mui-palette-divider)', boxShadow: '0 24px 64px rgb(20 14 4 / 28%)' },
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.0625rem', fontWeight: 700 } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px' } } },
  MuiMenu: {
    styleOverrides: {
      paper: { border: '1px solid var(--mui-palette-divider)', boxShadow: '0 12px 32px rgb(20 14 4 / 18%)' },
    },
  },
  MuiMenuItem: { styleOverrides: { root: { fontSize: '0.875rem', minHeight: 34 } } },
  MuiTab: { styleOverrides: { root: { minHeight: 40, fontWeight: 650 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiTableCell: {
    styleOverrides: {
      root: { padding: '7px 12px', borderColor: 'var(--mui-palette-divider)', fontSize: '0.8125rem' },
      head: { fontWeight: 700, backgroundColor: 'var(--mui-palette-ground-sunken)', whiteSpace: 'nowrap' },
    },
  },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 650 } } },
} satisfies ThemeOptions['components'];

import { createTheme } from '@mui/material/styles';
import './augment.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { controlStyles } from './control-styles.ts';
import { gridStyles } from './grid-styles.ts';
import { coreLocale } from '../text/core-locale.ts';

const font = "'Plus Jakarta Sans Variable', 'Segoe UI', sans-serif";

/** The look of the office: dense, calm, one accent, tabular figures. */
export const theme = createTheme(
  {
    cssVariables: { colorSchemeSelector: 'data-scheme' },
    colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
    shape: { borderRadius: 6 },
    spacing: 8,
    typography: {
      fontFamily: font,
      fontSize: 14,
      h1: { fontSize: '1.5rem', fontWeight: 750, lineHeight: 1.25, letterSpacing: '-0.015em' },
      h2: { fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.35 },
      h3: { fontSize: '0.9375rem', fontWeight: 700, lineHeight: 1.4 },
      subtitle1: { fontSize: '0.9375rem', lineHeight: 1.5 },
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
      caption: { fontSize: '0.75rem', lineHeight: 1.45 },
      button: { textTransform: 'none', fontWeight: 650, fontSize: '0.875rem' },
      overline: {
        textTransform: 'none',
        fontWeight: 700,
        fontSize: '0.75rem',
        letterSpacing: '0.01em',
        lineHeight: 1.5,
      },
    },
    components: {
      ...controlStyles,
      ...gridStyles,
      MuiCssBaseline: {
        styleOverrides: {
          html: { fontVariantNumeric: 'tabular-nums' },
          body: { overflow: 'hidden' },
          'a:focus-visible, [tabindex]:focus-visible': {
            outline: '2px solid currentColor',
            outlineOffset: 2,
          },
          '@media (prefers-reduced-motion: reduce)': {
            '*': { animationDuration: '0s !important', transitionDuration: '0s !important' },
          },
        },
      },
    },
  },
  coreLocale,
);

import type {} from '@mui/x-data-grid/themeAugmentation';

/** Surfaces that MUI's palette has no name for. */
export interface Ground {
  readonly sunken: string;
  readonly rail: string;
  readonly railText: string;
  readonly railStrong: string;
  readonly railMark: string;
}

declare module '@mui/material/styles' {
  interface Palette {
    ground: Ground;
  }
  interface PaletteOptions {
    ground?: Ground;
  }
}

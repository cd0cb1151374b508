/** One fill for each series: told apart by pattern alone, so that a photocopy and a colour-blind reader see the same. */
export interface ChartFill {
  readonly id: string;
  /** Theme colour of ground and strokes on the screen. */
  readonly color: string;
  /** The same for a picture in a report, always on white paper. */
  readonly paper: string;
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'empty';
}

export const chartFills: readonly ChartFill[] = [
  { id: 'satu', color: 'var(--mui-palette-primary-main)', paper: '#0F5C57', pattern: 'solid' },
  { id: 'dua', color: 'var(--mui-palette-warning-main)', paper: '#875000', pattern: 'stripes' },
  { id: 'tiga', color: 'var(--mui-palette-text-secondary)', paper: '#5D5448', pattern: 'dots' },
  { id: 'empat', color: 'var(--mui-palette-error-main)', paper: '#A3281E', pattern: 'empty' },
];

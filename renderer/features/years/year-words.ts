import type { YearFigures } from '#contract/methods/years.ts';
import type { Figure } from '../../components/figures.tsx';

export function figuresOf(figures: YearFigures): readonly Figure[] {
  return [
    { label: 'Permohonan', value: figures.applications },
    { label: 'Lulus', value: figures.passed },
    { label: 'Tidak lulus', value: figures.failed },
    { label: 'Putaran', value: figures.rounds },
    { label: 'Keberatan', value: figures.objections },
    { label: 'Penerima', value: figures.recipients },
  ];
}

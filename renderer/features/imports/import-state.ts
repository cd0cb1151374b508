import type { ImportRow, ImportView } from '#contract/methods/schools.ts';
import type { Tone } from '../../theme/tone.ts';

export const importStates: Readonly<
  Record<ImportView['state'], { readonly tone: Tone; readonly label: string }>
> = {
  preview: { tone: 'active', label: 'Pratinjau' },
  committed: { tone: 'done', label: 'Sudah masuk' },
  discarded: { tone: 'neutral', label: 'Dibuang' },
  undone: { tone: 'neutral', label: 'Dibatalkan' },
};

export const rowStates: Readonly<
  Record<ImportRow['state'], { readonly tone: Tone; readonly label: string }>
> = {
  accepted: { tone: 'done', label: 'Diterima' },
  held: { tone: 'attention', label: 'Ditahan' },
  rejected: { tone: 'problem', label: 'Ditolak' },
  same: { tone: 'neutral', label: 'Sudah ada' },
  resolved: { tone: 'neutral', label: 'Diputus' },
};

/** `dibaca = diterima + ditahan + ditolak + sudah ada`; only a balanced import may be committed (U03). */
export function balances(view: ImportView): boolean {
  return view.read === view.accepted + view.held + view.rejected + view.same;
}

import type { DocumentRow } from '#contract/methods/documents.ts';
import { StatusChip } from '../../components/status-chip.tsx';

export const documentStates = [
  { value: 'final', label: 'Final, belum ada pindaian' },
  { value: 'ditandatangani', label: 'Ditandatangani' },
  { value: 'diganti', label: 'Diganti' },
] as const;

const tones = { final: 'active', ditandatangani: 'done', diganti: 'neutral' } as const;

/** What became of a final paper: signed once its signed copy hangs on it, replaced by a later revision. */
export function DocumentState({ state }: { readonly state: DocumentRow['state'] }) {
  const words = documentStates.find(({ value }) => value === state);
  return <StatusChip tone={tones[state]} label={words?.label ?? state} />;
}

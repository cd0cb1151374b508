/** What travels inside a Paket. `enrol` does not: it is a file of its own (`enrol.ts`). */
export const paketKinds = [
  'trust',
  'reference',
  'handover',
  'recap',
  'report',
  'order',
  'return',
  'proposal',
  'determination',
  'receipt',
] as const;
export type PaketKind = (typeof paketKinds)[number];

/** A newer snapshot replaces the older ones of its stream; events are each processed in full. */
export function isSnapshot(kind: PaketKind): boolean {
  return !['report', 'order', 'return', 'receipt'].includes(kind);
}

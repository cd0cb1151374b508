import type { PaketKind } from '../../paket/kinds.ts';

/** Kinds whose paper carries the 26 characters on every page: they can be compared letter by letter (Pasal 25). */
const withPrintedCode: readonly PaketKind[] = ['recap', 'proposal'];

/** Kinds that have a signed letter or list beside the file; the others live in the file alone. */
const withPaper: readonly PaketKind[] = [...withPrintedCode, 'report', 'order', 'determination'];

export function hasPrintedCode(kind: PaketKind): boolean {
  return withPrintedCode.includes(kind);
}

/** Whether hardcopy and softcopy are both owed (Pasal 25-28: hardcopy dan softcopy). */
export function expectsPaper(kind: PaketKind): boolean {
  return withPaper.includes(kind);
}

import { type OfficeKind, type OfficeTier, tierOf } from '#domain/routing/office-kinds.ts';
import type { PaketKind } from './kinds.ts';

interface Route {
  readonly kind: PaketKind;
  readonly from: OfficeTier;
  readonly to: OfficeTier;
}

/** Who may send what to whom, by the articles that make one office write to another. */
const routes: readonly Route[] = [
  // Pasal 12(1): comparison data go down through the Suku Dinas; the rest of the reference data with them.
  { kind: 'reference', from: 'dinas', to: 'sudin' },
  { kind: 'reference', from: 'dinas', to: 'kanwil' },
  { kind: 'reference', from: 'sudin', to: 'section' },
  { kind: 'reference', from: 'kanwil', to: 'kantor' },
  // Pasal 13(1), 18(4): a class-a madrasah is verified by the section, the rest of its way is Kemenag's.
  { kind: 'handover', from: 'section', to: 'kantor' },
  { kind: 'handover', from: 'section', to: 'kanwil' },
  // Pasal 28.
  { kind: 'recap', from: 'section', to: 'sudin' },
  { kind: 'recap', from: 'kantor', to: 'kanwil' },
  // Pasal 19 (field reviews of class b), Pasal 44 (quarterly).
  { kind: 'report', from: 'section', to: 'sudin' },
  { kind: 'report', from: 'kantor', to: 'kanwil' },
  { kind: 'report', from: 'sudin', to: 'dinas' },
  { kind: 'report', from: 'kantor', to: 'dinas' },
  // Pasal 20; the Dinas gets copies for information.
  { kind: 'order', from: 'sudin', to: 'section' },
  { kind: 'order', from: 'kanwil', to: 'kantor' },
  // Pasal 18(4): the Kantor orders the madrasah on paper; the section that keeps its round gets the copy.
  { kind: 'order', from: 'kantor', to: 'section' },
  { kind: 'order', from: 'sudin', to: 'dinas' },
  { kind: 'order', from: 'kanwil', to: 'dinas' },
  // Pasal 29(2).
  { kind: 'proposal', from: 'sudin', to: 'dinas' },
  { kind: 'proposal', from: 'kanwil', to: 'dinas' },
  // Pasal 32, and on to the offices that recapped.
  { kind: 'determination', from: 'dinas', to: 'sudin' },
  { kind: 'determination', from: 'dinas', to: 'kanwil' },
  { kind: 'determination', from: 'sudin', to: 'section' },
  { kind: 'determination', from: 'kanwil', to: 'kantor' },
];

/** Whether an office of one kind may send this kind of Paket to another. */
export function isAllowedRoute(kind: PaketKind, from: OfficeKind, to: OfficeKind): boolean {
  const [sender, receiver] = [tierOf(from), tierOf(to)];
  if (kind === 'trust') return sender === 'dinas';
  // Answers go back along any road something may have come.
  if (kind === 'return' || kind === 'receipt') {
    return routes.some((route) => route.from === receiver && route.to === sender);
  }
  return routes.some((route) => route.kind === kind && route.from === sender && route.to === receiver);
}

/** A reference from any office but the Dinas must carry what the Dinas signed, unchanged. */
export function needsRelay(kind: PaketKind, from: OfficeKind): boolean {
  return kind === 'reference' && tierOf(from) !== 'dinas';
}

import { isSnapshot, type PaketKind } from '../../paket/kinds.ts';
import type { StreamDecision } from '../../paket/stream.ts';

/** Whether taking in a Paket judged so is the kepala's to decide, with a reason (exchange.md 7). */
export function needsKepala(decision: StreamDecision): boolean {
  switch (decision.kind) {
    case 'wait':
    case 'new-start':
      return true;
    case 'new-epoch':
      return !decision.same;
    default:
      return false;
  }
}

/** Only a snapshot can become a new starting point: an order or a report passed over would be lost. */
export function canStartAnew(kind: PaketKind, decision: StreamDecision): boolean {
  return decision.kind === 'wait' && isSnapshot(kind);
}

import { assertNever } from '#domain/assert-never.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { StickFault } from '../ports.ts';

/** One plain sentence for each way in which writing to a drive fails (DK08). */
export function refuseWriting(fault: StickFault, name: string): never {
  switch (fault.kind) {
    case 'absent':
      return refuse('USB-001');
    case 'gone':
      return refuse('USB-004');
    case 'write-protected':
      return refuse('USB-003');
    case 'full':
      return refuse('USB-002', {
        needed: megabytes(fault.neededBytes, Math.ceil),
        free: megabytes(fault.freeBytes, Math.floor),
      });
    case 'held':
      return refuse('USB-005');
    case 'denied':
      return refuse('USB-010');
    case 'changed':
      return refuse('USB-006');
    case 'no-file':
      return refuse('USB-007', { name });
    case 'too-large':
      return refuse('SYS-012', { limit: megabytes(fault.limitBytes, Math.floor) });
    default:
      return assertNever(fault);
  }
}

/** The same for reading, where a drive that went away has left nothing behind (SP27). */
export function refuseReading(fault: StickFault, name: string): never {
  if (fault.kind === 'gone' || fault.kind === 'changed') return refuse('USB-008');
  return refuseWriting(fault, name);
}

export function megabytes(bytes: number, round: (value: number) => number): number {
  return round(bytes / 1024 / 1024);
}

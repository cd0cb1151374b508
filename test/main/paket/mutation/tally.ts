import { Buffer } from 'node:buffer';
import type { RefusedPaket, VerifiedPaket } from '../../../../main/paket/verify.ts';
import type { Victim } from './victims.ts';

/**
 * What became of a mutant.
 *
 * `same`: accepted as the very Paket that was sent, since its identity is the manifest; `accepted`: anything else.
 */
type Outcome = 'refused' | 'same' | 'accepted';

/** Counts outcomes by family, and by the step that refused. */
export class Tally {
  readonly #families = new Map<string, Record<Outcome, number> & { steps: Set<string> }>();

  add(family: string, victim: Victim, verdict: VerifiedPaket | RefusedPaket): void {
    const counts = this.#families.get(family) ?? { refused: 0, same: 0, accepted: 0, steps: new Set() };
    counts[outcomeOf(victim, verdict)] += 1;
    if (!verdict.ok) counts.steps.add(verdict.step);
    this.#families.set(family, counts);
  }

  total(outcome: Outcome): number {
    return [...this.#families.values()].reduce((sum, counts) => sum + counts[outcome], 0);
  }

  familiesWith(outcome: Outcome): string[] {
    return [...this.#families].filter(([, counts]) => counts[outcome] > 0).map(([family]) => family);
  }

  report(): string {
    const lines = [...this.#families].map(([family, { refused, same, accepted, steps }]) =>
      [
        family.padEnd(48),
        ...[refused, same, accepted].map((n) => String(n).padStart(8)),
        ` ${[...steps].sort().join(' ')}`,
      ].join(''),
    );
    const head = `${'family'.padEnd(48)} refused    same accepted  refused at`;
    return [
      head,
      ...lines,
      `total ${this.total('refused')} refused, ${this.total('accepted')} accepted`,
      '',
    ].join('\n');
  }
}

function outcomeOf({ verified }: Victim, verdict: VerifiedPaket | RefusedPaket): Outcome {
  if (!verdict.ok) return 'refused';
  const same =
    equal(verdict.manifestBytes, verified.manifestBytes) &&
    verdict.trustUpdates.length === 0 &&
    verdict.documents.size === verified.documents.size &&
    [...verified.documents].every(([path, bytes]) => equal(bytes, verdict.documents.get(path))) &&
    JSON.stringify(verdict.signers) === JSON.stringify(verified.signers);
  return same ? 'same' : 'accepted';
}

function equal(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}

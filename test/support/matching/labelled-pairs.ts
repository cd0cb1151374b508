import type { DrawnPerson } from './drawn-person.ts';
import { seededDraw } from './draw.ts';
import { type Half, pairKinds } from './pair-kinds.ts';

/** Two records and whether they are of one person; `applicant` as the school writes, `record` as the list does. */
export interface LabelledPair {
  readonly id: string;
  readonly half: Half;
  readonly kind: string;
  readonly same: boolean;
  readonly lookAlike: boolean;
  readonly applicant: DrawnPerson;
  readonly record: DrawnPerson;
}

const seed = 2013;

/** Every kind of pair, half of each for tuning and half held out. */
export function drawLabelledPairs(): readonly LabelledPair[] {
  const draw = seededDraw(seed);
  return pairKinds.flatMap(({ kind, same, lookAlike, pairs, make }) =>
    Array.from({ length: pairs }, (_, index) => {
      const half: Half = index % 2 === 0 ? 'tune' : 'hold-out';
      const [applicant, record] = make(draw, half);
      const id = `${kind}-${String(index + 1).padStart(3, '0')}`;
      return {
        id,
        half,
        kind,
        same,
        lookAlike,
        applicant,
        record: { ...record, name: record.name.toUpperCase() },
      };
    }),
  );
}

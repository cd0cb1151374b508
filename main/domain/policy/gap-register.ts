import { authorityGaps } from './gaps/authority.ts';
import { countingGaps } from './gaps/counting.ts';
import { editionGaps } from './gaps/editions.ts';
import type { Gap } from './gaps/gap.ts';
import { objectionGaps } from './gaps/objections.ts';
import { paperGaps } from './gaps/paper.ts';
import { aftercareGaps, recapGaps } from './gaps/recaps.ts';
import { announcementGaps, verificationGaps } from './gaps/verification.ts';

/** All 52 gaps and contradictions found in the texts, in the order of the process. */
export const gapRegister: readonly Gap[] = [
  ...countingGaps,
  ...authorityGaps,
  ...verificationGaps,
  ...announcementGaps,
  ...objectionGaps,
  ...recapGaps,
  ...aftercareGaps,
  ...editionGaps,
  ...paperGaps,
];

/** Throws for an id nobody has found: ids are written by hand in code only. */
export function gapOf(id: string): Gap {
  const gap = gapRegister.find((candidate) => candidate.id === id);
  if (!gap) throw new Error(`No gap ${id}`);
  return gap;
}

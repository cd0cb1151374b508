import type { RoundView } from '#contract/methods/rounds.ts';

const roundForms = [
  'changeWindow',
  'startVerifying',
  'draftBeritaAcara',
  'signBeritaAcara',
  'makeRecap',
  'announce',
  'announceCorrection',
  'close',
  'recordCorrection',
] as const;
export type RoundFormName = (typeof roundForms)[number];

/** The form a link to the round asks for, when its act may be done now. */
export function formOf(asked: string | null, round: RoundView): RoundFormName | null {
  const name = roundForms.find((form) => form === asked);
  return name !== undefined && round.actions[name].allowed ? name : null;
}

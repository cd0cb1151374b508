import { refuse } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicationCode } from '#domain/rounds/application-problems.ts';
import type { RoundCode } from '#domain/rounds/problems.ts';
import type { Values } from '#domain/rounds/transition-table.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import type { Actor } from '#domain/routing/actors.ts';
import { longDate } from '#domain/words/date-words.ts';

/** Refuses with the state machine's own code; dates and roles in its sentence are put in words. */
export function refuseStep(found: {
  readonly code: RoundCode | ApplicationCode;
  readonly detail: Values;
}): never {
  refuse(found.code, inWords(found.detail));
}

/** Why a step is disabled, as one sentence (U20). */
export function whyNot(found: {
  readonly code: RoundCode | ApplicationCode;
  readonly values: Values;
}): string {
  return fill(catalogue[found.code].what, inWords(found.values));
}

function inWords(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? wordOf(name, value) : value,
    ]),
  );
}

function wordOf(name: string, value: string): string {
  const date = parseIsoDate(value);
  if (date.ok) return longDate(date.value);
  if (name !== 'roles') return value;
  return value
    .split(', ')
    .map((role) => actorLabel(role as Actor))
    .join(', ');
}

import { refuse } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import type { Permission } from '#contract/views.ts';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { sourceLabel } from '#domain/deadlines/explain-deadline.ts';
import type { ObjectionCode } from '#domain/objections/problems.ts';
import { appRule, type Finding, type Values } from '#domain/rounds/transition-table.ts';
import { longDate } from '#domain/words/date-words.ts';
import { articleWords } from './article-words.ts';

interface Found {
  readonly code: ObjectionCode;
  readonly article: string;
  readonly detail: Values;
}

/** Refuses with the state machine's own code; its sentence shows dates in words. */
export function refuseObjection({ code, detail }: Found): never {
  return refuse(code, inWords(detail));
}

/** A disabled act with the reason and the article it rests on (U20). */
export function notAllowed({ code, article, detail }: Found): Permission {
  return {
    allowed: false,
    why: `${fill(catalogue[code].what, inWords(detail))} (${article === appRule ? sourceLabel(article) : articleWords(article)})`,
  };
}

/** A warning with what to do about it; it stops nothing. */
export function warningText({ code, values }: Finding<ObjectionCode>): string {
  const { what, todo } = catalogue[code];
  return `${fill(what, inWords(values))} ${fill(todo, inWords(values))}`;
}

export const allowed: Permission = { allowed: true, why: null };

function inWords(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? dateInWords(value) : value,
    ]),
  );
}

function dateInWords(value: string): string {
  const date = parseIsoDate(value);
  return date.ok ? longDate(date.value) : value;
}

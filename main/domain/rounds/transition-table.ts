import type { ApplicantClass } from '../routing/levels.ts';

/** Fills the `{name}` places of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** One sentence for what happened, one for what to do, in Bahasa Indonesia. */
export interface ProblemSentence {
  readonly what: string;
  readonly todo: string;
}

/** What a guard finds: a `refuse` stops the transition, a `warn` only accompanies it. */
export interface Finding<Code extends string> {
  readonly severity: 'refuse' | 'warn';
  readonly code: Code;
  readonly values: Values;
}

/** The article a transition rests on; one per applicant class where the regulation splits (Pasal 13, 14, 15). */
export type Article = string | Readonly<Record<ApplicantClass, string>>;

/** A guard returns null when it is content. `Event` is `never` for guards that look at recorded facts only. */
export type FactGuard<Facts, Code extends string> = (facts: Facts) => Finding<Code> | null;
export type EventGuard<Facts, Event, Code extends string> = (
  facts: Facts,
  event: Event,
) => Finding<Code> | null;

/**
 * One line of a state machine, as written in a table.
 *
 * `when` chooses between rows that share `from` and `on`; `needs` can be asked before anyone acts (so a screen
 * can say why a step is blocked); `guards` look at what the act itself brings.
 */
export interface RowSpec<
  State,
  Facts,
  Event extends { kind: string },
  Code extends string,
  Id extends string,
> {
  readonly id: Id;
  readonly from: readonly (State | null)[];
  readonly on: Event['kind'];
  readonly to: State;
  readonly article: Article;
  readonly when?: (facts: Facts) => boolean;
  readonly needs?: readonly FactGuard<Facts, Code>[];
  readonly guards?: readonly EventGuard<Facts, Event, Code>[];
}

export interface Row<
  State,
  Facts,
  Event extends { kind: string },
  Code extends string,
  Id extends string,
> extends Omit<RowSpec<State, Facts, Event, Code, Id>, 'guards'> {
  readonly findings: (facts: Facts, event: Event) => readonly Finding<Code>[];
}

export interface Step<State, Code extends string, Id extends string> {
  readonly ok: true;
  readonly state: State;
  readonly transition: Id;
  readonly article: string;
  readonly warnings: readonly Finding<Code>[];
}

export interface Refusal<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  readonly article: string;
  readonly detail: Values;
}

/** Runs one event through a table: the new state, or the first refusal with the article it rests on. */
export function advance<
  State extends string,
  Facts extends { readonly state: State | null; readonly applicantClass: ApplicantClass },
  Event extends { kind: string },
  Code extends string,
  Id extends string,
>(
  table: readonly Row<State, Facts, Event, Code, Id>[],
  facts: Facts,
  event: Event,
  outOfPlace: Code,
): Step<State, Code, Id> | Refusal<Code> {
  const row = table.find((candidate) => candidate.on === event.kind && applies(candidate, facts));
  if (!row) {
    const article = articleFor(
      table.find(({ on }) => on === event.kind)?.article ?? appRule,
      facts.applicantClass,
    );
    return { ok: false, code: outOfPlace, article, detail: { state: facts.state ?? '' } };
  }
  const article = articleFor(row.article, facts.applicantClass);
  const findings = row.findings(facts, event);
  const refusal = findings.find(({ severity }) => severity === 'refuse');
  if (refusal) return { ok: false, code: refusal.code, article, detail: refusal.values };
  return { ok: true, state: row.to, transition: row.id, article, warnings: findings };
}

/** Named as the source of a rule the regulation does not give. */
export const appRule = 'aturan aplikasi';

export function articleFor(article: Article, applicantClass: ApplicantClass): string {
  return typeof article === 'string' ? article : article[applicantClass];
}

export function applies<State, Facts extends { readonly state: State | null }>(
  row: { readonly from: readonly (State | null)[]; readonly when?: (facts: Facts) => boolean },
  facts: Facts,
): boolean {
  return row.from.includes(facts.state) && (row.when?.(facts) ?? true);
}

export function refuse<Code extends string>(code: Code, values: Values = {}): Finding<Code> {
  return { severity: 'refuse', code, values };
}

export function warn<Code extends string>(code: Code, values: Values = {}): Finding<Code> {
  return { severity: 'warn', code, values };
}

/** Makes the row builder of one machine, so that each row's guards see the event of that row only. */
export function rowBuilder<
  State,
  Facts,
  Event extends { kind: string },
  Code extends string,
  Id extends string,
>() {
  return function row<K extends Event['kind']>(
    spec: RowSpec<State, Facts, Extract<Event, { kind: K }>, Code, Id> & { readonly on: K },
  ): Row<State, Facts, Event, Code, Id> {
    const { guards = [], ...rest } = spec;
    return {
      ...rest,
      findings: (facts, event) => {
        if (!isOfKind<Event, K>(event, spec.on)) return [];
        const found = [
          ...(spec.needs ?? []).map((need) => need(facts)),
          ...guards.map((guard) => guard(facts, event)),
        ];
        return found.filter((finding) => finding !== null);
      },
    };
  };
}

function isOfKind<Event extends { kind: string }, K extends Event['kind']>(
  event: Event,
  kind: K,
): event is Extract<Event, { kind: K }> {
  return event.kind === kind;
}

/** What a desk may change of one application: papers that came, personal data, the verifiers' result. */
export interface DeskApplication {
  /** Papers at hand, by code. */
  readonly papers: readonly string[];
  /** Personal data as text, by field. */
  readonly person: Readonly<Record<string, string | null>>;
  readonly result: DeskResult | null;
}

export interface DeskResult {
  readonly result: 'lulus' | 'tidak-lulus';
  readonly reasonCodes: readonly string[];
  readonly deviationReason: string | null;
  readonly decidedOn: string;
}

export type DeskAspect = 'person' | 'result';

/** What both desks changed, each in its own way. */
export interface DeskConflict {
  readonly aspect: DeskAspect;
  /** Fields of the person both changed differently; empty for a result. */
  readonly fields: readonly string[];
}

export interface DeskMerge {
  /** Papers only the other desk has. */
  readonly papers: readonly string[];
  readonly person: Readonly<Record<string, string | null>>;
  /** Undefined: nothing to take over; null: the other desk took its result back. */
  readonly result: DeskResult | null | undefined;
  readonly conflicts: readonly DeskConflict[];
}

/**
 * Joins what the second desk made of an application with what the office has now (U47).
 *
 * Against the state both began with: what only the other desk changed is taken, what only the office changed stays,
 * what both made alike is one, and what they made differently waits for a person. Papers only ever come in, so both
 * desks' papers count. `prefer` decides the conflicts: `there` takes the second desk's side, `here` the office's.
 */
export function mergeDesk(
  base: DeskApplication,
  here: DeskApplication,
  there: DeskApplication,
  prefer: 'ask' | 'here' | 'there' = 'ask',
): DeskMerge {
  const papers = there.papers.filter((code) => !here.papers.includes(code) && !base.papers.includes(code));
  const fields = Object.keys(there.person).filter((field) => there.person[field] !== base.person[field]);
  const open = fields.filter((field) => here.person[field] !== there.person[field]);
  const contested = open.filter((field) => here.person[field] !== base.person[field]);
  const taken = prefer === 'there' ? open : open.filter((field) => !contested.includes(field));
  const result = mergeResult(base.result, here.result, there.result, prefer);
  return {
    papers,
    person: Object.fromEntries(taken.map((field) => [field, there.person[field] ?? null])),
    result: result === 'conflict' ? undefined : result,
    conflicts:
      prefer === 'ask'
        ? [
            ...(contested.length === 0 ? [] : [{ aspect: 'person', fields: contested } as const]),
            ...(result === 'conflict' ? [{ aspect: 'result', fields: [] } as const] : []),
          ]
        : [],
  };
}

function mergeResult(
  base: DeskResult | null,
  here: DeskResult | null,
  there: DeskResult | null,
  prefer: 'ask' | 'here' | 'there',
): DeskResult | null | undefined | 'conflict' {
  if (isSameResult(there, base) || isSameResult(there, here)) return undefined;
  if (isSameResult(here, base) || prefer === 'there') return there;
  return prefer === 'here' ? undefined : 'conflict';
}

function isSameResult(a: DeskResult | null, b: DeskResult | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.result === b.result &&
    a.decidedOn === b.decidedOn &&
    a.deviationReason === b.deviationReason &&
    a.reasonCodes.join('\n') === b.reasonCodes.join('\n')
  );
}

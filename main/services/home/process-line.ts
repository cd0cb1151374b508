import type { ProcessStep } from '#contract/methods/home.ts';

/** What one stage of the work counts. */
export interface Stage {
  readonly key: string;
  readonly label: string;
  readonly link: string;
  /** Things of this stage so far; grows as the work comes in. */
  readonly total: number;
  readonly done: number;
  /** Things somebody here can act on now. */
  readonly open: number;
  /** What the rest waits for, when nothing here can be done about it. */
  readonly waitsFor: string;
  /** Why there is nothing yet. */
  readonly before: string;
  /** Names of the things, for `3 dari 12 putaran`. */
  readonly things: string;
}

/**
 * The line from intake to determination: done, next, blocked and why, later.
 *
 * Several stages may be next at once, because schools are at different stages on one day.
 */
export function processLine(stages: readonly Stage[]): readonly ProcessStep[] {
  return stages.map((stage) => {
    const { key, label, link, total, done } = stage;
    const state = stateOf(stage);
    const counted = total === 0 ? null : `${done} dari ${total} ${stage.things}`;
    return { key, label, link, state, on: null, why: whyOf(stage, state), counted };
  });
}

function stateOf({ total, done, open }: Stage): ProcessStep['state'] {
  if (open > 0) return 'next';
  if (total === 0) return 'later';
  return done >= total ? 'done' : 'blocked';
}

function whyOf({ open, before, waitsFor }: Stage, state: ProcessStep['state']): string | null {
  switch (state) {
    case 'done':
      return null;
    case 'next':
      return `${open} menunggu dikerjakan`;
    case 'blocked':
      return waitsFor;
    case 'later':
      return before;
  }
}

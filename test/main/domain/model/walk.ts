import { expect } from 'vitest';
import { catalogue } from '#contract/errors/catalogue.ts';
import { type Draw, seededDraw } from '../../../support/matching/draw.ts';

/** What a machine answered to one act. */
export type Answer =
  | { readonly ok: true; readonly state: string; readonly article: string }
  | { readonly ok: false; readonly code: string; readonly article: string };

/** What the model, written from the tables of the law, says must come of it. */
export type Expected = { readonly to: string } | { readonly refused: string };

export interface Machine<Facts extends { readonly state: string }, Act extends { readonly kind: string }> {
  readonly start: (draw: Draw) => Facts;
  readonly draw: (draw: Draw, facts: Facts) => { readonly facts: Facts; readonly act: Act };
  readonly step: (facts: Facts, act: Act) => Answer;
  readonly model: (facts: Facts, act: Act) => Expected;
  readonly moved: (facts: Facts, act: Act, state: Facts['state']) => Facts;
}

/** Which edges were taken and which codes refused, over all sequences. */
export interface Walked {
  readonly edges: ReadonlySet<string>;
  readonly refusals: ReadonlySet<string>;
}

const actsPerSequence = 14;

/** Walks machine and model side by side; the seed of the sequence stands in every failure. */
export function walkBeside<Facts extends { readonly state: string }, Act extends { readonly kind: string }>(
  machine: Machine<Facts, Act>,
  sequences: number,
): Walked {
  const edges = new Set<string>();
  const refusals = new Set<string>();
  for (let seed = 1; seed <= sequences; seed += 1) {
    const draw = seededDraw(seed);
    let held = machine.start(draw);
    for (let turn = 0; turn < actsPerSequence; turn += 1) {
      const { facts, act } = machine.draw(draw, held);
      const answer = machine.step(facts, act);
      const expected = machine.model(facts, act);
      const where = `seed ${seed}, act ${turn}: ${facts.state} ${JSON.stringify(act)}`;
      // An assertion costs a hundred comparisons: it is made where it would fail.
      if (!agrees(answer, expected))
        expect(answer.ok ? { to: answer.state } : { refused: answer.code }, where).toEqual(expected);
      if (!/^(\d+|aturan aplikasi)/.test(answer.article)) expect(answer.article, where).toBe('an article');
      if (answer.ok) {
        edges.add(`${facts.state} ${act.kind} ${answer.state}`);
        held = machine.moved(facts, act, answer.state);
      } else {
        if (!Object.hasOwn(catalogue, answer.code)) expect(answer.code, where).toBe('in the catalogue');
        refusals.add(answer.code);
        held = facts;
      }
    }
  }
  return { edges, refusals };
}

function agrees(answer: Answer, expected: Expected): boolean {
  return answer.ok
    ? 'to' in expected && expected.to === answer.state
    : 'refused' in expected && expected.refused === answer.code;
}

/** The usual choice most of the time, a rare one often enough to be met. */
export function mostly<T>(draw: Draw, usual: T, rare: T): T {
  return draw.number(5) > 0 ? usual : rare;
}

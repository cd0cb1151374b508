import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import type { RecommendationView } from '#contract/methods/proposals.ts';
import type { Permission, StepView } from '#contract/views.ts';

/** Acts on a recommendation in their order (Pasal 30-32). */
export const recommendationActs = ['compile', 'sign', 'send', 'consider', 'determine'] as const;
export type RecommendationAct = (typeof recommendationActs)[number];

const order = [
  'belum',
  'draft',
  'signed',
  'sent',
  'considered',
  'determined',
] as const satisfies readonly RecommendationView['state'][];

const labels: Readonly<Record<RecommendationAct, string>> = {
  compile: 'Susun rekomendasi',
  sign: 'Tanda tangan Kepala Dinas',
  send: 'Kirim ke TAPD',
  consider: 'Pertimbangan TAPD',
  determine: 'Keputusan Gubernur',
};

/** The line of steps; `why` is said only at the step that is due. */
export function recommendationSteps(view: RecommendationView): readonly StepView[] {
  const done = order.indexOf(view.state);
  return recommendationActs.map((act, index) => {
    const permission = view[act];
    return {
      key: act,
      label: labels[act],
      state: stateOf(index, done, permission),
      on: dateOf(view, act, index < done),
      why: index === done ? permission.why : null,
    };
  });
}

/** The act that is due now, or null when all are done. */
export function nextAct(view: Pick<RecommendationView, 'state'>): RecommendationAct | null {
  return recommendationActs[order.indexOf(view.state)] ?? null;
}

function stateOf(index: number, done: number, permission: Permission): StepView['state'] {
  if (index < done) return 'done';
  if (index > done) return 'later';
  return permission.allowed ? 'next' : 'blocked';
}

function dateOf(view: RecommendationView, act: RecommendationAct, done: boolean): StepView['on'] {
  if (!done) return null;
  const date = {
    compile: view.date,
    sign: null,
    send: null,
    consider: view.consideration?.date ?? null,
    determine: view.determination?.date ?? null,
  }[act];
  return date === null ? null : asDate(date);
}

function asDate(date: string): StepView['on'] {
  const parsed = parseIsoDate(date);
  return parsed.ok ? parsed.value : null;
}

import type { ProposalsView } from '#contract/methods/proposals.ts';
import type { StepView } from '#contract/views.ts';

/** The way from the sections' recaps to the proposals, with what holds each step back. */
export function proposalSteps(view: ProposalsView): readonly StepView[] {
  const missing = view.received.filter(({ state }) => state !== 'diterima').length;
  const received = missing === 0 && view.received.length > 0;
  const recapped = view.recap !== null;
  const open = view.bidang.filter(({ pupils, proposal }) => pupils > 0 && proposal === null).length;
  const proposed = recapped && open === 0;
  return [
    step(
      'received',
      'Rekap bawahan diterima',
      received ? 'done' : recapped ? 'done' : 'next',
      missing > 0 ? `${missing} rekap belum ada.` : null,
    ),
    step(
      'pairs',
      'Data ganda diputus',
      stateOf(view.openPairs === 0, view.openPairs > 0 && !recapped),
      view.openPairs > 0 ? `${view.openPairs} pasangan terbuka.` : null,
    ),
    step(
      'recap',
      'Rekapitulasi kantor ini',
      recapped ? 'done' : view.recapStep.allowed ? 'next' : 'blocked',
      view.recapStep.why,
    ),
    step(
      'proposals',
      'Usulan setiap Bidang',
      proposed ? 'done' : recapped ? (view.make.allowed ? 'next' : 'blocked') : 'later',
      proposed ? null : view.make.why,
    ),
  ];
}

function stateOf(done: boolean, next: boolean): StepView['state'] {
  if (done) return 'done';
  return next ? 'next' : 'later';
}

function step(key: string, label: string, state: StepView['state'], why: string | null): StepView {
  return { key, label, state, on: null, why };
}

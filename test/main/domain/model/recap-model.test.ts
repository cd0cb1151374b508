import { expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/deadlines/iso-date.ts';
import { advanceRecap, type RecapEvent, type RecapRevision } from '#domain/recaps/advance-recap.ts';
import { advanceRecommendation, type RecommendationEvent } from '#domain/recaps/advance-recommendation.ts';
import type { RecapState } from '#domain/recaps/recap-states.ts';
import { refuse } from '#domain/rounds/transition-table.ts';
import type { Draw } from '../../../support/matching/draw.ts';
import { type Expected, mostly, walkBeside } from './walk.ts';

const today = isoDate('2013-10-01');

// The lines of the law on account-form recaps and proposals (Pasal 25-29), written down a second time on purpose.
const recapLines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  draft: { seal: 'sealed', supersede: 'superseded' },
  sealed: { send: 'sent', supersede: 'superseded' },
  sent: { receive: 'received', supersede: 'superseded' },
  received: { accept: 'accepted', return: 'returned', supersede: 'superseded' },
  accepted: { supersede: 'superseded' },
  returned: { supersede: 'superseded' },
  superseded: {},
};

function recapModel({ state }: { readonly state: RecapState }, act: RecapEvent): Expected {
  const to = recapLines[state]?.[act.kind];
  if (to === undefined) return { refused: 'RCP-001' };
  switch (act.kind) {
    case 'seal':
      if (!act.verdict.ok) return { refused: act.verdict.problems[0]?.code ?? '' };
      return act.sealedBy === '' ? { refused: 'RCP-013' } : { to };
    case 'send':
      return act.paketId === '' ? { refused: 'RCP-017' } : { to };
    case 'receive':
      return act.receiptId === '' ? { refused: 'RCP-015' } : { to };
    case 'return':
      return act.reasons.join('') === '' ? { refused: 'RCP-014' } : { to };
    default:
      return { to };
  }
}

function drawRecapAct(draw: Draw): RecapEvent {
  switch (draw.one(['seal', 'seal', 'send', 'send', 'receive', 'receive', 'accept', 'return', 'supersede'])) {
    case 'seal':
      return {
        kind: 'seal',
        verdict: mostly<Extract<RecapEvent, { kind: 'seal' }>['verdict']>(
          draw,
          { ok: true, count: 3, leftBehind: [] },
          { ok: false, article: '25, 26', problems: [refuse('RCP-007', { name: 'Siti', other: 'Siti' })] },
        ),
        sealedBy: mostly(draw, 'Kepala', ''),
      };
    case 'send':
      return { kind: 'send', paketId: mostly(draw, 'paket', '') };
    case 'receive':
      return { kind: 'receive', receiptId: mostly(draw, 'bukti', '') };
    case 'return':
      return { kind: 'return', reasons: mostly<readonly string[]>(draw, ['jumlah berbeda'], []) };
    case 'accept':
      return { kind: 'accept' };
    default:
      return { kind: 'supersede' };
  }
}

test('2,000 lives of a recap or proposal keep to Pasal 25-29', () => {
  const { edges, refusals } = walkBeside<RecapRevision, RecapEvent>(
    {
      start: () => ({ id: 'r', revision: 0, state: 'draft' }),
      // A superseded revision is answered by the next: begin it, so that no sequence idles.
      draw: (draw, facts) => ({
        facts:
          facts.state === 'superseded' && draw.number(2) === 0
            ? { ...facts, revision: facts.revision + 1, state: 'draft' }
            : facts,
        act: drawRecapAct(draw),
      }),
      step: advanceRecap,
      model: recapModel,
      moved: (facts, _act, state) => ({ ...facts, state }),
    },
    2000,
  );
  // Every line of the table was taken, and every guard refused at least once.
  expect(edges.size).toBe(Object.values(recapLines).flatMap((lines) => Object.keys(lines)).length);
  expect([...refusals].sort()).toEqual(['RCP-001', 'RCP-007', 'RCP-013', 'RCP-014', 'RCP-015', 'RCP-017']);
});

const recommendationLine = [
  'draft',
  'sign',
  'signed',
  'send',
  'sent',
  'consider',
  'considered',
  'determine',
  'determined',
];

function recommendationModel({ state }: { readonly state: string }, act: RecommendationEvent): Expected {
  const at = recommendationLine.indexOf(state);
  const to = recommendationLine[at + 2];
  if (recommendationLine[at + 1] !== act.kind || to === undefined) return { refused: 'PRP-001' };
  if (act.kind === 'send') {
    // Pasal 30: tembusan to both, BPKD and TKPK.
    return act.tembusan.includes('BPKD') && act.tembusan.includes('TKPK') ? { to } : { refused: 'PRP-006' };
  }
  if (act.kind === 'sign' && act.problems.length > 0) return { refused: 'PRP-002' };
  if (act.letter.number === '') return { refused: 'PRP-005' };
  return act.letter.date > today ? { refused: 'PRP-007' } : { to };
}

function drawRecommendationAct(draw: Draw): RecommendationEvent {
  const letter = { number: mostly(draw, '12/2013', ''), date: addDays(today, draw.number(12) - 10) };
  switch (draw.one(['sign', 'send', 'consider', 'determine'])) {
    case 'sign':
      return {
        kind: 'sign',
        letter,
        problems: mostly<Extract<RecommendationEvent, { kind: 'sign' }>['problems']>(
          draw,
          [],
          [refuse('PRP-002')],
        ),
      };
    case 'send':
      return { kind: 'send', tembusan: mostly(draw, ['BPKD', 'TKPK'], draw.one([['BPKD'], ['TKPK'], []])) };
    case 'consider':
      return { kind: 'consider', letter };
    default:
      return { kind: 'determine', letter };
  }
}

type Standing = Parameters<typeof advanceRecommendation>[0];

test('1,500 lives of a recommendation keep to Pasal 30-32', () => {
  const { edges, refusals } = walkBeside<Standing, RecommendationEvent>(
    {
      start: () => ({ state: 'draft', today }),
      draw: (draw, facts) => ({ facts, act: drawRecommendationAct(draw) }),
      step: advanceRecommendation,
      model: recommendationModel,
      moved: (facts, _act, state) => ({ ...facts, state }),
    },
    1500,
  );
  expect(edges.size).toBe(4);
  expect([...refusals].sort()).toEqual(['PRP-001', 'PRP-002', 'PRP-005', 'PRP-006', 'PRP-007']);
});

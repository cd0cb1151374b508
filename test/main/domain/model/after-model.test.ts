import { expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/deadlines/iso-date.ts';
import type { RuleSet } from '#domain/policy/policy-edition.ts';
import {
  advancePublicReport,
  type PublicReportEvent,
  type PublicReportFacts,
  publicReportItems,
} from '#domain/public-reports/advance-public-report.ts';
import {
  advanceSanction,
  type SanctionEvent,
  type SanctionFacts,
} from '#domain/sanctions/advance-sanction.ts';
import { sanctionSteps, sanctionSubjects } from '#domain/sanctions/sanction-states.ts';
import { type Expected, mostly, walkBeside } from './walk.ts';

const today = isoDate('2013-10-01');
const earlier = isoDate('2013-09-20');

// Pasal 55-57 for 2013; the one step and the way back of the later editions. `s` only a school, `p` only a person.
const lines2013 =
  'proposed forward forwarded, proposed drop dropped, forwarded drop dropped, proposed withdrawCard cardWithdrawn p, forwarded withdrawCard cardWithdrawn p, cardWithdrawn revoke aidRevoked p, proposed sanctionHead headSanctioned s, forwarded sanctionHead headSanctioned s';
const linesLater =
  'proposed forward forwarded, proposed drop dropped, forwarded drop dropped, proposed terminate fundsWithdrawnAndTerminated p, forwarded terminate fundsWithdrawnAndTerminated p, fundsWithdrawnAndTerminated lift lifted';

function sanctionModel(lines: string): (facts: SanctionFacts, act: SanctionEvent) => Expected {
  return ({ state, subject, lastOn }, { kind, letter, reason }) => {
    const line = lines.split(', ').find((candidate) => {
      const [from, on, , who] = candidate.split(' ');
      return from === state && on === kind && (who === undefined || (who === 's') === (subject === 'school'));
    });
    if (line === undefined) return { refused: 'SNK-001' };
    if (letter.number === '') return { refused: 'SNK-002' };
    if (letter.date > today) return { refused: 'SNK-003' };
    if (letter.date < lastOn) return { refused: 'SNK-004' };
    return kind === 'drop' && reason === '' ? { refused: 'SNK-005' } : { to: line.split(' ')[2] ?? '' };
  };
}

test.each<[RuleSet, string]>([
  ['pergub-27-2013', lines2013],
  ['pergub-4-2018', linesLater],
  ['kjp-plus-2025', linesLater],
])('700 sanctions under %s keep to its table', (rules, lines) => {
  const { edges, refusals } = walkBeside<SanctionFacts, SanctionEvent>(
    {
      start: (draw) => ({ state: 'proposed', subject: draw.one(sanctionSubjects), today, lastOn: earlier }),
      draw: (draw, facts) => ({
        facts,
        act: {
          kind: draw.one(sanctionSteps),
          letter: { number: mostly(draw, '7/2013', ''), date: addDays(earlier, draw.number(14) - 1) },
          reason: mostly(draw, 'tidak terbukti', ''),
        },
      }),
      step: (facts, act) => advanceSanction(rules, facts, act),
      model: sanctionModel(lines),
      moved: (facts, act, state) => ({
        ...facts,
        state: state,
        lastOn: act.letter.date,
      }),
    },
    700,
  );
  expect(edges.size).toBe(lines.split(', ').length);
  expect([...refusals].sort()).toEqual(['SNK-001', 'SNK-002', 'SNK-003', 'SNK-004', 'SNK-005']);
});

// Pasal 49: the Dinas (`d`) registers and follows up, every other office (`o`) passes on.
const reportLines =
  'received ask incomplete, received register registered d, incomplete register registered d, registered followUp followedUp d, followedUp followUp followedUp d, received forward forwarded o, incomplete forward forwarded o, forwarded confirmReceipt closed o, incomplete close closed d, registered close closed d, followedUp close closed d';

function reportModel(facts: PublicReportFacts, act: PublicReportEvent): Expected {
  const line = reportLines
    .split(', ')
    .find((candidate) => candidate.startsWith(`${facts.state} ${act.kind} `));
  if (line === undefined) return { refused: 'LAP-001' };
  const [, , to = '', who] = line.split(' ');
  if (who === 'd' && !facts.isDinas) return { refused: 'LAP-005' };
  if (who === 'o' && facts.isDinas) return { refused: 'LAP-006' };
  const whole = facts.items.length === 3;
  // Pasal 49(3): identity, chronology and evidence.
  if (act.kind === 'register' && !whole) return { refused: 'LAP-002' };
  if (act.kind === 'ask' && whole) return { refused: 'LAP-001' };
  if (act.on < facts.receivedOn) return { refused: 'LAP-003' };
  if (act.on > today) return { refused: 'LAP-004' };
  return act.kind === 'confirmReceipt' && act.receiptNo === '' ? { refused: 'LAP-007' } : { to };
}

test('1,500 public reports keep to Pasal 49', () => {
  const { edges, refusals } = walkBeside<PublicReportFacts, PublicReportEvent>(
    {
      start: (draw) => ({
        state: 'received',
        today,
        receivedOn: earlier,
        isDinas: draw.number(2) === 0,
        items: publicReportItems,
      }),
      draw: (draw, facts) => ({
        facts: { ...facts, items: draw.one([publicReportItems, publicReportItems.slice(1)]) },
        act: {
          kind: draw.one(['ask', 'register', 'followUp', 'forward', 'confirmReceipt', 'close'] as const),
          on: addDays(earlier, draw.number(14) - 1),
          receiptNo: mostly(draw, '5', ''),
        },
      }),
      step: advancePublicReport,
      model: reportModel,
      moved: (facts, _act, state) => ({ ...facts, state: state }),
    },
    1500,
  );
  expect(edges.size).toBe(reportLines.split(', ').length);
  expect([...refusals].sort()).toEqual([
    'LAP-001',
    'LAP-002',
    'LAP-003',
    'LAP-004',
    'LAP-005',
    'LAP-006',
    'LAP-007',
  ]);
});

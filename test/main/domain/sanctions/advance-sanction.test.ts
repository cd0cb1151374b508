import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../main/domain/deadlines/iso-date.ts';
import { parsePolicyEdition, ruleSets, type RuleSet } from '../../../../main/domain/policy/policy-edition.ts';
import {
  advanceSanction,
  possibleSteps,
  type SanctionFacts,
} from '../../../../main/domain/sanctions/advance-sanction.ts';
import { prohibitionsOf, reachesThreshold } from '../../../../main/domain/sanctions/prohibitions.ts';
import { sanctionPower } from '../../../../main/domain/sanctions/sanction-powers.ts';
import {
  sanctionStates,
  type SanctionStep,
  sanctionSteps,
  sanctionSubjects,
} from '../../../../main/domain/sanctions/sanction-states.ts';

const standing = (change: Partial<SanctionFacts> = {}): SanctionFacts => ({
  state: 'proposed',
  subject: 'pupil',
  today: isoDate('2014-03-10'),
  lastOn: isoDate('2014-03-01'),
  ...change,
});
const step = (kind: SanctionStep, change: { number?: string; date?: string; reason?: string } = {}) => ({
  kind,
  letter: { number: change.number ?? '12/2014', date: isoDate(change.date ?? '2014-03-05') },
  reason: change.reason ?? '',
});
const stateAfter = (rules: RuleSet, facts: SanctionFacts, event: ReturnType<typeof step>) => {
  const moved = advanceSanction(rules, facts, event);
  return moved.ok ? moved.state : moved.code;
};

describe('sanctions of the 2013 edition (Pasal 55-57)', () => {
  const rules = 'pergub-27-2013';

  it('withdraw the card first and the aid after it', () => {
    expect(stateAfter(rules, standing(), step('withdrawCard'))).toBe('cardWithdrawn');
    expect(stateAfter(rules, standing(), step('revoke'))).toBe('SNK-001');
    expect(stateAfter(rules, standing({ state: 'cardWithdrawn', subject: 'guardian' }), step('revoke'))).toBe(
      'aidRevoked',
    );
  });

  it('fall on the head for a school, never on a card', () => {
    expect(possibleSteps(rules, standing({ subject: 'school' }))).toEqual([
      'forward',
      'drop',
      'sanctionHead',
    ]);
    expect(stateAfter(rules, standing({ subject: 'school' }), step('sanctionHead'))).toBe('headSanctioned');
  });

  it('know neither termination nor lifting', () => {
    expect(stateAfter(rules, standing(), step('terminate'))).toBe('SNK-001');
    expect(stateAfter(rules, standing({ state: 'aidRevoked' }), step('lift'))).toBe('SNK-001');
  });
});

describe.each(['pergub-4-2018', 'kjp-plus-2025'] as const)('sanctions of %s', (rules) => {
  it('take funds and aid in one step, and may be lifted', () => {
    expect(stateAfter(rules, standing(), step('terminate'))).toBe('fundsWithdrawnAndTerminated');
    expect(stateAfter(rules, standing({ state: 'fundsWithdrawnAndTerminated' }), step('lift'))).toBe(
      'lifted',
    );
    expect(stateAfter(rules, standing(), step('withdrawCard'))).toBe('SNK-001');
  });
});

describe('every step', () => {
  it('rests on a numbered letter that neither is to come nor precedes the last', () => {
    expect(stateAfter('pergub-27-2013', standing(), step('forward', { number: ' ' }))).toBe('SNK-002');
    expect(stateAfter('pergub-27-2013', standing(), step('forward', { date: '2014-03-11' }))).toBe('SNK-003');
    expect(stateAfter('pergub-27-2013', standing(), step('forward', { date: '2014-02-28' }))).toBe('SNK-004');
    expect(stateAfter('pergub-27-2013', standing(), step('forward', { date: '2014-03-01' }))).toBe(
      'forwarded',
    );
  });

  it('a case is dropped only with a reason', () => {
    expect(stateAfter('pergub-27-2013', standing(), step('drop'))).toBe('SNK-005');
    expect(stateAfter('pergub-27-2013', standing(), step('drop', { reason: 'tidak terbukti' }))).toBe(
      'dropped',
    );
  });

  it('is possible exactly where the machine takes it', () => {
    for (const rules of ruleSets)
      for (const state of sanctionStates)
        for (const subject of sanctionSubjects) {
          const facts = standing({ state, subject });
          const taken = sanctionSteps.filter(
            (kind) => advanceSanction(rules, facts, step(kind, { reason: 'x' })).ok,
          );
          expect([...possibleSteps(rules, facts)].sort()).toEqual([...taken].sort());
        }
  });
});

describe('who may (G-33)', () => {
  it('sections propose and carry out, the Suku Dinas forwards, the Dinas decides', () => {
    expect(sanctionPower('section', 'propose')).toMatchObject({ allowed: true, how: 'acts' });
    expect(sanctionPower('section', 'forward').allowed).toBe(false);
    expect(sanctionPower('kantor', 'forward').allowed).toBe(false);
    expect(sanctionPower('sudin', 'forward')).toMatchObject({ allowed: true, how: 'acts' });
    expect(sanctionPower('sudin', 'revoke')).toMatchObject({ allowed: false, article: '55, 56' });
    expect(sanctionPower('section', 'revoke')).toMatchObject({ allowed: true, how: 'recorded' });
    expect(sanctionPower('dinas', 'revoke')).toMatchObject({ allowed: true, how: 'acts' });
    expect(sanctionPower('dinas', 'forward')).toMatchObject({ allowed: true, how: 'recorded' });
  });
});

describe("prohibitions are the edition's own", () => {
  const edition = (id: string) => {
    const file = new URL(`../../../../resources/editions/${id}.json`, import.meta.url);
    const read = parsePolicyEdition(JSON.parse(readFileSync(file, 'utf8')));
    if (!read.ok) throw new Error(read.problem);
    return prohibitionsOf(read.value);
  };

  it('eight in 2013: five for the pupil, one for the guardian, two for the school', () => {
    const known = edition('pergub-27-2013');
    expect(sanctionSubjects.map((subject) => known.filter((one) => one.subject === subject).length)).toEqual([
      5, 1, 2,
    ]);
  });

  it('none at hand for 4/2018', () => {
    expect(edition('pergub-4-2018-jo-15-2019')).toEqual([]);
  });

  it('23 in 2025, two of them only from a number of times on', () => {
    const known = edition('kjp-plus-2025-tahap-1').filter(({ subject }) => subject === 'pupil');
    expect(known).toHaveLength(23);
    const truant = known.find(({ ref }) => ref === 'pupil:18');
    const smoking = known.find(({ ref }) => ref === 'pupil:2');
    if (!truant || !smoking) throw new Error('Prohibitions 2 and 18 are missing');
    expect([null, 3, 4].map((counted) => reachesThreshold(truant, counted))).toEqual([false, false, true]);
    expect(reachesThreshold(smoking, null)).toBe(true);
  });
});

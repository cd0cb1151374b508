import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type OrderFinding, correctionHeldUntil, orderEffects } from '#domain/objections/order-effects.ts';

const subject = (applicationId: string) => ({ kind: 'application', applicationId }) as const;
const remove: OrderFinding = {
  objectionId: 'o1',
  type: 'tercantum-tidak-layak',
  subject: subject('a1'),
  finding: 'benar',
};
const add: OrderFinding = {
  objectionId: 'o2',
  type: 'tidak-tercantum-layak',
  subject: { kind: 'person', name: 'Budi', school: 'SDN 1' },
  finding: 'benar',
};
const unfounded: OrderFinding = {
  objectionId: 'o3',
  type: 'data-keliru',
  subject: subject('a3'),
  finding: 'tidak-benar',
};
const changes = [
  { objectionId: 'o1', effect: 'remove' },
  { objectionId: 'o2', effect: 'add' },
] as const;

describe('orderEffects', () => {
  test('one order, several findings: only the founded ones change the announcement (G-18)', () => {
    expect(orderEffects('perbaiki', [remove, add, unfounded], changes)).toEqual({
      ok: true,
      effects: [
        { subject: remove.subject, effect: 'remove', objectionIds: ['o1'] },
        { subject: add.subject, effect: 'add', objectionIds: ['o2'] },
      ],
    });
  });

  test('two objections to one pupil make one effect', () => {
    const twin = { ...remove, objectionId: 'o9' };
    expect(
      orderEffects('perbaiki', [remove, twin], [changes[0], { objectionId: 'o9', effect: 'remove' }]),
    ).toMatchObject({ effects: [{ objectionIds: ['o1', 'o9'] }] });
  });

  test('an order to continue changes nothing', () => {
    expect(orderEffects('lanjutkan', [unfounded], [])).toEqual({ ok: true, effects: [] });
  });

  test.each([
    ['OBJ-020', 'perbaiki', [], []],
    ['OBJ-021', 'perbaiki', [unfounded], []],
    ['OBJ-022', 'lanjutkan', [unfounded, remove], []],
    ['OBJ-023', 'perbaiki', [remove, add], [changes[0]]],
    ['OBJ-024', 'perbaiki', [remove, unfounded], [changes[0], { objectionId: 'o3', effect: 'correct' }]],
    ['OBJ-025', 'perbaiki', [remove], [{ objectionId: 'o1', effect: 'correct' }]],
    [
      'OBJ-026',
      'perbaiki',
      [remove, { ...unfounded, subject: remove.subject, finding: 'benar' }],
      [changes[0], { objectionId: 'o3', effect: 'correct' }],
    ],
    ['OBJ-027', 'perbaiki', [remove, remove], [changes[0]]],
  ] as const)('%s refuses', (code, kind, findings, wanted) => {
    expect(orderEffects(kind, findings, wanted)).toMatchObject({ ok: false, code, article: '18(4), 20' });
  });
});

test('a correction waits for the last day of the window, if the setting says so (G-48)', () => {
  const until = isoDate('2013-08-19');
  expect(correctionHeldUntil(until, until, true)).toBe(until);
  expect(correctionHeldUntil(isoDate('2013-08-20'), until, true)).toBeNull();
  expect(correctionHeldUntil(until, until, false)).toBeNull();
});

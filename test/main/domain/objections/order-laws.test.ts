import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectionTypes } from '#domain/objections/objection-states.ts';
import { effectOf, orderEffects, type OrderFinding } from '#domain/objections/order-effects.ts';

const finding = fc.record({
  objectionId: fc.uuid(),
  type: fc.constantFrom(...objectionTypes),
  subject: fc
    .constantFrom('a1', 'a2', 'a3', 'a4')
    .map((applicationId) => ({ kind: 'application', applicationId }) as const),
  finding: fc.constantFrom('benar', 'tidak-benar'),
});
const findings = fc.uniqueArray(finding, {
  minLength: 1,
  maxLength: 8,
  selector: ({ objectionId }) => objectionId,
});

/** The one order that fits these findings: any `benar` makes it an order to correct (G-18). */
function orderOn(decided: readonly OrderFinding[]) {
  const founded = decided.filter((one) => one.finding === 'benar');
  const kind = founded.length > 0 ? 'perbaiki' : 'lanjutkan';
  const changes = founded.map(({ objectionId, type }) => ({ objectionId, effect: effectOf(type) }));
  return { founded, kind, changes } as const;
}

describe('laws of an order on several objections', () => {
  test('every founded objection has exactly one effect, an unfounded one none', () => {
    fc.assert(
      fc.property(findings, (decided) => {
        const { founded, kind, changes } = orderOn(decided);
        const order = orderEffects(kind, decided, changes);
        const contradictory = new Set(
          founded.flatMap((one) =>
            founded.some((other) => pupilOf(other) === pupilOf(one) && other.type !== one.type)
              ? [pupilOf(one)]
              : [],
          ),
        );
        if (contradictory.size > 0) {
          expect(order).toMatchObject({ ok: false, code: 'OBJ-026' });
          return;
        }
        if (!order.ok) throw new Error(order.code);
        expect(order.effects.flatMap(({ objectionIds }) => objectionIds).toSorted()).toEqual(
          founded.map(({ objectionId }) => objectionId).toSorted(),
        );
        const touched = order.effects.map(({ subject }) => JSON.stringify(subject));
        expect(new Set(touched).size).toBe(touched.length);
      }),
    );
  });

  test('the other kind of order is refused, and so is one that leaves a founded objection without change', () => {
    fc.assert(
      fc.property(findings, (decided) => {
        const { kind, changes } = orderOn(decided);
        const other = kind === 'perbaiki' ? 'lanjutkan' : 'perbaiki';
        expect(orderEffects(other, decided, changes).ok).toBe(false);
        if (changes.length > 0) expect(orderEffects(kind, decided, changes.slice(1)).ok).toBe(false);
      }),
    );
  });
});

function pupilOf({ subject }: OrderFinding): string {
  return subject.kind === 'application' ? subject.applicationId : subject.name;
}

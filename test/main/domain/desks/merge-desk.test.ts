import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeskApplication, type DeskMerge, mergeDesk } from '#domain/desks/merge-desk.ts';

const result = fc.option(
  fc.record({
    result: fc.constantFrom('lulus' as const, 'tidak-lulus' as const),
    reasonCodes: fc.subarray(['a', 'b']),
    deviationReason: fc.constantFrom(null, 'alasan'),
    decidedOn: fc.constantFrom('2013-07-30', '2013-07-31'),
  }),
);
const application: fc.Arbitrary<DeskApplication> = fc.record({
  papers: fc.subarray(['kk', 'sktm', 'surat-aktif']),
  person: fc.record({
    name: fc.constantFrom('Ani', 'Ana', 'Anik'),
    phone: fc.constantFrom(null, '0812', '0813'),
  }),
  result,
});
/** A desk only ever adds papers to what it began with. */
const grown = (base: DeskApplication) =>
  application.map((one) => ({ ...one, papers: [...new Set([...base.papers, ...one.papers])] }));
const threeStates = application.chain((base) => fc.tuple(fc.constant(base), grown(base), grown(base)));

function apply(here: DeskApplication, merge: DeskMerge): DeskApplication {
  return {
    papers: [...new Set([...here.papers, ...merge.papers])],
    person: { ...here.person, ...merge.person },
    result: merge.result === undefined ? here.result : merge.result,
  };
}
const sorted = (one: DeskApplication) => ({ ...one, papers: one.papers.toSorted() });

describe('joining two desks (U47)', () => {
  it('U47 an office that did not touch it becomes exactly what the second desk made', () => {
    fc.assert(
      fc.property(threeStates, ([base, , there]) => {
        const merge = mergeDesk(base, base, there);
        expect(merge.conflicts).toEqual([]);
        expect(sorted(apply(base, merge))).toEqual(sorted(there));
      }),
    );
  });

  it('U47 what the second desk did not touch stays as the office has it', () => {
    fc.assert(
      fc.property(threeStates, ([base, here]) => {
        expect(apply(here, mergeDesk(base, here, base))).toEqual(here);
      }),
    );
  });

  it('U47 no mark is lost: every change of the second desk is taken, already there, or asked about', () => {
    fc.assert(
      fc.property(threeStates, ([base, here, there]) => {
        const merge = mergeDesk(base, here, there);
        const after = apply(here, merge);
        const asked = new Set(merge.conflicts.flatMap(({ aspect, fields }) => [aspect, ...fields]));
        for (const code of there.papers) expect(after.papers).toContain(code);
        for (const [field, value] of Object.entries(there.person))
          if (value !== base.person[field] && !asked.has(field)) expect(after.person[field]).toBe(value);
        if (JSON.stringify(there.result) !== JSON.stringify(base.result) && !asked.has('result'))
          expect(after.result).toEqual(there.result);
        // And what only the office did stands.
        for (const [field, value] of Object.entries(here.person))
          if (there.person[field] === base.person[field]) expect(after.person[field]).toBe(value);
      }),
    );
  });

  it('U47 merged twice is merged once; a person’s word leaves nothing open', () => {
    fc.assert(
      fc.property(threeStates, fc.constantFrom('here', 'there'), ([base, here, there], prefer) => {
        const once = apply(here, mergeDesk(base, here, there, prefer));
        const again = mergeDesk(base, once, there, prefer);
        expect(again.conflicts).toEqual([]);
        expect(apply(once, again)).toEqual(once);
        if (prefer === 'there') expect(once.person).toMatchObject(changed(base, there));
      }),
    );
  });
});

function changed(base: DeskApplication, there: DeskApplication) {
  return Object.fromEntries(
    Object.entries(there.person).filter(([field, value]) => value !== base.person[field]),
  );
}

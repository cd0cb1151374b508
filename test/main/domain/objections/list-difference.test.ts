import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EntryDifference,
  type ListedEntry,
  listDifference,
} from '#domain/objections/list-difference.ts';

const entry = (applicationId: string, name: string, grade = '4'): ListedEntry => ({
  applicationId,
  name,
  grade,
});

describe('the difference of two versions', () => {
  test('names who came, who left and whose line changed, by name', () => {
    const before = [entry('1', 'Budi'), entry('2', 'Citra'), entry('3', 'Dewi')];
    const after = [entry('4', 'Arif'), entry('2', 'Citra'), entry('3', 'Dewi', '5')];
    expect(listDifference(before, after)).toEqual([
      { applicationId: '4', effect: 'add', before: null, after: entry('4', 'Arif') },
      { applicationId: '1', effect: 'remove', before: entry('1', 'Budi'), after: null },
      { applicationId: '3', effect: 'correct', before: entry('3', 'Dewi'), after: entry('3', 'Dewi', '5') },
    ]);
  });

  const list = fc.uniqueArray(
    fc.record({
      applicationId: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      name: fc.constantFrom('Arif', 'Budi', 'Citra'),
      grade: fc.constantFrom('4', '5'),
    }),
    { selector: ({ applicationId }) => applicationId },
  );

  test('turns the one list into the other, and back when read the other way', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(byId(applied(before, listDifference(before, after)))).toEqual(byId(after));
        const back = listDifference(after, before).map((one) => ({
          ...one,
          before: one.after,
          after: one.before,
        }));
        expect(applied(before, back).length).toBe(after.length);
      }),
    );
  });

  test('is empty for a list and itself', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(listDifference(one, [...one].reverse())).toEqual([]);
      }),
    );
  });
});

function applied(
  before: readonly ListedEntry[],
  changes: readonly EntryDifference[],
): readonly ListedEntry[] {
  const touched = new Set(changes.map(({ applicationId }) => applicationId));
  return [
    ...before.filter(({ applicationId }) => !touched.has(applicationId)),
    ...changes.flatMap(({ after }) => after ?? []),
  ];
}

function byId(entries: readonly ListedEntry[]): readonly ListedEntry[] {
  return entries.toSorted((a, b) => a.applicationId.localeCompare(b.applicationId));
}

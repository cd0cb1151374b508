import { describe, expect, test } from 'vitest';
import { reviewerConflict, reviewWarnings } from '#domain/objections/reviewer-independence.ts';

const byKomite = { capacity: 'komite', name: 'H. Mulyadi' } as const;
const byNeighbour = { capacity: 'masyarakat', name: 'H. Mulyadi' } as const;

describe('who reviews his own announcement or objection (G-32)', () => {
  test('the head always does: the paper says so by article', () => {
    expect(reviewWarnings(byNeighbour, 'a')).toMatchObject([
      { severity: 'warn', code: 'OBJ-062', values: { article: '18 ayat (1)' } },
    ]);
    expect(reviewWarnings(byNeighbour, 'b')).toMatchObject([{ code: 'OBJ-062', values: { article: '19' } }]);
  });

  test('a Komite that objects is warned about where it reviews', () => {
    expect(reviewWarnings(byKomite, 'c').map(({ code }) => code)).toEqual(['OBJ-062', 'OBJ-063']);
    expect(reviewWarnings(byKomite, 'b').map(({ code }) => code)).toEqual(['OBJ-062']);
  });

  test('another member of the Komite must sign, however the name is written', () => {
    expect(reviewerConflict(byKomite, ['H. Mulyono', 'Siti'], 'refused')).toBeNull();
    expect(reviewerConflict(byKomite, ['Siti', 'mulyadi, S.Pd.'], 'refused')).toMatchObject({
      severity: 'refuse',
      code: 'OBJ-061',
      values: { name: 'mulyadi, S.Pd.' },
    });
    expect(reviewerConflict(byKomite, ['H. Mulyadi'], 'warn')).toBeNull();
    expect(reviewerConflict(byNeighbour, ['H. Mulyadi'], 'refused')).toBeNull();
  });
});

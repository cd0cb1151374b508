import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, type IsoDate } from '#domain/deadlines/iso-date.ts';
import {
  explainSigningHead,
  type Official,
  overlappingHeads,
  signingHead,
} from '#domain/documents/officials.ts';
import type { Signatory } from '#domain/documents/signatory.ts';

const head = (
  name: string,
  from: string,
  to: string | null,
  capacity: Signatory['capacity'] = 'definitif',
): Official => ({
  id: name,
  role: 'kepala',
  signatory: { name, nip: null, title: 'Kepala Seksi', capacity, onBehalfOf: null, rank: null },
  validFrom: isoDate(from),
  validTo: to === null ? null : isoDate(to),
});
const ahmad = head('Ahmad', '2013-01-01', null);
const signs = (officials: readonly Official[], date: string) => {
  const found = signingHead(officials, isoDate(date));
  return found.kind === 'none' ? null : found.official.signatory.name;
};

describe('who signs as head', () => {
  it('a Plh. signs in the days he stands in, the first and the last included, and the head again after', () => {
    const both = [ahmad, head('Budi', '2013-08-01', '2013-08-10', 'plh')];
    expect(['2013-07-31', '2013-08-01', '2013-08-10', '2013-08-11'].map((date) => signs(both, date))).toEqual(
      ['Ahmad', 'Budi', 'Budi', 'Ahmad'],
    );
  });

  it('the next head signs from his first day, although the term before stands open', () => {
    const both = [head('Citra', '2013-09-01', null), ahmad];
    expect([signs(both, '2013-08-31'), signs(both, '2013-09-01')]).toEqual(['Ahmad', 'Citra']);
    expect(explainSigningHead(signingHead(both, isoDate('2013-09-01')))).toBe(
      'Citra (Kepala Seksi) menjabat sejak 1 September 2013. Ahmad (Kepala Seksi) juga tercatat menjabat pada hari itu; ' +
        'yang mulai menjabat paling akhir menandatangani.',
    );
  });

  it('nobody signs after his term; before the register begins its first head stands in, and it says so', () => {
    const ended = [head('Ahmad', '2013-01-01', '2013-06-30')];
    expect(signs(ended, '2013-07-01')).toBeNull();
    expect(signs(ended, '2012-05-01')).toBe('Ahmad');
    expect(explainSigningHead(signingHead(ended, isoDate('2012-05-01')))).toContain('tercatat paling awal');
    expect(explainSigningHead(signingHead([], isoDate('2012-05-01')))).toContain('Tidak ada kepala');
  });

  it('a later entry never changes who signed on a day before it began', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(isoDate('2013-01-01'), days));
    const term = fc.tuple(
      day,
      fc.option(fc.integer({ min: 0, max: 90 })),
      fc.constantFrom('definitif', 'plt', 'plh'),
    );
    const official = ([from, length, capacity]: [IsoDate, number | null, string], id: number): Official =>
      head(
        `Pejabat ${id}`,
        from,
        length === null ? null : addDays(from, length),
        capacity as Signatory['capacity'],
      );
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), term, day, (terms, added, date) => {
        const before = terms.map(official);
        const later = official(added, 99);
        fc.pre(date < later.validFrom && signingHead(before, date).kind === 'in-office');
        expect(signingHead([...before, later], date)).toEqual(signingHead(before, date));
      }),
    );
  });
});

describe('terms that contradict each other', () => {
  it('warns of two who hold the post at once, and of a Plt. beside the head', () => {
    const [warning] = overlappingHeads([head('Citra', '2013-09-01', null, 'plt'), ahmad]);
    expect(warning).toBe(
      'Ahmad (Kepala Seksi) (sejak 1 Januari 2013) dan Citra (Plt. Kepala Seksi) (sejak 1 September 2013) sama-sama ' +
        'tercatat sebagai kepala. Sejak 1 September 2013 yang menandatangani adalah Citra; akhiri masa yang sudah selesai.',
    );
  });

  it('is content with a Plh. or a.n. beside the head, with terms that follow each other, and with other roles', () => {
    const ended = head('Dedi', '2012-01-01', '2012-12-31');
    const standIn = head('Budi', '2013-08-01', '2013-08-10', 'plh');
    const inTheName = head('Eka', '2013-08-01', null, 'an');
    const operator: Official = { ...head('Rina', '2013-01-01', null), role: 'operator' };
    expect(overlappingHeads([ended, ahmad, standIn, inTheName, operator])).toEqual([]);
    expect(overlappingHeads([ahmad, standIn, head('Fitri', '2013-08-10', '2013-08-12', 'plh')])).toHaveLength(
      1,
    );
  });
});

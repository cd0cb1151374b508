import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { defaultNumberPattern, patternProblem } from '#domain/documents/number-pattern.ts';
import {
  canVoid,
  grantNumber,
  type NumberEntry,
  type NumberWish,
  type RegisterEnd,
} from '#domain/documents/number-register.ts';

/** A register as the tables keep it, one map for each type and year. */
class Book {
  readonly pages = new Map<string, NumberEntry[]>();

  ask(type: string, date: string, pattern: string, wish: NumberWish): string | null {
    const page = this.page(type, date);
    const end: RegisterEnd = {
      last: Math.max(0, ...page.map(({ ordinal }) => ordinal ?? 0)),
      pattern,
      values: { kind: type, unit: '317308', date: isoDate(date) },
      find: (number, ordinal) =>
        page.find((entry) => entry.number === number || (ordinal !== null && entry.ordinal === ordinal)) ??
        null,
    };
    const grant = grantNumber(end, wish);
    if (grant.kind === 'taken') return null;
    for (const entry of grant.entries) {
      const at = page.findIndex(({ number }) => number === entry.number);
      if (at === -1) page.push(entry);
      else page[at] = entry;
    }
    return grant.number;
  }

  void(type: string, date: string, at: number): void {
    const page = this.page(type, date);
    const entry = page[at % Math.max(page.length, 1)];
    if (entry && canVoid(entry.state)) page[at % page.length] = { ...entry, state: 'batal' };
  }

  private page(type: string, date: string): NumberEntry[] {
    const key = `${type} ${date.slice(0, 4)}`;
    const page = this.pages.get(key) ?? [];
    this.pages.set(key, page);
    return page;
  }
}

const act = fc.record({
  type: fc.constantFrom('BA-VER', 'PENG', 'USUL'),
  date: fc.constantFrom('2013-07-29', '2013-12-31', '2014-01-02', '2014-08-19'),
  pattern: fc.constantFrom(defaultNumberPattern, '{urut}/{unit}/{tahun}', '{jenis}-{urut}'),
  wish: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ kind: 'next' as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'reserve' as const }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('typed' as const),
        number: fc.oneof(
          fc.nat({ max: 40 }).map((n) => `${String(n).padStart(3, '0')}/317308/2013`),
          fc.nat({ max: 40 }).map((n) => `PENG-${String(n).padStart(3, '0')}`),
          fc.constantFrom('17/A/2013', '800/1.851.1', 'tanpa nomor'),
        ),
      }),
    },
  ),
  void: fc.option(fc.nat({ max: 200 }), { freq: 3 }),
});

describe('the register of numbers (U30)', () => {
  it('10,000 random acts over three types and two years: no number twice, no silent gap', () => {
    let acts = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 100, maxLength: 100 }), (all) => {
        const book = new Book();
        const used = new Set<string>();
        for (const one of all) {
          acts += 1;
          const number = book.ask(one.type, one.date, one.pattern, one.wish);
          if (number !== null && one.wish.kind !== 'reserve') {
            const key = `${one.type} ${one.date.slice(0, 4)} ${number}`;
            expect(used.has(key)).toBe(false);
            used.add(key);
          }
          if (one.void !== null) book.void(one.type, one.date, one.void);
        }
        for (const page of book.pages.values()) {
          expect(new Set(page.map(({ number }) => number)).size).toBe(page.length);
          const ordinals = page.flatMap(({ ordinal }) => ordinal ?? []).sort((a, b) => a - b);
          expect(ordinals).toEqual(ordinals.map((_, at) => at + 1));
        }
      }),
      { numRuns: 100, seed: 20130729 },
    );
    expect(acts).toBe(10_000);
  });

  it('uses a reserved number once, and refuses it the second time', () => {
    const book = new Book();
    const reserved = book.ask('PENG', '2013-07-29', '{urut}/{tahun}', { kind: 'reserve' });
    expect(reserved).toBe('001/2013');
    expect(book.ask('PENG', '2013-08-01', '{urut}/{tahun}', { kind: 'typed', number: '001/2013' })).toBe(
      '001/2013',
    );
    expect(
      book.ask('PENG', '2013-08-01', '{urut}/{tahun}', { kind: 'typed', number: '001/2013' }),
    ).toBeNull();
  });

  it('enters what a typed number jumps over as used outside, and goes on behind it', () => {
    const book = new Book();
    expect(book.ask('PENG', '2013-07-29', '{urut}/{tahun}', { kind: 'typed', number: '4/2013' })).toBe(
      '4/2013',
    );
    expect(book.pages.get('PENG 2013')).toEqual([
      { number: '001/2013', ordinal: 1, state: 'luar' },
      { number: '002/2013', ordinal: 2, state: 'luar' },
      { number: '003/2013', ordinal: 3, state: 'luar' },
      { number: '4/2013', ordinal: 4, state: 'dipakai' },
    ]);
    expect(
      book.ask('PENG', '2013-07-29', '{urut}/{tahun}', { kind: 'typed', number: '004/2013' }),
    ).toBeNull();
    expect(book.ask('PENG', '2013-07-29', '{urut}/{tahun}', { kind: 'next' })).toBe('005/2013');
    expect(book.ask('PENG', '2014-01-02', '{urut}/{tahun}', { kind: 'next' })).toBe('001/2014');
  });

  it('a number of another making disturbs no series', () => {
    const book = new Book();
    book.ask('PENG', '2013-07-29', '{urut}/{tahun}', { kind: 'typed', number: '800/1.851.1' });
    expect(book.ask('PENG', '2013-07-29', '{urut}/{tahun}', { kind: 'next' })).toBe('001/2013');
  });

  it('names what is wrong with a pattern', () => {
    expect(patternProblem(defaultNumberPattern)).toBeNull();
    expect(patternProblem('{jenis}/{tahun}')).toEqual({ kind: 'no-ordinal' });
    expect(patternProblem('{urut}/{kota}')).toEqual({ kind: 'unknown-token', token: '{kota}' });
  });
});

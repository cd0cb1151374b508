import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalText, parseCanonical } from '../../../main/paket/jcs.ts';
import { date } from '../../../main/paket/payloads/common.ts';
import { PlainRows } from '../../../main/paket/payloads/plain-rows.ts';

const schema = z.strictObject({
  amount: z.int().min(0).nullable(),
  day: date,
  name: z.string().max(20),
  nihil: z.boolean(),
});
const usual = { amount: 7, day: '2013-08-22', name: 'Siti', nihil: false };

const row = fc.record({
  amount: fc.oneof(fc.constantFrom(null, 0, 7, 75), fc.integer(), fc.double(), fc.maxSafeInteger()),
  day: fc.constantFrom('2013-08-22', '2013-02-30', '2013-8-22', '', 'x'),
  name: fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'a"b', 'a\\b', 'é', 'a\u007f'),
  ),
  nihil: fc.oneof(fc.boolean(), fc.constantFrom(null, 'false', 0)),
});

function plainRows(): PlainRows {
  return PlainRows.of(schema) ?? expect.fail('a schema of plain members');
}

/** What the schema and the general JCS say of a text. */
function judged(text: string): unknown {
  const parsed = parseCanonical(Buffer.from(text));
  return parsed.ok ? (schema.safeParse(parsed.value).data ?? null) : null;
}

describe('plain rows', () => {
  it('take the usual row, and the next one too', () => {
    const [reader, writer] = [plainRows(), plainRows()];
    for (const next of [usual, { ...usual, name: 'Rafi' }, { ...usual, amount: null, nihil: true }, usual]) {
      const text = canonicalText(next);
      expect(writer.write(next)).toBe(text);
      expect(reader.read(text)).toEqual(next);
    }
  });

  it('read nothing that the schema and the general JCS would not', () => {
    const reader = plainRows();
    fc.assert(
      fc.property(row, (value) => {
        const text = JSON.stringify(value, Object.keys(value).sort());
        const found = reader.read(text);
        if (found !== null) expect(found).toEqual(judged(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('write nothing that the schema and the general JCS would not', () => {
    const writer = plainRows();
    fc.assert(
      fc.property(row, (value) => {
        const text = writer.write(value);
        if (text !== null) expect(text).toBe(canonicalText(schema.parse(value)));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each([
    ['another order', '{"day":"2013-08-22","amount":7,"name":"Siti","nihil":false}'],
    ['a doubled member', '{"amount":7,"amount":7,"day":"2013-08-22","name":"Siti","nihil":false}'],
    ['a member too many', '{"amount":7,"day":"2013-08-22","name":"Siti","nihil":false,"x":1}'],
    ['a member too few', '{"amount":7,"day":"2013-08-22","name":"Siti"}'],
    ['a space', '{"amount":7, "day":"2013-08-22","name":"Siti","nihil":false}'],
    ['a carriage return', '{"amount":7,"day":"2013-08-22","name":"Siti","nihil":false}\r'],
    ['a number longer by a digit', '{"amount":07,"day":"2013-08-22","name":"Siti","nihil":false}'],
    ['a fraction', '{"amount":7.0,"day":"2013-08-22","name":"Siti","nihil":false}'],
    ['an exponent', '{"amount":7e0,"day":"2013-08-22","name":"Siti","nihil":false}'],
    ['a needless escape', '{"amount":7,"day":"2013-08-22","name":"\\u0053iti","nihil":false}'],
    ['a text for a number', '{"amount":"7","day":"2013-08-22","name":"Siti","nihil":false}'],
    ['a day that does not exist', '{"amount":7,"day":"2013-02-30","name":"Siti","nihil":false}'],
    ['a text too long', `{"amount":7,"day":"2013-08-22","name":"${'S'.repeat(21)}","nihil":false}`],
  ])('leave %s to them, after a good row as before it', (_what, text) => {
    const reader = plainRows();
    expect(reader.read(text)).toBeNull();
    expect(reader.read(canonicalText(usual))).toEqual(usual);
    expect(reader.read(text)).toBeNull();
  });

  it('leave rows with a member too many or too few to the schema when writing', () => {
    const { name: _left, ...short } = usual;
    expect(plainRows().write({ ...usual, x: 1 })).toBeNull();
    expect(plainRows().write(short)).toBeNull();
  });

  it('are not for a schema that looks at members together', () => {
    expect(PlainRows.of(schema.refine(({ nihil, amount }) => nihil || amount !== null))).toBeNull();
  });
});

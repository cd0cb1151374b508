import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalText, parseCanonical } from '../../../main/paket/jcs.ts';
import { date } from '../../../main/paket/payloads/common.ts';
import { PlainRowReader } from '../../../main/paket/payloads/plain-row-reader.ts';
import { PlainRowWriter } from '../../../main/paket/payloads/plain-row-writer.ts';

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

function plainReader(): (text: string) => unknown {
  const reader = PlainRowReader.of(schema) ?? expect.fail('a schema of plain members');
  // Among others, as in a file.
  return (text) => {
    const [before, bytes] = ['{"x":1}\n', Buffer.from(text)];
    const all = Buffer.concat([Buffer.from(before), bytes, Buffer.from('\n{"x":2}\n')]);
    return reader.read(all, before.length, before.length + bytes.length);
  };
}

function plainWriter(): PlainRowWriter {
  return PlainRowWriter.of(schema) ?? expect.fail('a schema of plain members');
}

/** What the schema and the general JCS say of a text. */
function judged(text: string): unknown {
  const parsed = parseCanonical(Buffer.from(text));
  return parsed.ok ? (schema.safeParse(parsed.value).data ?? null) : null;
}

describe('plain rows', () => {
  it('take the usual row, and the next one too', () => {
    const [read, writer] = [plainReader(), plainWriter()];
    for (const next of [usual, { ...usual, name: 'Rafi' }, { ...usual, amount: null, nihil: true }, usual]) {
      const text = canonicalText(next);
      expect(writer.write(next)).toBe(text);
      expect(read(text)).toEqual(next);
    }
  });

  it('read nothing that the schema and the general JCS would not', () => {
    const read = plainReader();
    fc.assert(
      fc.property(row, (value) => {
        const text = JSON.stringify(value, Object.keys(value).sort());
        const found = read(text);
        if (found !== null) expect(found).toEqual(judged(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('write nothing that the schema and the general JCS would not', () => {
    const writer = plainWriter();
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
    const read = plainReader();
    expect(read(text)).toBeNull();
    expect(read(canonicalText(usual))).toEqual(usual);
    expect(read(text)).toBeNull();
  });

  it.each([
    ['one longer', 75, 7],
    ['one shorter', 7, 75],
    ['of the largest size', 7, Number.MAX_SAFE_INTEGER - 1],
    ['none', 7, null],
  ])('read a number after another: %s', (_what, before, amount) => {
    const read = plainReader();
    expect(read(canonicalText({ ...usual, amount: before }))).toEqual({ ...usual, amount: before });
    const text = canonicalText({ ...usual, amount });
    expect(read(text) ?? judged(text)).toEqual({ ...usual, amount });
  });

  it('read a text of any length after another', () => {
    const long = z.strictObject({ note: z.string() });
    const reader = PlainRowReader.of(long) ?? expect.fail('a schema of plain members');
    for (const length of [3, 255, 256, 257, 5000, 5000, 4, 0, 1]) {
      const bytes = Buffer.from(canonicalText({ note: 'x'.repeat(length) }));
      expect(reader.read(bytes, 0, bytes.length)).toEqual({ note: 'x'.repeat(length) });
    }
  });

  it('read nothing that is cut off', () => {
    const bytes = Buffer.from(canonicalText(usual));
    for (let end = 0; end < bytes.length; end += 1) {
      const reader = PlainRowReader.of(schema) ?? expect.fail('a schema of plain members');
      expect(reader.read(bytes, 0, bytes.length)).toEqual(usual);
      expect(reader.read(bytes, 0, end)).toBeNull();
    }
  });

  it('leave rows with a member too many or too few to the schema when writing', () => {
    const { name: _left, ...short } = usual;
    expect(plainWriter().write({ ...usual, x: 1 })).toBeNull();
    expect(plainWriter().write(short)).toBeNull();
  });

  it('are not for a schema that looks at members together', () => {
    const refined = schema.refine(({ nihil, amount }) => nihil || amount !== null);
    expect(PlainRowReader.of(refined)).toBeNull();
    expect(PlainRowWriter.of(refined)).toBeNull();
  });
});

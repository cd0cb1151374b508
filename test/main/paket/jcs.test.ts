import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paketCodes } from '../../../main/paket/codes.ts';
import { matchesPrintedCode, printedCode, sha256Hex } from '../../../main/paket/digest.ts';
import { canonicalBytes, isCanonical, parseCanonical, plainText } from '../../../main/paket/jcs.ts';
import { canRead, lowestVersion } from '../../../main/paket/versions.ts';

const plainJson = fc.jsonValue().filter((value) => JSON.stringify(value) === JSON.stringify(cleaned(value)));

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value).toWellFormed();
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [cleaned(key), cleaned(member)]));
}

describe('canonical JSON', () => {
  it('round-trips every plain value', () => {
    fc.assert(
      fc.property(plainJson, (value) => {
        const bytes = canonicalBytes(value);
        expect(isCanonical(bytes)).toBe(true);
        const parsed = parseCanonical(bytes);
        expect(parsed.ok && canonicalBytes(parsed.value)).toEqual(bytes);
      }),
    );
  });

  it.each([
    '{"a":1,"a":2}',
    '{"b":1,"a":2}',
    '{ "a":1}',
    '1.0',
    '1e2',
    '9007199254740993',
    '-0',
    '"\\u0041"',
    '"e\u0301"',
    '"\\n"',
    '"\u007f"',
    '"\u0085"',
    '"\\ud800"',
    '{}\n',
    '\ufeff{}',
    '',
    '{',
  ])('refuses %j', (text) => {
    expect(isCanonical(Buffer.from(text))).toBe(false);
  });

  it('knows an escaped backslash from an escape', () => {
    expect(isCanonical(canonicalBytes('C:\\new\\"x"'))).toBe(true);
    expect(isCanonical(Buffer.from([0x22, 0xff, 0x22]))).toBe(false);
    expect(() => canonicalBytes('a\tb')).toThrow();
    expect(plainText('e\u0301\tb\u007f')).toBe('é b ');
  });
});

describe('printed code', () => {
  it('is the base32 of RFC 4648 in groups of four, and BU38: fits one digest only', () => {
    const digest = sha256Hex('');
    expect(printedCode(digest)).toBe('4OYM-IQUY-7QOB-JGX3-6TEJ-S35Z-EQ');
    expect(matchesPrintedCode('4oym iquy7qobjgx36tejs35zeq', digest)).toBe(true);
    expect(matchesPrintedCode(printedCode(sha256Hex('x')), digest)).toBe(false);
  });
});

describe('codes', () => {
  it('are unique and in the order of the steps', () => {
    expect(new Set(paketCodes.map(({ code }) => code)).size).toBe(paketCodes.length);
    expect(new Set(paketCodes.map(({ name }) => name)).size).toBe(paketCodes.length);
    const codes = paketCodes.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  });
});

describe('versions', () => {
  it('reads every 1.x that asks for no newer reader, and writes the lowest its recipients read', () => {
    expect([
      canRead('1.9', '1.0'),
      canRead('1.1', '1.1'),
      canRead('2.0', '1.0'),
      canRead('1.1', '1.1', '1.2'),
    ]).toEqual([true, false, false, true]);
    expect(lowestVersion(['1.0', '1.4'])).toBe('1.0');
    expect(lowestVersion([])).toBe('1.0');
  });
});

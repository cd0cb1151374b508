import { describe, expect, it } from 'vitest';
import { nikFacts, parseNik } from '#domain/people/nik.ts';
import { formatNip, nipFacts, parseNip } from '#domain/people/nip.ts';
import { parsePhone } from '#domain/people/phone.ts';
import { isDkiPostalCode, parsePostalCode } from '#domain/people/postal-code.ts';
import { parseKk, parseNisn, parseNpsn } from '#domain/people/registry-numbers.ts';
import { parseRtRw } from '#domain/people/rt-rw.ts';
import vectors from '../../../fixtures/vectors/identity.json' with { type: 'json' };

describe('NIK', () => {
  it.each(vectors.nik)('$input: $why', ({ input, valid, expected }) => {
    const nik = parseNik(input);
    expect(nik.ok).toBe(valid);
    expect(nik.ok ? nikFacts(nik.value) : undefined).toEqual(expected);
  });
});

describe('NIP', () => {
  it.each(vectors.nip)('$input: $why', ({ input, valid, formatted, birthDate, sex }) => {
    const nip = parseNip(input);
    expect(nip.ok).toBe(valid);
    if (nip.ok) {
      expect(formatNip(nip.value)).toBe(formatted);
      expect(nipFacts(nip.value)).toEqual({ birthDate, sex });
    }
  });
});

describe('KK, NISN, NPSN', () => {
  it.each(vectors.kk)('KK $input', ({ input, valid }) => {
    expect(parseKk(input).ok).toBe(valid);
  });
  it.each(vectors.nisn)('NISN $input', ({ input, valid }) => {
    expect(parseNisn(input)).toEqual(
      valid ? { ok: true, value: input } : { ok: false, problem: 'nisn-not-10-digits' },
    );
  });
  it.each(vectors.npsn)('NPSN $input', ({ input, valid, formal }) => {
    expect(parseNpsn(input, formal ?? true).ok).toBe(valid);
  });
});

describe('addresses and telephones', () => {
  it.each(vectors.postalCode)('postal code "$input"', ({ input, valid, dki }) => {
    const code = parsePostalCode(input);
    expect(code.ok).toBe(valid);
    expect(code.ok ? isDkiPostalCode(code.value) : undefined).toBe(dki);
  });
  it.each(vectors.rtRw)('RT/RW $input', ({ input, normalized }) => {
    const rtRw = parseRtRw(input);
    expect(rtRw.ok ? rtRw.value : undefined).toBe(normalized);
  });
  it.each(vectors.phone)('telephone $input', ({ input, normalized }) => {
    const phone = parsePhone(input);
    expect(phone.ok ? phone.value : undefined).toBe(normalized);
  });
});

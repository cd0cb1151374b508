import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRecaps, type NumberedRow } from '#domain/intake/recap-difference.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { parseNik } from '#domain/people/nik.ts';

function row(no: number, over: { nik?: string; name?: string; address?: string } = {}): NumberedRow {
  const nik = parseNik(over.nik ?? '');
  return {
    no: String(no),
    intake: {
      pupil: {
        nik: nik.ok ? nik.value : null,
        nisn: null,
        name: over.name ?? `Anak ${no}`,
        sex: 'L',
        birthPlace: null,
        birthDate: isoDate('2006-03-06'),
        motherName: null,
        guardianName: null,
        phone: null,
      },
      household: {
        kk: null,
        address: over.address ?? null,
        rt: null,
        rw: null,
        kelurahan: null,
        kecamatan: null,
        kota: null,
        postalCode: null,
      },
      application: {
        level: 'SD',
        grade: 1,
        className: null,
        category: null,
        receivedOn: null,
        kind: null,
        sktmNumber: null,
        sktmDate: null,
        documents: { application: null, kk: null, sktm: null, enrolment: null },
      },
    },
  };
}

describe('two recaps of one school (U08)', () => {
  it('knows a child without a NIK by name and birth date', () => {
    const { changed, added, missing } = compareRecaps(
      [row(1, { name: 'Budi Santoso' })],
      [row(9, { name: 'BUDI SANTOSO', address: 'Jl. Melati', nik: '3173080603060001' })],
    );
    expect(added).toEqual([]);
    expect(missing).toEqual([]);
    expect(changed[0]?.fields.map(({ label }) => label)).toEqual(['NIK', 'Nama Peserta Didik', 'Alamat']);
  });

  it('accounts for every row on both sides once', () => {
    const children = fc.uniqueArray(fc.nat(30), { maxLength: 20 });
    fc.assert(
      fc.property(children, children, fc.nat(30), (left, right, moved) => {
        const before = left.map((no) => row(no));
        const after = right.map((no) => row(no, no === moved ? { address: 'Jl. Baru' } : {}));
        const { added, changed, missing, same } = compareRecaps(before, after);
        expect(added.length + changed.length + same).toBe(after.length);
        expect(missing.length + changed.length + same).toBe(before.length);
      }),
    );
  });
});

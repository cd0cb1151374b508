import { describe, expect, it } from 'vitest';
import { kkNote, nikNote, nisnNote, postalCodeNote } from '../../../renderer/text/number-notes.ts';

const girl = { birthDate: '2006-03-06', sex: 'P', today: '2013-07-29' } as const;

describe('what is said beside a number while it is typed', () => {
  it.each([
    ['', null],
    ['3173', '4 dari 16 angka'],
    ['31730846030600011', '17 dari 16 angka'],
    ['3173o84603060001', 'NIK hanya berisi angka.'],
    ['3173084699060001', 'Angka ke-7 sampai ke-12 bukan tanggal lahir.'],
    ['3173084603060000', 'Empat angka terakhir NIK tidak mungkin 0000.'],
    ['3173084603060001', null],
    ['3173 0846 0306 0001', null],
    ['3173080603060001', 'Menurut NIK laki-laki, berbeda dari jenis kelamin yang diisi.'],
    [
      '3173084703060001',
      'Menurut NIK lahir 7 Maret 1906 atau 7 Maret 2006, berbeda dari tanggal lahir yang diisi.',
    ],
  ])('NIK %j: %s', (typed, note) => expect(nikNote(typed, girl)).toBe(note));

  it('compares a NIK with nothing that is not filled in yet', () => {
    expect(nikNote('3173080703060001', { birthDate: '06/0', sex: '', today: '2013-07-29' })).toBeNull();
  });

  it.each([
    ['3173082308092115', null],
    ['317308230809211', '15 dari 16 angka'],
    ['31730823O8092115', 'Hanya angka.'],
  ])('KK %s: %s', (typed, note) => expect(kkNote(typed)).toBe(note));

  it.each([
    ['0068794040', null],
    ['68794040', '8 dari 10 angka'],
  ])('NISN %s: %s', (typed, note) => expect(nisnNote(typed)).toBe(note));

  it.each([
    ['11630', '31.73', null],
    ['1163', '31.73', '4 dari 5 angka'],
    ['10110', '31.73', 'Kode pos ini bukan kode pos kota pada alamatnya; cocokkan dengan Kartu Keluarga.'],
    ['16412', '31.73', 'Kode pos ini bukan kode pos DKI Jakarta.'],
    ['16412', null, null],
  ])('postal code %s in %s: %s', (typed, kota, note) => expect(postalCodeNote(typed, kota)).toBe(note));
});

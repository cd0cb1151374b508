import { expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { resultSlips } from '#domain/documents/result-slip.ts';
import { wayOut } from '#domain/eligibility/ways-out.ts';
import { announced, notInCriteria, resultSlipsInput, slips } from './sample-slips.ts';
import { linesOf, wordsOf } from './words-of.ts';

test('U26 tells one guardian the reason with its article, and where to object until when', () => {
  const lines = linesOf(resultSlips(resultSlipsInput({ slips: slips(1) })));
  expect(lines).toContain('Kepada Yth. : Orang Tua/Wali dari Peserta Didik 1');
  expect(lines).toContain(
    'Keluarga tidak termasuk sangat miskin, miskin, hampir miskin atau rentan miskin (Pasal 1 angka 36 dan 37).',
  );
  expect(lines).toContain(
    'Keberatan atas pengumuman (Pasal 16 dan 17) kepada Kepala SD Negeri Kembangan Utara 01 Pagi, ' +
      'Jalan Kembangan Raya Nomor 14, tertulis atau lisan, disertai alasan dan bukti. Diumumkan 1 Agustus ' +
      '2013; keberatan diterima sampai dengan 19 Agustus 2013 (Pasal 16).',
  );
  expect(lines).toContain('Jakarta, 2 Agustus 2013');
  expect(lines.join()).toContain(
    'Berita Acara Nomor 12/BA/VII/2013 tanggal 31 Juli 2013 dan Pengumuman Nomor 14/PENG/VIII/2013 tanggal 1 Agustus 2013',
  );
});

test('a door that closed is told as closed, with no desk to go to', () => {
  const late = wayOut('keberatan', { ...announced, today: isoDate('2013-08-20') });
  const [slip] = slips(1);
  if (!slip) throw new Error('one slip');
  const words = wordsOf(resultSlips(resultSlipsInput({ slips: [{ ...slip, ways: [late] }] })));
  expect(words).toContain('Masa keberatan berakhir 19 Agustus 2013 (Pasal 16).');
  expect(words).not.toContain('tertulis atau lisan');
});

test('U26 a matter of DTKS goes to the Dinas Sosial, not to an objection', () => {
  const [slip] = slips(1);
  if (!slip) throw new Error('one slip');
  const ways = [wayOut('dinas-sosial', { ...announced, announcement: null })];
  const words = wordsOf(resultSlips(resultSlipsInput({ slips: [{ ...slip, ways }] })));
  expect(words).toContain(
    'Dinas Sosial (data DTKS dan SK Kepala Dinas Sosial). Data diperbaiki pada kantor itu',
  );
  expect(words).not.toContain('Keberatan atas pengumuman');
});

test('every pupil has a slip of its own, in one piece, that says nothing of the others', () => {
  const content = resultSlips(resultSlipsInput({ slips: slips(120) }));
  expect(content.blocks).toHaveLength(120);
  expect(content.blocks.every(({ kind }) => kind === 'cutOut')).toBe(true);
  const third = wordsOf({ ...content, blocks: content.blocks.slice(2, 3) });
  expect(third).toContain('Peserta Didik 3');
  expect(third).not.toMatch(/Peserta Didik (?!3\b)\d/);
});

test('names and reasons longer than a line stay whole', () => {
  const name = 'Raden Mas Muhammad Abdurrahman Kusumawardhana Putra';
  const reasons = Array.from({ length: 6 }, () => notInCriteria);
  const [slip] = slips(1);
  if (!slip) throw new Error('one slip');
  const lines = linesOf(resultSlips(resultSlipsInput({ slips: [{ ...slip, name, reasons }] })));
  expect(lines).toContain(`Kepada Yth. : Orang Tua/Wali dari ${name}`);
  expect(lines.filter((line) => line.startsWith('Keluarga tidak termasuk'))).toHaveLength(6);
});

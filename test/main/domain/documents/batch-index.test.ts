import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { batchIndex, inProcessOrder } from '#domain/documents/batch-index.ts';
import { batchIndexInput } from './sample-slips.ts';
import { linesOf } from './words-of.ts';

test('names each paper with the page on which it begins', () => {
  const lines = linesOf(batchIndex(batchIndexInput()));
  expect(lines).toContain(
    'Berkas ini memuat 3 (tiga) dokumen menurut urutan prosesnya, seluruhnya 8 halaman termasuk daftar ini.',
  );
  expect(lines.slice(-3)).toEqual([
    '1 | Berita Acara Verifikasi Administratif | 12/BA/VII/2013 | 31 Juli 2013 | SDN KU 01 | 3 | 2',
    '2 | Rekapitulasi Hasil Verifikasi | 13/RHV/VII/2013 | 31 Juli 2013 | SDN KU 01 | 2 | 5',
    '3 | Pengumuman Hasil Verifikasi | 14/PENG/VIII/2013 | 1 Agustus 2013 | SDN KU 01 | 2 | 7',
  ]);
});

test('a longer index moves every paper behind it', () => {
  const lines = linesOf(batchIndex(batchIndexInput({ indexPages: 4 })));
  expect(lines.slice(-3).map((line) => line.split(' | ').at(-1))).toEqual(['5', '8', '10']);
});

test('the order is that of the process, whatever the order in which the papers were found', () => {
  const inOrder = batchIndexInput().entries;
  fc.assert(
    fc.property(fc.shuffledSubarray([...inOrder], { minLength: inOrder.length }), (shuffled) => {
      expect(inProcessOrder(shuffled)).toEqual(inOrder);
    }),
  );
  const correction = { type: 'DOC-14', number: '20', date: isoDate('2013-08-26'), subject: '', pages: 1 };
  const receipt = { ...correction, type: 'DOC-09', date: isoDate('2013-08-05') };
  expect(inProcessOrder([correction, receipt])).toEqual([receipt, correction]);
});

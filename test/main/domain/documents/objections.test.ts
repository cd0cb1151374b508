import { expect, test } from 'vitest';
import { announcementDifference } from '#domain/documents/announcement-difference.ts';
import { fieldReviewBeritaAcara } from '#domain/documents/field-review-berita-acara.ts';
import { fieldReviewReport } from '#domain/documents/field-review-report.ts';
import { objectionReceipt } from '#domain/documents/objection-receipt.ts';
import { continuationOrder, correctionOrder } from '#domain/documents/order.ts';
import {
  differenceInput,
  fieldReviewInput,
  objectionReceiptInput,
  orderInput,
  reportInput,
  reviewed,
} from './sample-objections.ts';
import { linesOf, wordsOf } from './words-of.ts';

test('DOC-09 states the review due date, or that the objection came too late', () => {
  expect(wordsOf(objectionReceipt(objectionReceiptInput()))).toContain(
    'paling lama 7 (tujuh) hari kalender sejak keberatan diterima, yaitu sampai dengan tanggal 23 Agustus 2013.',
  );
  const late = wordsOf(objectionReceipt(objectionReceiptInput({ inTime: false, reviewDueOn: null })));
  expect(late).toContain('Penyampaian : melewati batas waktu');
  expect(late).toContain('tidak ditindaklanjuti dengan peninjauan lapangan');
});

test('DOC-10 leaves out what was not asked and names a second review as such', () => {
  const first = linesOf(fieldReviewBeritaAcara(fieldReviewInput()));
  expect(first).toContain('Kesimpulan : keberatan diusulkan dinyatakan benar');
  expect(first.filter((line) => line.startsWith('Harta yang dimiliki'))).toHaveLength(1);
  expect(wordsOf(fieldReviewBeritaAcara(fieldReviewInput({ ordinal: 2 })))).toContain(
    'Pasal 23 ayat (3) juncto Pasal 18',
  );
});

test('DOC-11 counts findings and addresses who decides', () => {
  const lines = linesOf(fieldReviewReport(reportInput()));
  expect(lines).toContain('Kepala Suku Dinas Pendidikan Dasar');
  expect(lines).toContain('di Jakarta');
  expect(lines.join()).toContain(
    '1 (satu) keberatan diusulkan dinyatakan benar dan 1 (satu) keberatan diusulkan dinyatakan tidak benar',
  );
});

test('DOC-12 orders the exact changes; DOC-13 orders in the words of the regulation (G-49)', () => {
  const correction = wordsOf(correctionOrder(orderInput()));
  expect(correction).toContain('Pasal 18 ayat (4) huruf a');
  expect(correction).toContain('selama 3 (tiga) hari kalender sesuai Pasal 21');
  expect(correction).toContain('1 | Dimas Kusuma | tidak tercantum | tercantum, kelas 4 | ditambahkan');
  const continuation = wordsOf(continuationOrder(orderInput({ objections: reviewed.slice(1) })));
  expect(continuation).toContain('Pasal 18 ayat (4) huruf b');
  expect(continuation).toContain('Melanjutkan proses rekapitulasi hasil verifikasi administratif.');
});

test('an order with several findings says of each what becomes of it (G-18)', () => {
  const words = wordsOf(correctionOrder(orderInput()));
  expect(words).toContain('keberatan nomor agenda 3/KEB/VIII/2013 yang dinyatakan benar');
  expect(words).toContain(
    'terhadap keberatan nomor agenda 4/KEB/VIII/2013 yang dinyatakan tidak benar; untuk keberatan tersebut pengumuman semula tetap berlaku',
  );
  expect(wordsOf(correctionOrder(orderInput({ objections: reviewed.slice(0, 1) })))).not.toContain(
    'tetap berlaku',
  );
});

test('an order on a repeated objection rests on Pasal 23(3); an unfounded result may stay unannounced (G-16)', () => {
  const again = wordsOf(continuationOrder(orderInput({ again: true, announceResult: false })));
  expect(again).toContain('Pasal 23 ayat (3) juncto Pasal 18 ayat (4) huruf b');
  expect(again).toContain('Pengumuman Hasil Peninjauan Lapangan dan Perbaikan Nomor 045/PENG/VIII/2013');
  expect(again).not.toContain('sesuai Pasal 21');
});

test('DOC-09 without a name states the reason of the head (G-20)', () => {
  const nameless = {
    ...objectionReceiptInput().objector,
    name: null,
    anonymousReason: 'khawatir dikucilkan',
  };
  const words = wordsOf(objectionReceipt(objectionReceiptInput({ objector: nameless })));
  expect(words).toContain('Nama : tidak disebutkan');
  expect(words).toContain('Alasan Kepala : khawatir dikucilkan');
});

test('DOC-14B shows two versions and only what differs', () => {
  const words = wordsOf(announcementDifference(differenceInput()));
  expect(words).toContain('Pengumuman pertama, Nomor 045/PENG/VIII/2013');
  expect(words).toContain('Perbaikan ke-1, Nomor 047/PENG/VIII/2013');
  expect(words).toContain('1 | Dimas Kusuma | tidak tercantum | tercantum, kelas 4');
  expect(wordsOf(announcementDifference(differenceInput({ changes: [] })))).toContain('Kedua daftar sama.');
});

test('the objector is named on the receipt and nowhere else (U35)', () => {
  const objector = objectionReceiptInput().objector.name;
  expect(wordsOf(objectionReceipt(objectionReceiptInput()))).toContain(objector);
  for (const content of [
    fieldReviewBeritaAcara(fieldReviewInput()),
    fieldReviewReport(reportInput()),
    correctionOrder(orderInput()),
  ]) {
    expect(wordsOf(content)).not.toContain(String(objector));
  }
});

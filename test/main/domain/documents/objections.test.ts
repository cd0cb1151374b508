import { expect, test } from 'vitest';
import { fieldReviewBeritaAcara } from '#domain/documents/field-review-berita-acara.ts';
import { fieldReviewReport } from '#domain/documents/field-review-report.ts';
import { objectionReceipt } from '#domain/documents/objection-receipt.ts';
import { continuationOrder, correctionOrder } from '#domain/documents/order.ts';
import {
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

test('the objector is named on the receipt and nowhere else (U35)', () => {
  const objector = objectionReceiptInput().objector.name;
  expect(wordsOf(objectionReceipt(objectionReceiptInput()))).toContain(objector);
  for (const content of [
    fieldReviewBeritaAcara(fieldReviewInput()),
    fieldReviewReport(reportInput()),
    correctionOrder(orderInput()),
  ]) {
    expect(wordsOf(content)).not.toContain(objector);
  }
});

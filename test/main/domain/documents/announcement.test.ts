import { expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { announcement } from '#domain/documents/announcement.ts';
import { correctedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { announcementInput, applicants, frame, headOfSection, seksiKop } from './sample-inputs.ts';
import { correctedAnnouncementInput } from './sample-objections.ts';
import { linesOf, wordsOf } from './words-of.ts';

test('DOC-08 says how long it is shown, and how, where and until when to object', () => {
  const lines = linesOf(announcement(announcementInput()));
  expect(lines).toContain(
    'Peserta Didik yang dinyatakan lulus verifikasi administratif sebanyak 39 (tiga puluh sembilan) orang, sebagaimana tercantum dalam lampiran pengumuman ini.',
  );
  // G-42: not "7 (hari) hari kalender".
  expect(lines).toContain(
    'Pengumuman ini ditayangkan selama 7 (tujuh) hari kalender, tanggal 1 Agustus 2013 s.d. 7 Agustus 2013, pada papan pengumuman sekolah dan laman sekolah.',
  );
  expect(lines).toContain(
    'Peserta Didik, Pendidik dan Tenaga Kependidikan, Komite Sekolah/Madrasah serta masyarakat dapat menyampaikan keberatan atas pengumuman ini ' +
      'kepada Kepala SD Negeri Kembangan Utara 01 Pagi di ruang tata usaha sekolah, Jalan Kembangan Raya Nomor 14, pada jam kerja paling lama ' +
      '7 (tujuh) hari kerja terhitung sejak tanggal dikeluarkannya pengumuman (Pasal 16), yaitu sampai dengan tanggal 19 Agustus 2013.',
  );
  expect(lines.join()).toContain('mengisi Formulir Aplikasi Pembukaan Rekening Bank DKI (Pasal 13 ayat (4))');
});

test('DOC-08 lists names and classes and nothing else, even when given more (U35)', () => {
  const full = applicants(12).map((one) => ({ ...one, nik: '3173010101010001', kk: '3173019999990001' }));
  const words = wordsOf(announcement(announcementInput({ listed: full, failed: full })));
  for (const secret of ['3173010101010001', '3173019999990001', 'Gang 1 ', 'SKTM dari', 'Tangerang']) {
    expect(words).not.toContain(secret);
  }
  expect(linesOf(announcement(announcementInput({ listed: full })))).toContain('2 | Bunga Pratama | 2');
});

test('those who failed are counted; they are named only when the office chose so (G-50)', () => {
  expect(wordsOf(announcement(announcementInput()))).toContain(
    'sebanyak 7 (tujuh) orang; alasannya diberitahukan kepada masing-masing orang tua/wali secara tersendiri.',
  );
  const named = wordsOf(
    announcement(announcementInput({ failed: [{ name: 'Dimas Kusuma', grade: '4' }], failedCount: 1 })),
  );
  expect(named).toContain('PESERTA DIDIK YANG TIDAK LULUS VERIFIKASI ADMINISTRATIF');
  expect(named).toContain('1 | Dimas Kusuma | 4');
});

test('class b is announced by the office, under Pasal 14 and 17', () => {
  const words = wordsOf(
    announcement(
      announcementInput({ applicantClass: 'b', signatory: headOfSection, frame: frame({ kop: seksiKop }) }),
    ),
  );
  expect(words).toContain('Berdasarkan Pasal 14 ayat (3)');
  expect(words).toContain('(Pasal 17)');
  expect(words).toContain('KEPALA SEKSI DINAS PENDIDIKAN DASAR KECAMATAN KEMBANGAN,');
});

test('DOC-14 shows semula and menjadi, and what Pasal 22 asks of the added', () => {
  const lines = linesOf(correctedAnnouncement(correctedAnnouncementInput()));
  expect(lines).toContain('1 | Dimas Kusuma | tidak tercantum | tercantum, kelas 4 | ditambahkan');
  expect(lines).toContain('2 | Eka Pratama | kelas 5 | kelas 6 | data diperbaiki');
  const words = lines.join('\n');
  expect(words).toContain('selama 3 (tiga) hari kalender, tanggal 23 Agustus 2013 s.d. 25 Agustus 2013');
  expect(words).toContain(
    '(a) melengkapi surat usulan tertulis sesuai Pasal 8, Pasal 9 atau Pasal 10, dan (b) mengisi Formulir Aplikasi Pembukaan Rekening (Pasal 22)',
  );
  expect(words).toContain(
    'paling lama 3 (tiga) hari kerja terhitung sejak tanggal dikeluarkannya pengumuman (Pasal 23 ayat (1)), yaitu sampai dengan tanggal 28 Agustus 2013',
  );
});

test('DOC-14 tells of an objection out of time by its number, and of a second correction by Pasal 23(4)', () => {
  expect(wordsOf(correctedAnnouncement(correctedAnnouncementInput()))).toContain(
    'Keberatan dengan nomor agenda 9/KEB/VIII/2013 diterima setelah batas waktu',
  );
  const second = wordsOf(
    correctedAnnouncement(
      correctedAnnouncementInput({
        ordinal: 2,
        order: {
          by: 'Kepala Suku Dinas',
          papers: [
            { number: '90/SP', date: isoDate('2013-09-05') },
            { number: '91/SP', date: isoDate('2013-09-06') },
          ],
        },
      }),
    ),
  );
  expect(second).toContain('PENINJAUAN LAPANGAN KEMBALI DAN PERBAIKAN KE-2');
  expect(second).toContain('Pasal 23 ayat (4) juncto Pasal 21 ayat (1)');
  expect(second).toContain('Nomor 90/SP tanggal 5 September 2013 dan Nomor 91/SP tanggal 6 September 2013');
});

test('DOC-14 without changes says so and asks nothing of anyone', () => {
  const words = wordsOf(
    correctedAnnouncement(correctedAnnouncementInput({ changes: [], addedCount: 0, unfoundedCount: 2 })),
  );
  expect(words).toContain('Tidak ada perubahan terhadap daftar pada pengumuman semula.');
  expect(words).toContain(
    'Terhadap 2 (dua) keberatan yang dinyatakan tidak benar, pengumuman semula tetap berlaku.',
  );
  expect(words).not.toContain('Pasal 22');
});

test('a number not yet reserved is printed as dots', () => {
  const content = announcement(
    announcementInput({ frame: frame({ number: null, date: isoDate('2013-08-01') }) }),
  );
  expect(content.footer.documentNumber).toMatch(/^Nomor \.{10,}$/);
  expect(linesOf(content)[1]).toMatch(/^NOMOR : \.{10,}$/);
});

import { describe, expect, test } from 'vitest';
import { verificationBeritaAcara } from '#domain/documents/verification-berita-acara.ts';
import { applicants, beritaAcaraInput, headOfSchool, pengawas } from './sample-inputs.ts';
import { linesOf, wordsOf } from './words-of.ts';

describe('DOC-06', () => {
  test('opens with the date in words and the parties in the order of the routing', () => {
    const lines = linesOf(verificationBeritaAcara(beritaAcaraInput()));
    expect(lines.slice(0, 18)).toEqual([
      'BERITA ACARA',
      'VERIFIKASI ADMINISTRATIF USULAN CALON PENERIMA',
      'BANTUAN BIAYA PERSONAL PENDIDIKAN MELALUI KARTU JAKARTA PINTAR',
      'NOMOR : 12/BA/VII/2013',
      'Pada hari ini Rabu tanggal tiga puluh satu bulan Juli tahun dua ribu tiga belas, bertempat di SD Negeri Kembangan ' +
        'Utara 01 Pagi, Kecamatan Kembangan, Kota Administrasi Jakarta Barat, kami yang bertanda tangan di bawah ini :',
      '1.  Nama : Drs. H. Ahmad Fauzi Rahmat, M.Pd.',
      'NIP : 19580312 198610 1 001',
      'Pangkat/golongan : Pembina, IV/a',
      'Jabatan : Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
      'Unit kerja : Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
      '2.  Nama : Hj. Sri Wahyuningsih, S.Pd., M.M.',
      'NIP : 19640717 198503 2 004',
      'Jabatan : Pengawas Sekolah',
      'Unit kerja : Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
      '3.  Nama : Sumarni, S.Pd.',
      'NIP : 19690204 199212 2 001',
      'Jabatan : Plt. Kepala SD Negeri Kembangan Utara 01 Pagi',
      'Unit kerja : SD Negeri Kembangan Utara 01 Pagi',
    ]);
  });

  test('computes its counts from the annex, by sex, by class and against PPLS', () => {
    const lines = linesOf(verificationBeritaAcara(beritaAcaraInput()));
    expect(lines).toContain('Usulan yang diverifikasi | 23 | 23 | 46');
    expect(lines).toContain('Lulus verifikasi administratif | 20 | 19 | 39');
    expect(lines).toContain('Tidak lulus verifikasi administratif | 3 | 4 | 7');
    expect(lines).toContain('Lulus dan terdata dalam data pembanding | 13 | 13 | 26');
    expect(lines).toContain('Lulus dan tidak terdata dalam data pembanding | 7 | 6 | 13');
    expect(lines).toContain('Jumlah | 23 | 23 | 46 | 20 | 19 | 39 | 3 | 4 | 7');
    expect(lines).toContain('Data pembanding : PPLS 2011, diterima tanggal 10 Juli 2013');
  });

  test('has an annex line for every applicant, with the reason of each who did not pass', () => {
    const lines = linesOf(verificationBeritaAcara(beritaAcaraInput()));
    expect(lines).toContain(
      '4 | Dimas Lestari | P | Jakarta, 4 April 2004 | 4 | Jalan Kembangan Utara Gang 4 RT 004/RW 005 | Tidak | Ada | Tidak | Ada | Tidak lulus | SKTM dari kelurahan domisili belum dilampirkan',
    );
    expect(lines.filter((line) => /^\d+ \| .* \| (Lulus|Tidak lulus) \| /.test(line))).toHaveLength(46);
  });

  test('class c: two signatories, Pasal 15, nothing compared', () => {
    const content = verificationBeritaAcara(
      beritaAcaraInput({
        applicantClass: 'c',
        comparison: null,
        parties: [
          { signatory: headOfSchool, unit: 'sekolah' },
          { signatory: pengawas, unit: 'Suku Dinas' },
        ],
        applicants: applicants(3).map((one) => ({ ...one, inComparison: null })),
      }),
    );
    const words = wordsOf(content);
    expect(words).toContain('Pasal 15 ayat (1) dan ayat (2)');
    expect(words).toContain('Data pembanding : tidak diperbandingkan');
    expect(words).not.toContain('terdata dalam data pembanding |');
    expect(
      content.blocks.flatMap((block) => (block.kind === 'closing' ? [block.signatures.length] : [])),
    ).toEqual([2, 2]);
  });

  test('class b: an office verifies pupils of many schools', () => {
    const words = wordsOf(verificationBeritaAcara(beritaAcaraInput({ applicantClass: 'b', school: null })));
    expect(words).toContain('Pasal 14 ayat (1) dan ayat (2)');
    expect(words).toContain('Satuan Pendidikan : Satuan Pendidikan di luar Daerah (sesuai lampiran)');
    expect(words).not.toContain('NPSN');
  });

  test.each([0, 1, 1500])('keeps one annex row for each of %d applicants', (count) => {
    const content = verificationBeritaAcara(beritaAcaraInput({ applicants: applicants(count) }));
    const tables = content.blocks.filter((block) => block.kind === 'table');
    expect(tables.at(-1)?.rows).toHaveLength(count);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { personsOf, sumCounts, totalsOf } from '#domain/documents/level-totals.ts';
import { nominalTable, type RecapGroup } from '#domain/documents/nominal-list.ts';
import { proposalLetter } from '#domain/documents/proposal-letter.ts';
import { proposalRecap } from '#domain/documents/proposal-recap.ts';
import { pupilCount, summaryTable } from '#domain/documents/recap-summary.ts';
import { recommendationLetter } from '#domain/documents/recommendation-letter.ts';
import { verificationRecap } from '#domain/documents/verification-recap.ts';
import { verificationRecapInput } from './sample-inputs.ts';
import {
  levelTotals,
  proposalInput,
  proposalRecapInput,
  recapGroups,
  recapInput,
  recapPupils,
  recommendationInput,
} from './sample-recaps.ts';
import { linesOf, wordsOf } from './words-of.ts';

test('DOC-07 totals by class and sex, without personal detail', () => {
  const lines = linesOf(verificationRecap(verificationRecapInput()));
  expect(lines).toContain('Jumlah | 20 | 19 | 39 | 3 | 4 | 7 | 46');
  expect(lines).toContain('4 | Dimas Lestari | P | 4 | Tidak lulus');
  expect(lines.join()).not.toContain('Gang');
});

test('DOC-16 names its tier, revision, count in words and digest', () => {
  const content = accountFormRecap(
    recapInput({ tier: 'sudin', revision: 2, replaces: 'Nomor 70/REKAP/VIII/2013' }),
  );
  expect(content.type).toBe('DOC-16c');
  expect(content.footer.digestText).toBe('7KQ2 M4XD VRB3 ZJHT 6WNE YPA5 GC');
  const lines = linesOf(content);
  expect(lines).toContain('Dasar : Pasal 29 ayat (1) Peraturan Gubernur Nomor 27 Tahun 2013');
  expect(lines).toContain('Perbaikan : Perbaikan ke-2, menggantikan Nomor 70/REKAP/VIII/2013');
  expect(lines).toContain('Jumlah : 96 (sembilan puluh enam) orang');
});

test('a school without pupils is named as nihil', () => {
  const lines = linesOf(accountFormRecap(recapInput()));
  expect(lines).toContain(
    'SD Negeri Kembangan Utara 03 (NPSN 20105402) – SD negeri – BA 3/BA/VII/2013, 31-07-2013 – Pengumuman 42/PENG/VIII/2013, 01-08-2013 – NIHIL',
  );
});

const anyGroups = fc
  .array(
    fc.record({
      level: fc.constantFrom('SD', 'SDLB', 'SMALB', 'SMP', 'MTs', 'SMK'),
      size: fc.nat(9),
      state: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((schools) =>
    schools.map(({ level, size, state }, index): RecapGroup => ({
      unit: `Unit ${index % 3}`,
      school: {
        name: `Sekolah ${index}`,
        npsn: String(20_000_000 + index),
        level,
        status: state ? 'negeri' : 'swasta',
      },
      beritaAcara: null,
      announcement: null,
      pupils: recapPupils(size, index * 10),
    })),
  );

test('law: the list, the summary and the totals of the letter count the same pupils', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const count = pupilCount(groups);
      const numbered = nominalTable(groups).rows.filter((row) => row.kind === 'data');
      expect(numbered.map((row) => row.cells[0])).toEqual(
        Array.from({ length: count }, (_, index) => String(index + 1)),
      );

      const total = summaryTable(groups, 'Unit').rows.at(-1);
      expect(total?.kind === 'total' && total.cells.at(-1)).toBe(String(count));

      const counts = sumCounts(totalsOf(groups).map((one) => one.counts));
      expect(personsOf(counts)).toBe(count);
      expect(counts.a + counts.b + counts.c).toBe(count);
    }),
  );
});

test.each([
  ['bidang-tk-sd-plb', 'huruf a', 'u.p. Kepala Bidang TK/SD/PLB'],
  ['bidang-smp-sma', 'huruf b', 'u.p. Kepala Bidang SMP/SMA'],
  ['bidang-smk', 'huruf c', 'u.p. Kepala Bidang SMK'],
] as const)('DOC-17 to %s cites %s', (bidang, huruf, addressee) => {
  const lines = linesOf(proposalLetter(proposalInput({ bidang })));
  expect(lines).toContain('melalui Kepala Dinas Pendidikan');
  expect(lines).toContain(addressee);
  expect(lines.join()).toContain(`Pasal 29 ayat (2) ${huruf}`);
});

test('DOC-18 goes through the TAPD with tembusan to BPKD and TKPK (Pasal 30)', () => {
  const content = recommendationLetter(recommendationInput());
  const lines = linesOf(content);
  expect(lines).toContain('melalui Ketua Tim Anggaran Pemerintah Daerah');
  expect(lines.slice(-3)).toEqual([
    'Tembusan',
    'Kepala Badan Pengelola Keuangan Daerah Provinsi DKI Jakarta',
    'Ketua Tim Koordinasi Penanggulangan Kemiskinan Provinsi DKI Jakarta',
  ]);
  expect(lines.join()).toContain('(empat miliar tiga ratus dua puluh satu juta delapan ratus ribu rupiah)');
});

test('DOC-18 without amounts says so and never prints Rp 0 (G-28)', () => {
  const words = wordsOf(recommendationLetter(recommendationInput({ budget: null })));
  expect(words).toContain('Besaran bantuan belum ditetapkan');
  expect(words).not.toContain('Rp');
});

test('DOC-18 for late proposals names the recommendation it supplements', () => {
  const supplements = { number: '900/KJP/2013', date: isoDate('2013-09-10') };
  expect(wordsOf(recommendationLetter(recommendationInput({ supplements })))).toContain(
    'susulan atas rekomendasi Nomor 900/KJP/2013 tanggal 10 September 2013',
  );
});

test('DOC-18 refuses totals that are not the sum of the proposals', () => {
  expect(() => recommendationLetter(recommendationInput({ totals: levelTotals(1) }))).toThrow(
    /over proposals of/,
  );
});

test('DOC-19 has a column pair for each level that occurs, and sums its senders', () => {
  const content = proposalRecap(proposalRecapInput());
  const matrix = content.blocks.find((block) => block.kind === 'table');
  expect(matrix?.groups?.map((group) => group.title)).toEqual([
    '',
    '',
    'SD',
    'MI',
    'SLB',
    'SMP',
    'MTs',
    'SMA',
    'MA',
    'SMK',
    'Usulan',
    'Sasaran',
    '',
  ]);
  expect(matrix?.rows).toHaveLength(13);
  const total = matrix?.rows.at(-1);
  expect(total?.kind === 'total' && total.cells.at(-1)).toBe('424.320');
  expect(wordsOf(proposalRecap(proposalRecapInput({ nominal: recapGroups(2, 5) })))).toContain(
    'DAFTAR NOMINATIF CALON PENERIMA',
  );
});

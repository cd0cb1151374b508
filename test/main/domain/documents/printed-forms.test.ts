import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentContent } from '#domain/documents/content.ts';
import { accountOpenings } from '#domain/documents/forms/account-opening.ts';
import { applicationLetters } from '#domain/documents/forms/application-letter.ts';
import { eligibilityInstruments } from '#domain/documents/forms/eligibility-instrument.ts';
import { blankPupil, blankSchool } from '#domain/documents/forms/form-pupil.ts';
import { sanctionAdvice } from '#domain/documents/forms/sanction-advice.ts';
import { schoolPledges } from '#domain/documents/forms/school-pledge.ts';
import { planPeriods, planTotal, spendingPlans } from '#domain/documents/forms/spending-plan.ts';
import { spendingPledges } from '#domain/documents/forms/spending-pledge.ts';
import { spendingReports } from '#domain/documents/forms/spending-report.ts';
import { sptjm } from '#domain/documents/forms/sptjm.ts';
import { month } from '#domain/recipients/month.ts';
import { countWithWords } from '#domain/words/terbilang.ts';
import {
  advice,
  instrument,
  instrumentForm,
  listed,
  plan,
  printedForms,
  pupil,
  sptjmInput,
} from './sample-forms.ts';
import { frame } from './sample-inputs.ts';
import { linesOf, wordsOf } from './words-of.ts';

const letter = { pupil: pupil(), through: null, applicantClass: 'a', literal: false } as const;
const dataRows = (content: DocumentContent) =>
  content.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => (row.kind === 'data' ? [row.cells] : [])) : [],
  );

describe('Format 1', () => {
  test('says of the pupil what is known and leaves the guardian his own lines', () => {
    const lines = linesOf(applicationLetters(frame(), [{ ...letter, through: 'Kepala SMP Negeri 1' }]));
    expect(lines).toContain('Kepala SMP Negeri 1');
    expect(lines).toContain('Nama : Bambang Suryadi');
    expect(lines).toContain('Nama Peserta Didik : Rina Wulandari');
    expect(lines).toContain('Tempat dan Tanggal Lahir : Jakarta, 12 Mei 2003');
    expect(lines).toContain('Alamat Tinggal Peserta Didik : Jalan Kembangan Baru Nomor 9 RT/RW 003/004');
    expect(lines).toContain(' : Kota Jakarta Barat Kode Pos 11610');
    expect(lines.find((line) => line.startsWith('Alamat : '))).toMatch(
      /^Alamat : \.+ RT\/RW \.+\/\.+ No \.+$/,
    );
  });

  test('carries the consent to publish in the words of the regulation', () => {
    expect(wordsOf(applicationLetters(frame(), [letter]))).toContain(
      'Selanjutnya saya menyatakan tidak keberatan data-data tersebut di atas diumumkan pada papan pengumuman di ' +
        'Satuan Pendidikan, situs dan/atau media lainnya sebagai calon penerima bantuan Biaya Personal Pendidikan ' +
        'bagi keluarga tidak mampu.',
    );
  });

  test.each([
    ['a', 'di Daerah.'],
    ['b', 'di luar Daerah tempat Peserta Didik bersekolah.'],
    ['c', 'di Daerah.'],
  ] as const)(
    'lists the third paper of class %s, and only two when literal (G-22)',
    (applicantClass, end) => {
      const third = `Surat keterangan terdaftar dan masih aktif pada Satuan Pendidikan ${end}`;
      const asked = linesOf(applicationLetters(frame(), [{ ...letter, applicantClass }]));
      expect(asked).toContain(third);
      const literal = linesOf(applicationLetters(frame(), [{ ...letter, applicantClass, literal: true }]));
      expect(literal).not.toContain(third);
      expect(literal).toContain('Fotokopi Surat Keterangan Tidak Mampu (SKTM) dari Kelurahan.');
    },
  );

  test('bears no identity number: these stand on the intake sheet (G-22)', () => {
    expect(wordsOf(applicationLetters(frame(), [letter]))).not.toMatch(/\d{16}/);
  });
});

describe('Format 3', () => {
  test('sums its lines, and says so when another sum was declared', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9 }), (others, off) => {
        const lines = others.map((amount) => ({ need: 'Tas', amount, note: '' }));
        const sum = others.reduce((total, amount) => total + amount, 0);
        expect(planTotal(plan({ others: lines }))).toBe(sum);
        expect(planTotal(plan({ others: lines, declaredTotal: sum }))).toBe(sum);
        expect(planTotal(plan({ others: lines, declaredTotal: sum + off }))).toBe('wrong-total');
      }),
    );
    expect(planTotal(plan())).toBeNull();
    expect(() => spendingPlans(frame(), [plan({ declaredTotal: 1 })])).toThrow('JUMLAH');
  });

  test('prints the sixteen lines of the form and the sum', () => {
    const content = spendingPlans(frame(), [
      plan({
        needs: [{ need: 'Sepatu', amount: 150_000, note: 'sepasang' }],
        others: [{ need: 'Tas', amount: 90_000, note: '' }],
      }),
    ]);
    const rows = dataRows(content);
    expect(rows).toHaveLength(15);
    expect(rows[3]).toEqual(['4', 'Sepatu', 'Rp 150.000', 'sepasang']);
    expect(rows[6]).toEqual(['', 'a. Tas', 'Rp 90.000', '']);
    expect(linesOf(content)).toContain('JUMLAH | Rp 240.000 | ');
  });

  test('is four sheets a year, twelve where the office chose months (G-23)', () => {
    const [first, last] = [month('2013-07'), month('2014-06')];
    expect(planPeriods(first, last, 'quarterly')).toEqual([
      'Juli, Agustus, September 2013',
      'Oktober, November, Desember 2013',
      'Januari, Februari, Maret 2014',
      'April, Mei, Juni 2014',
    ]);
    expect(planPeriods(first, last, 'monthly')).toHaveLength(12);
    expect(planPeriods(month('2013-12'), month('2014-03'), 'quarterly')).toEqual([
      'Desember 2013, Januari, Februari 2014',
      'Maret 2014',
    ]);
  });
});

test('Format 2 binds pupil and guardian in three sentences', () => {
  const lines = linesOf(spendingPledges(frame(), [{ pupil: pupil(), year: '2013/2014' }]));
  expect(lines.join('\n')).toContain('Biaya Personal Pendidikan Tahun 2013/2014, maka');
  expect(lines).toContain(
    'Apabila saya melanggar hal-hal yang telah saya nyatakan dalam surat pernyataan ini, maka saya bersedia dikenakan ' +
      'sanksi berupa pencabutan Biaya Personal Pendidikan.',
  );
  expect(lines).toContain('(Bambang Suryadi)');
  expect(lines).toContain('(Rina Wulandari)');
});

test('Format 4 is printed corrected (G-42)', () => {
  const words = wordsOf(schoolPledges(frame(), [{ school: pupil().school, year: '2013/2014' }]));
  expect(words).toContain('pembinaan intensif kepada peserta didik');
  expect(words).not.toContain('insentif');
  expect(words).toContain('Pengawas Sekolah/Madrasah,');
});

test.each([0, 1, 300])('Format 5 has a line for each of %d recipients, ten when nobody is known', (count) => {
  const recipients = Array.from({ length: count }, (_, index) => `Anak ${index + 1}`);
  const content = spendingReports(frame(), [{ school: blankSchool, recipients }]);
  const [table] = content.blocks.filter((block) => block.kind === 'table');
  expect(table?.rows).toHaveLength(count === 0 ? 10 : count);
  if (count > 0) expect(linesOf(content)).toContain(`Jumlah Peserta Didik Penerima KJP : ${count}`);
});

test('the account form asks for the postal code and the card by the status of the school', () => {
  const form = { pupil: pupil(), applicantClass: 'b', card: 'silver' } as const;
  const lines = linesOf(accountOpenings(frame(), [form]));
  expect(lines).toContain(' : Kota Jakarta Barat Kode Pos 11610');
  expect(lines).toContain('20. Jenis kartu : Silver (satuan pendidikan swasta)');
  expect(lines.join()).toContain('(Pasal 14 ayat (4))');
});

describe('the eligibility instrument', () => {
  test('marks every answer in its own column and leaves the rest open', () => {
    const rows = dataRows(eligibilityInstruments(frame(), [instrumentForm()]));
    expect(rows.map((cells) => cells.slice(3).join('|'))).toEqual([
      'X|',
      '|X',
      ...Array.from({ length: 8 }, () => '|'),
    ]);
  });

  test('says why a household check does not apply to an anak panti (G-37)', () => {
    const answered = instrument({
      answers: { ...instrument().answers, 'tanpa-roda-empat': 'tidak-berlaku' },
      notApplicableReason: 'Kartu Keluarga panti',
    });
    const content = eligibilityInstruments(frame(), [instrumentForm({ instrument: answered })]);
    expect(dataRows(content)[7]?.slice(3)).toEqual(['–', '–']);
    expect(wordsOf(content)).toContain('tidak berlaku, Kartu Keluarga panti');
  });
});

describe('the SPTJM', () => {
  test.each([
    [0, 0],
    [1, 0],
    [24, 5],
    [1400, 100],
  ])('counts %d verified and %d cancelled, each once in its annex', (verified, cancelled) => {
    const content = sptjm(sptjmInput({ pupils: listed(verified, cancelled) }));
    const words = wordsOf(content);
    expect(words).toContain(countWithWords(verified, 'peserta didik terverifikasi'));
    const [all, struckOff] = content.blocks.filter((block) => block.kind === 'table');
    expect(all?.rows).toHaveLength(verified + cancelled);
    expect(struckOff?.rows.length ?? 0).toBe(cancelled);
    expect(words).toContain(cancelled > 0 ? 'Mengundurkan diri: surat wali' : 'Nihil.');
  });

  test('names the head who signed it, not who leads the school now', () => {
    const signed = { on: frame().date, headName: 'Dra. Kartini', headNip: null };
    const lines = linesOf(sptjm(sptjmInput({ signed })));
    expect(lines).toContain('Nama : Dra. Kartini');
    expect(lines).toContain('Jakarta, 31 Juli 2013');
  });
});

test('a recommendation to lift names what was imposed', () => {
  const lifting = advice({ purpose: 'pencabutan', imposed: 'Kartu ditarik, surat Nomor 1/2025' });
  expect(linesOf(sanctionAdvice(frame(), lifting))).toContain(
    'Sanksi yang berlaku : Kartu ditarik, surat Nomor 1/2025',
  );
  expect(wordsOf(sanctionAdvice(frame(), advice()))).not.toContain('Sanksi yang berlaku');
});

describe('every form', () => {
  test.each(Object.entries(printedForms()))('%s bears neither kop nor number of the office', (_, content) => {
    expect(content.kop).toBeNull();
    expect(content.footer.documentNumber).not.toContain(frame().number);
  });

  test('of many pupils begins a page for each, and says nothing of another', () => {
    const pupils = Array.from({ length: 40 }, (_, index) => pupil({ name: `Anak ${index + 1}.` }));
    const content = spendingPledges(
      frame(),
      pupils.map((one) => ({ pupil: one, year: null })),
    );
    const pages = linesOf(content).join('\n').split('\n---\n');
    expect(pages).toHaveLength(40);
    for (const [index, page] of pages.entries()) {
      expect(page.match(/Anak \d+\./g)).toEqual([`Anak ${index + 1}.`, `Anak ${index + 1}.`]);
    }
  });

  test('left blank prints dots and no word of null', () => {
    const blank = [
      applicationLetters(frame(), [{ ...letter, pupil: blankPupil, applicantClass: null }]),
      spendingPlans(frame(), [plan({ pupil: blankPupil, period: null })]),
      accountOpenings(frame(), [{ pupil: blankPupil, applicantClass: null, card: null }]),
      eligibilityInstruments(frame(), [instrumentForm({ pupil: blankPupil, instrument: null })]),
    ];
    for (const content of blank) expect(wordsOf(content)).not.toMatch(/null|undefined|NaN/);
  });
});

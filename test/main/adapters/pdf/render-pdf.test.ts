import { expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { announcement } from '#domain/documents/announcement.ts';
import type { Block } from '#domain/documents/blocks.ts';
import {
  closing,
  column,
  dataRow,
  groupRow,
  keyValues,
  leadIn,
  noteBox,
  numbered,
  paragraph,
  signs,
  table,
} from '#domain/documents/compose.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { verificationBeritaAcara } from '#domain/documents/verification-berita-acara.ts';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import {
  announcementInput,
  applicants,
  beritaAcaraInput,
  frame,
} from '../../domain/documents/sample-inputs.ts';
import { recapGroups, recapInput, recapPupils } from '../../domain/documents/sample-recaps.ts';
import { checkStructure, drawnPages, infoOf, inkPages, textOf, unpacked, wordPages } from './pdf-tools.ts';

test('A4 is printed on A4', async () => {
  const content = announcement(announcementInput({ frame: frame({ paper: 'A4' }) }));
  expect(infoOf(await renderPdf(content))).toMatch(/MediaBox:\s+0\.00\s+0\.00\s+595\.28\s+841\.89/);
});

test.each([0, 1, 39, 1500])('an announcement prints each of its %d pupils once', async (count) => {
  const pupils = Array.from({ length: count }, (_, index) => ({
    name: `Anak Nomor${index + 1}x`,
    grade: '3',
  }));
  const pdf = await renderPdf(announcement(announcementInput({ listed: pupils })));
  const words = textOf(pdf).split(' ');
  for (const [index] of pupils.entries()) {
    expect(words.filter((word) => word === `Nomor${index + 1}x`)).toHaveLength(1);
  }
  if (count === 0) expect(textOf(pdf)).toMatch(/N ?I ?H ?I ?L/);
});

test('a recap prints each number with its name once, across schools and pages', async () => {
  const groups = recapGroups(6, 60).map((group) => ({
    ...group,
    pupils: group.pupils.map((pupil) => ({ ...pupil, name: `Nama ${pupil.nik}` })),
  }));
  const pdf = await renderPdf(accountFormRecap(recapInput({ groups })));
  const text = textOf(pdf);
  const pupils = groups.flatMap((group) => group.pupils);
  for (const [index, pupil] of pupils.entries()) {
    expect(text.split(`${index + 1} Nama ${pupil.nik} `)).toHaveLength(2);
  }
});

test('every page of a sealed list carries its number, its digest and a QR code', async () => {
  const pdf = await renderPdf(accountFormRecap(recapInput()));
  const pages = wordPages(pdf);
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const words = page.words.map((word) => word.text).join(' ');
    expect(words).toContain('77/REKAP/IX/2013');
    expect(words).toContain('7KQ2 M4XD VRB3 ZJHT 6WNE YPA5 GC');
  }
  const [first] = inkPages(pdf);
  const dark = first?.pixels.filter(
    (value, at) => value < 200 && at % first.width < 64 && Math.floor(at / first.width) > first.height - 48,
  );
  expect(dark?.length ?? 0).toBeGreaterThan(100);
});

test('the heading of a list repeats on each of its pages', async () => {
  const content = verificationBeritaAcara(beritaAcaraInput({ applicants: applicants(120) }));
  const annex = wordPages(await renderPdf(content)).filter((page) => page.width > page.height);
  expect(annex.length).toBeGreaterThan(4);
  for (const page of annex) expect(page.words.map((word) => word.text)).toContain('Alasan');
});

test('drafts and trial networks are marked on every page, finals are not', async () => {
  const marked = await renderPdf(
    announcement(announcementInput({ frame: frame({ draft: true, trial: true }) })),
  );
  for (const page of wordPages(marked)) {
    const words = page.words.map((word) => word.text).join(' ');
    expect(words).toContain('JARINGAN UJI COBA');
  }
  const final = await renderPdf(announcement(announcementInput()));
  expect(textOf(final)).not.toContain('UJI COBA');
  // The mark across the page is turned, so it is found by its light grey and not by its words.
  const lightGrey = (pdf: Uint8Array): number[] =>
    inkPages(pdf).map((page) => page.pixels.filter((value) => value > 225 && value < 236).length);
  expect(Math.min(...lightGrey(marked))).toBeGreaterThan(3000);
  expect(Math.max(...lightGrey(final))).toBeLessThan(2500);
});

const hostileNames = [
  'Ani ) Tj (/JS (app.alert',
  'Budi \\ % \\051 <</S /JavaScript>>',
  "Cici <b>&amp;</b> O'Neil",
  'Muhammad Abdurrahman Nurhidayatullah Wibisono',
  'Nama' + 'PanjangTanpaSpasi'.repeat(8),
];

test('hostile names are printed as they are and do nothing', async () => {
  const listed = hostileNames.map((name) => ({ name, grade: '1' }));
  const pdf = await renderPdf(announcement(announcementInput({ listed })));
  const folded = textOf(pdf).replaceAll(' ', '');
  for (const name of hostileNames)
    expect(folded.replaceAll('&amp;', '&amp;')).toContain(name.replaceAll(' ', ''));
  expect(checkStructure(pdf)).toContain('No syntax');
  expect(/\/(JS|JavaScript|OpenAction|AA|URI|Launch|EmbeddedFile)\b/.exec(unpacked(pdf))).toBeNull();
});

test('marks that turn the reading direction and line breaks in names are dropped', async () => {
  const pdf = await renderPdf(
    announcement(announcementInput({ listed: [{ name: '\u202eitiS\u202c\nAminah\u0000', grade: '1' }] })),
  );
  expect(textOf(pdf)).toContain('itiS Aminah');
});

test('a document may open no URL and no file', async () => {
  const kopWithLogo = (logo: string): DocumentContent => {
    const content = announcement(announcementInput());
    if (content.kop === null) throw new Error('The specimen has a kop');
    return { ...content, kop: { ...content.kop, logo } };
  };
  await expect(renderPdf(kopWithLogo('/etc/hostname'))).rejects.toThrow(/denied/);
  await expect(renderPdf(kopWithLogo('http://127.0.0.1:9/logo.png'))).rejects.toThrow();
  const dot =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  expect(checkStructure(await renderPdf(kopWithLogo(dot)))).toContain('No syntax');
});

const words = Array.from({ length: 3000 }, (_, index) => `kata${index}x`);
const long = words.join(' ');
const signature = signs(announcementInput().signatory);

test.each<readonly [string, readonly Block[]]>([
  [
    'a row of a list',
    [table([column('No', 10), column('Isi', '*')], [dataRow('1', long)], { size: 'list' })],
  ],
  ['a row of a small table', [table([column('No', 10), column('Isi', '*')], [dataRow('1', long)])]],
  ['a group line', [table([column('No', 10), column('Isi', '*')], [groupRow(long), dataRow('1', 'x')])]],
  ['a labelled value', [leadIn('Sebagai berikut :'), keyValues([['Alasan', long]])]],
  ['a note', [noteBox('Catatan', long)]],
  ['a lead-in', [leadIn(long), keyValues([['Nama', 'x']])]],
  ['a slip', [{ kind: 'cutOut', blocks: [paragraph(long)] }]],
  ['the last words', [closing([long], signature)]],
  ['a list over a signature', [numbered([long]), closing([], signature)]],
])('%s longer than a page runs on over the next pages, and no word of it is lost', async (_, blocks) => {
  const pages = drawnPages(await renderPdf({ ...announcement(announcementInput()), blocks }));
  expect(pages.length).toBeGreaterThan(4);
  const drawn = new Set(pages.join(' ').split(' '));
  expect(words.filter((word) => !drawn.has(word))).toEqual([]);
});

test.each(['list', 'text', 'small'] as const)(
  '200 letters without a blank are broken in a narrow column of a %s table',
  async (size) => {
    const rows = [dataRow('1', 'Q'.repeat(200), 'Budi'), dataRow('2', 'Ani', 'Cici')];
    const blocks = [table([column('No', 10), column('Nama', 12), column('Wali', '*')], rows, { size })];
    const text = textOf(await renderPdf({ ...announcement(announcementInput()), blocks }));
    expect(text.split('Q')).toHaveLength(201);
    expect(text).toContain('Cici');
  },
);

test.each([
  ['a NIP', 'NIP 19580312 198610 1 001'],
  ['a date', '29 September 2013'],
  ['an amount', 'Rp 25.930.800.000,00'],
])('the end of a line never goes through %s', async (_, kept) => {
  for (const size of [60, 63, 66, 69, 72, 75, 78]) {
    const text = `${'kata '.repeat(30)}${'x'.repeat(size - 60)} ${kept} dan seterusnya`;
    const blocks = [paragraph(text), keyValues([['Uraian', `${'k'.repeat(size - 30)} ${kept}`]])];
    const [page] = wordPages(await renderPdf({ ...announcement(announcementInput()), blocks }));
    const parts = kept.replace('NIP ', '').split(' ');
    for (const [at, word] of (page?.words ?? []).entries()) {
      if (word.text !== parts[0]) continue;
      const lines = parts.map((_part, index) => page?.words[at + index]?.yMin);
      expect(new Set(lines).size).toBe(1);
    }
  }
});

test('the creation date is the date on the paper', async () => {
  const pdf = await renderPdf(
    announcement(announcementInput({ frame: frame({ date: isoDate('2013-08-01') }) })),
  );
  expect(infoOf(pdf)).toMatch(/CreationDate:\s+2013-08-01T05:00:00Z/);
});

test('many schools without pupils in a row still fit their pages', async () => {
  const [first] = recapGroups(1, 1);
  if (!first) throw new Error('One group');
  const groups = Array.from({ length: 90 }, (_, index) => ({
    ...first,
    pupils: index === 89 ? recapPupils(3) : [],
  }));
  const text = textOf(await renderPdf(accountFormRecap(recapInput({ groups }))));
  expect(text.split('– NIHIL')).toHaveLength(90);
});

test('a table of the wrong width is refused', async () => {
  const content = announcement(announcementInput());
  const wrong = table([column('No', 10), column('Nama', '*')], [groupRow('x'), dataRow('1')], {
    size: 'list',
  });
  await expect(renderPdf({ ...content, blocks: [wrong] })).rejects.toThrow(/does not fit/);
});

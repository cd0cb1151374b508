import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentContent, Paper } from '#domain/documents/content.ts';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { contactSheet } from '../../../support/contact-sheet.ts';
import { documents } from '../../domain/documents/all-documents.ts';
import { hardCases } from '../../domain/documents/hard-cases.ts';
import { headingsOf, rowsOf, signaturesOf } from '../../domain/documents/parts-of.ts';
import { checkStructure, drawnPages, folded, fontsOf, infoOf, inkPages, unpacked } from './pdf-tools.ts';

const sizes: Record<Paper, readonly [number, number]> = { F4: [609.45, 935.43], A4: [595.28, 841.89] };

const papers: readonly Paper[] = ['F4', 'A4'];
const specimens = Object.entries(documents()).flatMap(([name, content]) =>
  papers.map((paper) => ({ name, paper, content: { ...content, paper }, isSpecimen: true })),
);
// A4 is the narrower and the shorter: what holds there holds on F4.
const hard = Object.entries(hardCases()).map(([name, content]) => ({
  name,
  paper: 'A4' as const,
  content: { ...content, paper: 'A4' as const },
  isSpecimen: false,
}));
const firstPages: { name: string; pdf: Uint8Array }[] = [];

test.each([...specimens, ...hard])(
  'U27 U33 $name on $paper is whole, on its paper, within its edges',
  async ({ name, paper, content, isSpecimen }) => {
    const pdf = await renderPdf(content);
    if (isSpecimen) firstPages.push({ name: `${name} ${paper}`, pdf });
    if (isSpecimen && paper === 'F4')
      expect(Buffer.from(await renderPdf(content)).equals(Buffer.from(pdf)), 'rendered twice').toBe(true);

    expect(checkStructure(pdf)).toContain('No syntax or stream encoding errors found');
    expect(/\/(JS|JavaScript|OpenAction|AA|Launch|EmbeddedFile)\b/.exec(unpacked(pdf))).toBeNull();
    expect(fontsOf(pdf).length).toBeGreaterThan(0);
    expect(fontsOf(pdf).filter((font) => !font.embedded)).toEqual([]);
    for (const side of mediaBoxes(pdf)) expect(side).toEqual(sizes[paper]);
    expect(nearestInkMm(pdf)).toBeGreaterThanOrEqual(10);

    const pages = drawnPages(pdf);
    expectEveryRowOnce(content, pages);
    expectHeadings(content, pages);
    expectSignaturesInCompany(content, pages);
    for (const [index, page] of pages.entries()) {
      // Sheets of a form are papers of their own.
      expect(page.includes(`Halaman ${index + 1} dari ${pages.length}`)).toBe(!content.footer.unpaged);
    }
  },
);

test('the first page of every document goes to the contact sheet', async () => {
  const folder = join(import.meta.dirname, '../../../../out');
  const sheet = await contactSheet(firstPages);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'contact-sheet.pdf'), sheet);
  expect(checkStructure(sheet)).toContain('No syntax');
  const text = drawnPages(sheet).join(' ');
  for (const { name } of firstPages) expect(text).toContain(name);
});

/** The sides of each page, the shorter first. */
function mediaBoxes(pdf: Uint8Array): number[][] {
  const boxes = [...infoOf(pdf).matchAll(/MediaBox:\s+0\.00\s+0\.00\s+([\d.]+)\s+([\d.]+)/g)];
  expect(boxes.length).toBeGreaterThan(0);
  return boxes.map((box) => [Number(box[1]), Number(box[2])].sort((a, b) => a - b));
}

/** Millimetres from the edge of the paper to the ink that is nearest to it, to a dot of the picture. */
function nearestInkMm(pdf: Uint8Array): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { width, height, pixels } of inkPages(pdf)) {
    for (const [at, value] of pixels.entries()) {
      if (value >= 250) continue;
      const [x, y] = [at % width, Math.floor(at / width)];
      nearest = Math.min(nearest, x + 1, y + 1, width - x, height - y);
    }
  }
  return (nearest / 36) * 25.4;
}

/** Every row with its number, in order and once; rows that are alike as often as the data has them. */
function expectEveryRowOnce(content: DocumentContent, pages: readonly string[]): void {
  const text = ` ${folded(pages.join(' '))} `;
  const expected = new Map<string, number>();
  for (const cells of rowsOf(content)) {
    const row = rowKey(cells);
    expected.set(row, (expected.get(row) ?? 0) + 1);
  }
  const wrong = [...expected].filter(([row, times]) => occurrences(text, row) !== times);
  expect(wrong.slice(0, 3)).toEqual([]);
}

/** All cells of a row, or as many words of them as stand before a page break may part it. */
function rowKey(cells: readonly string[]): string {
  const words = folded(cells.join(' ')).split(' ');
  return ` ${words.slice(0, 40).join(' ')} `;
}

/** The rows end with the blank with which the next begins. */
function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length - 1)) count += 1;
  return count;
}

/** A page with rows of a table has the heading of that table. */
function expectHeadings(content: DocumentContent, pages: readonly string[]): void {
  for (const { titles, rows } of headingsOf(content)) {
    const keys = rows.map(rowKey);
    for (const page of pages) {
      if (!keys.some((key) => page.includes(key))) continue;
      const letters = page.replaceAll(' ', '');
      for (const title of titles) expect(letters).toContain(title.replaceAll(' ', ''));
    }
  }
}

/** Titles and name of one who signs are on one page, and words or rows of the document with them. */
function expectSignaturesInCompany(content: DocumentContent, pages: readonly string[]): void {
  const signatures = signaturesOf(content);
  const own = new Set(
    signatures
      .flatMap(({ above, below }) => [...above, ...below])
      .join(' ')
      .split(' '),
  );
  for (const page of pages) {
    const letters = page.replaceAll(' ', '');
    for (const { above, below } of signatures) {
      const [last, name] = [above.at(-1) ?? '', below[0] ?? ''];
      if (last === '' || !letters.includes(last.replaceAll(' ', ''))) continue;
      expect(letters).toContain(name.replaceAll(' ', ''));
      const others = page.split(' ').filter((word) => !own.has(word) && !/^(Halaman|dari|\d+)$/.test(word));
      const footer = content.footer.documentNumber.split(' ').length;
      expect(others.length - footer).toBeGreaterThanOrEqual(4);
    }
  }
}

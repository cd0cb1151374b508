import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentStream } from '../../../../main/adapters/pdf/content-stream.ts';
import { fontName } from '../../../../main/adapters/pdf/fonts.ts';
import { type GlyphTable, glyphTable } from '../../../../main/adapters/pdf/list/glyphs.ts';
import { pdfmake } from '../../../../main/adapters/pdf/printer.ts';

test('law: numbers are written to a hundredth, as short as they are', () => {
  const stream = contentStream();
  const points = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(points, { maxLength: 6 }), (operands) => {
      stream.order('re', ...operands);
      const numbers = operands.map((one) => String(Math.round(one * 100) / 100));
      expect(written(stream.take())).toBe(`${[...numbers, 're'].join(' ')}\n`);
    }),
  );
});

test('law: the moves from line to line add up to the rounded place of each', async () => {
  const font = await font8();
  const places = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.integer({ min: 0, max: 900 })),
  );
  fc.assert(
    fc.property(places, (lines) => {
      const stream = contentStream();
      stream.beginText();
      stream.font(font, 8);
      for (const [x, y] of lines) stream.text(x, y, 'a');
      const moves = [...written(stream.take()).matchAll(/(\S+) (\S+) Td\(/g)];
      let [x, y] = [0, 0];
      const reached = moves.map(([, right, up]) => [(x += cents(right)), (y += cents(up))]);
      expect(reached).toEqual(lines.map((place) => place.map((one) => Math.round(one * 100))));
    }),
  );
});

test('a font is named again only after another font or another text', async () => {
  const font = await font8();
  const stream = contentStream();
  for (const text of ['a', 'b']) {
    stream.beginText();
    stream.font(font, 8);
    stream.text(1, 1, text);
    stream.font(font, 8);
    stream.text(1, 2, text);
    stream.font(font, 9);
    stream.text(1, 3, text);
    stream.endText();
  }
  expect([...written(stream.take()).matchAll(/ (\d+) Tf/g)].map((match) => match[1])).toEqual([
    '8',
    '9',
    '8',
    '9',
  ]);
});

test('no byte of a text ends it or is read as another, whatever number its letter has in the font', async () => {
  const font = await font8();
  const letters = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x21 + index));
  const stream = contentStream();
  stream.beginText();
  stream.font(font, 8);
  for (const letter of letters) stream.text(0, 0, letter);
  const texts = [...written(stream.take()).matchAll(/Td\(((?:\\[^]|[^\\()])*)\)Tj\n/g)].map(
    (match) => match[1] ?? '',
  );
  expect(texts).toHaveLength(letters.length);
  expect(texts.filter((text) => text.length > 2).length).toBeGreaterThanOrEqual(4);
  const numbers = texts.map((text) => text.replace(/\\r/g, '\r').replace(/\\([()\\])/g, '$1'));
  for (const [index, text] of texts.entries()) {
    expect(text).not.toMatch(/\r/);
    expect(numbers[index]).toHaveLength(2);
  }
});

test('a stream longer than any page so far keeps all of it', async () => {
  const font = await font8();
  const stream = contentStream();
  const text = 'x'.repeat(100_000);
  stream.beginText();
  stream.font(font, 8);
  stream.text(0, 0, text, 10, 90_000);
  stream.endText();
  expect(written(stream.take())).toMatch(/^BT\n\/F\d+ 8 Tf 0 0 Td\(.{179980}\)Tj\nET\n$/s);
  expect(stream.take()).toHaveLength(0);
});

async function font8(): Promise<GlyphTable> {
  const document = pdfmake.createPdf({ content: ' ', defaultStyle: { font: fontName } });
  return glyphTable(await document.getStream(), false);
}

function written(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function cents(number: string | undefined): number {
  return Math.round(Number(number) * 100);
}

import { type GlyphTable, mostBytes } from './list/glyphs.ts';

/** Drawing orders of a PDF written as bytes: a long list has a million numbers, each would be a string otherwise. */
export type ContentStream = {
  /** An operator behind its numbers, which are rounded to hundredths. */
  order(operator: string, ...operands: readonly number[]): void;
  beginText(): void;
  /** For the lines that follow; named in the stream only where it changes. */
  font(font: GlyphTable, fontSize: number): void;
  /** One line of text, whole or in part, from this place of its base line; between `beginText` and `endText`. */
  text(x: number, y: number, text: string, from?: number, to?: number): void;
  endText(): void;
  /** What was written since the last time; the bytes are good until the next order. */
  take(): Uint8Array;
};

export function contentStream(): ContentStream {
  let bytes = new Uint8Array(64 * 1024);
  let end = 0;
  let penFont: GlyphTable | null = null;
  let penSize = 0;
  // Where the last line began, in hundredths of a point.
  let penX = 0;
  let penY = 0;
  const reserve = (more: number): void => {
    if (end + more <= bytes.length) return;
    const wider = new Uint8Array(2 * (end + more));
    wider.set(bytes.subarray(0, end));
    bytes = wider;
  };
  const write = (text: string): void => {
    reserve(text.length);
    for (let index = 0; index < text.length; index += 1) bytes[end + index] = text.charCodeAt(index);
    end += text.length;
  };
  const hundredths = (value: number): void => {
    reserve(longestNumber);
    end = writeHundredths(value, bytes, end);
  };
  return {
    order: (operator, ...operands) => {
      for (const operand of operands) hundredths(Math.round(operand * 100));
      write(`${operator}\n`);
    },
    beginText: () => {
      write('BT\n');
      [penX, penY, penFont] = [0, 0, null];
    },
    font: (font, fontSize) => {
      if (font === penFont && fontSize === penSize) return;
      write(`/${font.fontId} `);
      hundredths(Math.round(fontSize * 100));
      write('Tf ');
      penFont = font;
      penSize = fontSize;
    },
    text: (x, y, text, from = 0, to = text.length) => {
      if (penFont === null) throw new Error('A text needs a font');
      // Each line is placed from the one before it, in whole hundredths, so that no error adds up.
      const right = Math.round(x * 100);
      const up = Math.round(y * 100);
      hundredths(right - penX);
      hundredths(up - penY);
      penX = right;
      penY = up;
      reserve((to - from) * mostBytes + 16);
      write('Td(');
      end = penFont.encode(text, from, to, bytes, end);
      write(')Tj\n');
    },
    endText: () => {
      write('ET\n');
    },
    take: () => {
      const written = bytes.subarray(0, end);
      end = 0;
      return written;
    },
  };
}

const longestNumber = 24;

const zero = 0x30;

/** `-1234` as `-12.34 `; gives the place after it. */
function writeHundredths(value: number, into: Uint8Array, from: number): number {
  let at = from;
  let rest = value;
  if (rest < 0) {
    into[at++] = 0x2d;
    rest = -rest;
  }
  const cents = rest % 100;
  const whole = (rest - cents) / 100;
  let scale = 1;
  while (scale * 10 <= whole) scale *= 10;
  for (; scale >= 1; scale /= 10) into[at++] = zero + (Math.floor(whole / scale) % 10);
  if (cents > 0) {
    into[at++] = 0x2e;
    into[at++] = zero + Math.floor(cents / 10);
    if (cents % 10 > 0) into[at++] = zero + (cents % 10);
  }
  into[at++] = 0x20;
  return at;
}

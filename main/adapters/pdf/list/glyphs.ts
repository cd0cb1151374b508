import { fontName } from '../fonts.ts';
import { unitsAt } from './letter-units.ts';

/** What pdfmake's document offers beyond PDFKit's published types; checked by `isListDocument`. */
type EmbeddedFont = {
  readonly id: string;
  encode(text: string): [codes: string[], positions: { readonly xAdvance: number }[]];
  ref(): unknown;
};

type ListDocument = PDFKit.PDFDocument & {
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
};

/** A character as the inside of a literal string `(...)`, and its width in thousandths of the font size. */
type Glyph = { readonly bytes: readonly number[]; readonly advance: number };

/** Codes and widths of one font in one document, each character encoded once: a list prints few of them often. */
export type GlyphTable = {
  readonly fontId: string;
  /**
   * Writes a part of the text as the inside of a literal string, at most `mostBytes` a letter. Gives the place
   * after it.
   */
  encode(text: string, from: number, to: number, into: Uint8Array, at: number): number;
  /** As a share of the font size. */
  width(text: string, from: number, to: number): number;
  /** The font as an entry of a resource dictionary. */
  resource(): unknown;
};

/** Two bytes, each perhaps behind a backslash. */
export const mostBytes = 4;

export function glyphTable(document: PDFKit.PDFDocument, bold: boolean): GlyphTable {
  if (!isListDocument(document)) throw new Error('This version of pdfmake gives no access to its fonts');
  const font = document.provideFont(fontName, bold, false);
  const latin: (Glyph | undefined)[] = Array.from({ length: latinLetters }, () => undefined);
  const others = new Map<number, Glyph>();
  const glyphAt = (text: string, index: number): Glyph => {
    const unit = text.charCodeAt(index);
    if (unit < latinLetters) return (latin[unit] ??= glyphOf(font, text.charAt(index)));
    const point = text.codePointAt(index) ?? unit;
    const known = others.get(point) ?? glyphOf(font, String.fromCodePoint(point));
    others.set(point, known);
    return known;
  };
  return {
    fontId: font.id,
    encode: (text, from, to, into, at) => {
      let end = at;
      for (let index = from; index < to; index += unitsAt(text, index)) {
        const { bytes } = glyphAt(text, index);
        for (let byte = 0; byte < bytes.length; byte += 1) into[end + byte] = bytes[byte] ?? 0;
        end += bytes.length;
      }
      return end;
    },
    width: (text, from, to) => {
      let sum = 0;
      for (let index = from; index < to; index += unitsAt(text, index)) sum += glyphAt(text, index).advance;
      return sum / 1000;
    },
    resource: () => font.ref(),
  };
}

const latinLetters = 0x250;

function glyphOf(font: EmbeddedFont, character: string): Glyph {
  const [codes, positions] = font.encode(character);
  return {
    bytes: [...Buffer.from(codes.join(''), 'hex')].flatMap(escaped),
    advance: positions.reduce((sum, one) => sum + one.xAdvance, 0),
  };
}

/** Within `(...)` parentheses and backslashes would be read as marks, and a carriage return as a line feed. */
function escaped(byte: number): number[] {
  if (byte === 0x0d) return [0x5c, 0x72];
  return byte === 0x28 || byte === 0x29 || byte === 0x5c ? [0x5c, byte] : [byte];
}

function isListDocument(document: PDFKit.PDFDocument): document is ListDocument {
  return 'provideFont' in document && typeof document.provideFont === 'function';
}

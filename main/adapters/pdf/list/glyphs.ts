import { fontName } from '../fonts.ts';

/** What pdfmake's document offers beyond PDFKit's published types; checked by `isListDocument`. */
type EmbeddedFont = {
  readonly id: string;
  encode(text: string): [codes: string[], positions: { readonly xAdvance: number }[]];
  ref(): unknown;
};

type ListDocument = PDFKit.PDFDocument & {
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
};

type Glyph = { readonly code: string; readonly advance: number };

/** Codes and widths of one font in one document, each character encoded once: a list prints few of them often. */
export type GlyphTable = {
  readonly fontId: string;
  /** The text as hexadecimal glyph codes for `<...> Tj`. */
  codes(text: string): string;
  /** Points at this font size. */
  width(text: string, fontSize: number): number;
  /** Makes the font known to the current page. */
  use(): void;
};

export function glyphTable(document: PDFKit.PDFDocument, bold: boolean): GlyphTable {
  if (!isListDocument(document)) throw new Error('This version of pdfmake gives no access to its fonts');
  const font = document.provideFont(fontName, bold, false);
  const glyphs = new Map<string, Glyph>();
  const glyph = (character: string): Glyph => {
    const known = glyphs.get(character);
    if (known) return known;
    const [codes, positions] = font.encode(character);
    const made = { code: codes.join(''), advance: positions.reduce((sum, one) => sum + one.xAdvance, 0) };
    glyphs.set(character, made);
    return made;
  };
  return {
    fontId: font.id,
    codes: (text) => {
      let codes = '';
      for (const character of text) codes += glyph(character).code;
      return codes;
    },
    width: (text, fontSize) => {
      let sum = 0;
      for (const character of text) sum += glyph(character).advance;
      return (sum * fontSize) / 1000;
    },
    use: () => {
      const used: unknown = document.page.fonts;
      if (!isFontRegister(used))
        throw new Error('This version of pdfmake keeps the fonts of a page elsewhere');
      used[font.id] ??= font.ref();
    },
  };
}

function isListDocument(document: PDFKit.PDFDocument): document is ListDocument {
  return 'provideFont' in document && typeof document.provideFont === 'function';
}

function isFontRegister(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

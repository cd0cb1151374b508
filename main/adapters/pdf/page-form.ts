import { deflateSync } from 'node:zlib';
import type { GlyphTable } from './list/glyphs.ts';
import type { Fonts } from './list/laid-table.ts';

/** Drawing orders that stand in the file already, packed; pages show them by name. */
export type PageForm = ReturnType<PDFKit.PDFDocument['ref']>;

/**
 * Packs drawing orders at once: what is written to a page itself PDFKit keeps unpacked until the document ends,
 * which for a thousand pages is more than all the rest.
 */
export function pageForm(
  document: PDFKit.PDFDocument,
  { width, height }: Side,
  fonts: Fonts,
  orders: Uint8Array,
): PageForm {
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: fontsByName(fonts) },
    Filter: 'FlateDecode',
  });
  form.end(deflateSync(orders, { chunkSize: usualPacked }));
  return form;
}

/** Bytes that most pages take once packed; zlib takes memory for as many at a time. */
const usualPacked = 4096;

type Side = { readonly width: number; readonly height: number };

/** The parts of each page that were drawn ahead, by the number of the page (0-based). */
export type PageParts = Map<number, PageForm[]>;

export function addPart(parts: PageParts, page: number, form: PageForm): void {
  const others = parts.get(page);
  if (others) others.push(form);
  else parts.set(page, [form]);
}

/**
 * Draws the parts on their pages. Not before all of them are packed: the small pieces of memory that PDFKit keeps for
 * a page would hold the large ones beside them, which packing needs for a moment.
 */
export function showParts(document: PDFKit.PDFDocument, parts: PageParts): void {
  for (const [page, forms] of parts) {
    document.switchToPage(page);
    for (const form of forms) showForm(document, form);
  }
}

/** Draws the form on the current page, over what is there. */
export function showForm(document: PDFKit.PDFDocument, form: PageForm): void {
  const shown = registerOf(document.page.xobjects);
  const name = `Bagian${Object.keys(shown).length + 1}`;
  shown[name] = form;
  // The DRAF mark leaves its transparency behind.
  document.opacity(1);
  document.addContent(`/${name} Do`);
}

/** Makes the font known to the current page. */
export function useFont(document: PDFKit.PDFDocument, font: GlyphTable): void {
  registerOf(document.page.fonts)[font.fontId] ??= font.resource();
}

function fontsByName({ regular, bold }: Fonts): Record<string, unknown> {
  return { [regular.fontId]: regular.resource(), [bold.fontId]: bold.resource() };
}

function registerOf(value: unknown): Record<string, unknown> {
  if (!isRegister(value)) throw new Error('This version of PDFKit keeps what a page uses elsewhere');
  return value;
}

function isRegister(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

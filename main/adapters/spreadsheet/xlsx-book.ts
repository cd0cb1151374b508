import { isDateFormat } from './cell-values.ts';
import { type XmlHandler, attribute, scanXml } from './scan-xml.ts';
import { type ZipEntry, unpackEntry } from './zip-directory.ts';

export interface XlsxParts {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** What every sheet of a workbook shares. */
export interface XlsxBook {
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  readonly strings: readonly string[];
  /** Indexes of cell styles that show a date. */
  readonly dateStyles: ReadonlySet<number>;
}

/** Reads workbook, relations, shared texts and styles; throws when there is no sheet to be found. */
export async function readBook(parts: XlsxParts): Promise<XlsxBook> {
  return {
    ...(await readWorkbook(parts)),
    strings: await readSharedStrings(parts),
    dateStyles: await readDateStyles(parts),
  };
}

/** Scans one part; throws when the workbook names a part that is not there. */
export async function scanPart(parts: XlsxParts, path: string, handler: XmlHandler): Promise<void> {
  const entry = parts.entries.get(path);
  if (!entry) throw new Error('A part of the workbook is missing');
  await scanXml(unpackEntry(parts.bytes, entry), handler);
}

/** `_x000D_` is how the format writes a control character; a NUL belongs to no text. */
export function unescapeControls(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
    hex === '0000' ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

async function readWorkbook(parts: XlsxParts): Promise<Pick<XlsxBook, 'date1904' | 'sheets'>> {
  const path = [...parts.entries.keys()].find((name) => /(^|\/)workbook[^/]*\.xml$/i.test(name)) ?? '';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  await scanPart(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      targets.set(
        attribute(attributes, 'Id') ?? '',
        target.startsWith('/') ? target.slice(1) : folder + target,
      );
    },
  });
  let date1904 = false;
  const sheets: { name: string; hidden: boolean; path: string }[] = [];
  await scanPart(parts, path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        path:
          targets.get(
            /\br?:?id\s*=\s*"([^"]*)"/.exec(attributes.replace(/sheetId\s*=\s*"[^"]*"/, ''))?.[1] ?? '',
          ) ?? '',
      });
    },
  });
  if (sheets.length === 0) throw new Error('A workbook without sheets');
  return { date1904, sheets };
}

/** Rich text is joined, phonetic readings (`rPh`) are left out. */
async function readSharedStrings(parts: XlsxParts): Promise<readonly string[]> {
  const path = [...parts.entries.keys()].find((name) => /(^|\/)sharedStrings\.xml$/i.test(name));
  const strings: string[] = [];
  if (path === undefined) return strings;
  let current = '';
  let reading = false;
  let phonetic = false;
  await scanPart(parts, path, {
    open: (name, _attributes, selfClosing) => {
      if (name === 'si') current = '';
      if (name === 'si' && selfClosing) strings.push('');
      if (name === 'rPh' && !selfClosing) phonetic = true;
      reading = name === 't' && !selfClosing && !phonetic;
    },
    text: (text) => {
      if (reading) current += text;
    },
    close: (name) => {
      if (name === 't') reading = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(unescapeControls(current));
    },
  });
  return strings;
}

// ECMA-376 part 1, 18.8.30: the built-in formats that show a date.
const builtInDates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** Indexes of cell styles that show a date. Without styles.xml there are none, and dates stay serial numbers. */
async function readDateStyles(parts: XlsxParts): Promise<ReadonlySet<number>> {
  const path = [...parts.entries.keys()].find((name) => /(^|\/)styles\.xml$/i.test(name));
  const dates = new Set<number>();
  if (path === undefined) return dates;
  const formats = new Set(builtInDates);
  let inCellFormats = false;
  let index = 0;
  await scanPart(parts, path, {
    open: (name, attributes) => {
      const id = Number(attribute(attributes, 'numFmtId') ?? -1);
      if (name === 'numFmt' && isDateFormat(attribute(attributes, 'formatCode') ?? '')) formats.add(id);
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      if (formats.has(id)) dates.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dates;
}

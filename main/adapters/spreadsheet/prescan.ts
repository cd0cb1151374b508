import { type FileProblem, fileProblem } from '#domain/intake/file-problems.ts';
import { columnIndex } from '#domain/intake/sheet.ts';
import { limits } from './limits.ts';
import { ForbiddenXml, LongText, attribute, scanXml } from './scan-xml.ts';
import { type ZipEntry, readZipDirectory, unpackEntry } from './zip-directory.ts';

export type Prescan =
  | { readonly kind: 'fit'; readonly entries: ReadonlyMap<string, ZipEntry> }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Judges a ZIP-based spreadsheet before any parser sees it: central directory first, then a scan of its XML. */
export async function prescanZip(bytes: Uint8Array): Promise<Prescan> {
  const directory = checkDirectory(bytes);
  if (directory.kind === 'refused') return directory;
  // The manifest of an ods says whether the rest is encrypted, so it is read first.
  const manifest = [...directory.entries.values()].filter((entry) => entry.name === 'META-INF/manifest.xml');
  for (const entry of new Set([...manifest, ...directory.entries.values()])) {
    if (!/\.(xml|rels|vml|rdf)$/i.test(entry.name) || entry.unpackedBytes === 0) continue;
    const problem = await scanPart(bytes, entry);
    if (problem) return { kind: 'refused', problem };
  }
  return directory;
}

/** The part of the pre-scan that unpacks nothing; enough to refuse a bomb of any size. */
export function checkDirectory(bytes: Uint8Array): Prescan {
  const directory = readZipDirectory(bytes, limits.entries);
  switch (directory.kind) {
    case 'damaged':
      return refused('IMP-010');
    case 'too-many':
      return refused('IMP-007', `${directory.entries} bagian di dalamnya`);
    case 'overlap':
      return refused('IMP-007', 'bagian-bagiannya bertumpuk');
    case 'directory':
  }
  const { entries } = directory;
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  if (unpacked > limits.unpackedBytes)
    return refused('IMP-007', `${Math.round(unpacked / 1024 / 1024)} MB isi`);
  if (unpacked > limits.ratio * Math.max(packed, 1)) return refused('IMP-007', 'pemampatan berlebihan');
  if (entries.some((entry) => entry.encrypted)) return refused('IMP-003');
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return byName.size === entries.length ? { kind: 'fit', entries: byName } : refused('IMP-010');
}

function refused(code: FileProblem['code'], detail?: string): { kind: 'refused'; problem: FileProblem } {
  return { kind: 'refused', problem: fileProblem(code, detail) };
}

async function scanPart(bytes: Uint8Array, entry: ZipEntry): Promise<FileProblem | null> {
  const size = new SheetSize();
  try {
    await scanXml(unpackEntry(bytes, entry), {
      open: (name, attributes, selfClosing) => size.count(name, attributes, selfClosing),
    });
    return null;
  } catch (error) {
    if (error instanceof ForbiddenXml) return fileProblem('IMP-008', error.found);
    if (error instanceof LongText)
      return fileProblem('IMP-032', limits.cellCharacters.toLocaleString('id-ID'));
    if (error instanceof Locked) return fileProblem('IMP-003');
    if (error instanceof TooLarge) return fileProblem('IMP-009', error.message);
    return fileProblem('IMP-010');
  }
}

class TooLarge extends Error {}
class Locked extends Error {}

/** Rows, columns and merges of one part, for the xlsx and ods vocabularies at once. */
class SheetSize {
  private rows = 0;
  private cells = 0;
  private merged = 0;
  private repeated = 1;
  /** The row of an ods counted with its repeated blank rows. */
  private position = 0;

  count(name: string, attributes: string, selfClosing: boolean): void {
    if (name === 'row') this.addRows(1);
    else if (name === 'c') this.countCell(attributes, selfClosing);
    else if (name === 'encryption-data') throw new Locked();
    else if (name === 'mergeCell') this.countMerge(attribute(attributes, 'ref') ?? '');
    else if (name === 'table-row')
      this.beginOdsRow(Number(attribute(attributes, 'number-rows-repeated') ?? 1));
    else if (name === 'table-cell' && /value-type|formula/.test(attributes)) this.countOdsCell(attributes);
    // Rows count per sheet; every sheet of an ods stands in one part.
    else if (name === 'table') this.rows = this.position = 0;
  }

  private addRows(count: number): void {
    this.rows += count;
    if (this.rows > limits.rows) throw new TooLarge(`lebih dari ${limits.rows} baris`);
  }

  private countCell(attributes: string, selfClosing: boolean): void {
    this.cells += 1;
    if (this.cells > limits.rows * limits.columns) throw new TooLarge('sel terlalu banyak');
    const place = /\br="([A-Z]+)(\d+)"/.exec(attributes);
    // A cell without content (`<c r="XFD1" s="1"/>`) is only formatting, which Excel leaves far out at times.
    if (place && !selfClosing) this.checkPlace(place[1] ?? '', Number(place[2]));
  }

  private checkPlace(letters: string, row: number): void {
    if (row > limits.rows) throw new TooLarge(`sel ${letters}${row}`);
    if (columnIndex(letters) >= limits.columns) throw new TooLarge(`sel ${letters}${row}`);
  }

  private countMerge(ref: string): void {
    const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
    if (left === '') return;
    const columns = columnIndex(right) - columnIndex(left) + 1;
    this.merged += columns * (Number(bottom) - Number(top) + 1);
    if (columns > limits.columns || this.merged > limits.mergedCells)
      throw new TooLarge(`gabungan sel ${ref}`);
  }

  private beginOdsRow(repeated: number): void {
    this.repeated = repeated;
    this.position += repeated;
  }

  private countOdsCell(attributes: string): void {
    if (this.repeated > 0) this.addRows(this.repeated);
    this.repeated = 0;
    if (this.position > limits.rows) throw new TooLarge(`baris ${this.position}`);
    const columns = Number(attribute(attributes, 'number-columns-repeated') ?? 1);
    const spanned = Number(attribute(attributes, 'number-columns-spanned') ?? 1);
    if (Math.max(columns, spanned) > limits.columns)
      throw new TooLarge(`${Math.max(columns, spanned)} kolom`);
  }
}

import { deflateRawSync } from 'node:zlib';
import { Buffer } from 'node:buffer';
import { ZipFile } from 'yazl';

/** A ZIP of these parts. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxOptions {
  readonly sheetXml?: string;
  readonly sharedStrings?: readonly string[];
  readonly workbookPr?: string;
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string | Buffer>>;
  readonly without?: readonly string[];
}

/** The parts of a small but complete xlsx with one sheet called Rekap. */
export function xlsxParts(options: XlsxOptions): Record<string, string | Buffer> {
  const strings = (options.sharedStrings ?? []).map((text) => `<si><t>${text}</t></si>`).join('');
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${main}" xmlns:r="${office}">${options.workbookPr ?? ''}<sheets><sheet name="Rekap" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${options.sheetXml ?? '<sheetData/>'}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml':
      options.styles ??
      `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...options.more,
  };
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !options.without?.includes(name)));
}

export async function xlsxOf(options: XlsxOptions): Promise<Buffer> {
  return zipOf(xlsxParts(options));
}

export interface RawEntry {
  readonly name: string;
  readonly packed: Buffer;
  readonly unpackedBytes: number;
  /** Where the central directory says this entry begins; by default where it does. */
  readonly claimedOffset?: number;
}

/** A ZIP written byte by byte, so that it can lie. Checksums are left 0: nothing here reads them. */
export function rawZip(entries: readonly RawEntry[], claimedCount = entries.length): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, unpackedBytes, claimedOffset } of entries) {
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(unpackedBytes, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const record = Buffer.alloc(46 + name.length);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(unpackedBytes, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(claimedOffset ?? offset, 42);
    record.write(name, 46);
    locals.push(local, packed);
    central.push(record);
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The parts of an xlsx as raw entries, to which a test adds its lie. */
export function rawEntries(parts: Readonly<Record<string, string | Buffer>>): RawEntry[] {
  return Object.entries(parts).map(([name, content]) => {
    const bytes = Buffer.from(content);
    return { name, packed: deflateRawSync(bytes), unpackedBytes: bytes.length };
  });
}

/** An OLE compound file as far as its directory names: enough to be told by content. */
export function compoundFile(...names: readonly string[]): Buffer {
  const file = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  for (const [index, name] of names.entries()) file.write(`${name}\0`, 1024 + index * 128, 'utf16le');
  return file;
}

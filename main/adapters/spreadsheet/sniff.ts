import { checkDirectory } from './prescan.ts';

/** What a file is by its content; its name is never asked (U01, SP13). */
export type FileKind =
  | 'xlsx'
  | 'xlsm'
  | 'xlsb'
  | 'xls'
  | 'xls-macro'
  | 'ods'
  | 'csv'
  | 'locked'
  | 'paket'
  | 'zip'
  | 'pdf'
  | 'program'
  | 'web-page'
  | 'image'
  | 'other'
  | 'empty';

/** Tells a file's kind from its bytes. A damaged ZIP is `zip`. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  const start = head.toString('latin1');
  if (start.startsWith('age-encryption.org/') || start.startsWith('-----BEGIN AGE ENCRYPTED FILE'))
    return 'paket';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return sniffZip(bytes);
  if (head.subarray(0, 8).equals(compoundFile)) return sniffCompound(bytes);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (/^(MZ|\x7fELF|#!|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe)/.test(start)) return 'program';
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|BM..\0\0\0\0)/s.test(start)) return 'image';
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table|meta|head)/i.test(start)) return 'web-page';
  return looksLikeText(head) ? 'csv' : 'other';
}

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function sniffZip(bytes: Uint8Array): FileKind {
  const directory = checkDirectory(bytes);
  if (directory.kind === 'refused') return 'zip';
  const { entries } = directory;
  const names = [...entries.keys()];
  if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name) || /^xl\/macrosheets\//i.test(name)))
    return 'xlsm';
  // ODF keeps its macros in Basic/ and Scripts/.
  if (entries.has('content.xml'))
    return names.some((name) => /^(Basic|Scripts)\/.+/.test(name)) ? 'xlsm' : 'ods';
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name))) return 'xlsb';
  return names.some((name) => /workbook[^/]*\.xml$/i.test(name)) ? 'xlsx' : 'zip';
}

/** Names in a compound file's directory are UTF-16LE; one search is enough and parses nothing. */
function sniffCompound(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const has = (name: string): boolean => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (has('EncryptedPackage')) return 'locked';
  if (has('_VBA_PROJECT_CUR') || has('_VBA_PROJECT')) return 'xls-macro';
  return has('Workbook') || has('Book') ? 'xls' : 'other';
}

/** Text has no control characters but TAB, CR and LF; UTF-16 text has a NUL in every other byte. */
function looksLikeText(head: Buffer): boolean {
  if (head[0] === 0xff && head[1] === 0xfe) return true;
  const odd = head.filter((_, index) => index % 2 === 1);
  if (odd.length > 1 && odd.every((byte) => byte === 0)) return true;
  return !head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
}

/** What a dropped file is, told by its content and not by its name (U01). */
export type FileKind = 'sheet' | 'paket' | 'unknown';

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
/** A Paket is an age file (exchange.md 1). */
const ageIntroduction = 'age-encryption.org/v1';

/** Looks at the first bytes only (512 are enough); the backend checks the whole file. */
export function fileKindOf(head: Uint8Array): FileKind {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 512));
  if (start.startsWith(ageIntroduction)) return 'paket';
  if (startsWith(head, zipSignature)) return start.includes('vnd.kjp.paket') ? 'paket' : 'sheet';
  if (startsWith(head, oleSignature)) return 'sheet';
  return looksLikeText(head) ? 'sheet' : 'unknown';
}

/** Reads the head of a file and tells its kind. */
export async function kindOfFile(file: File): Promise<FileKind> {
  return fileKindOf(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Delimited lines without control characters, in UTF-8 or UTF-16. */
function looksLikeText(head: Uint8Array): boolean {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16) return true;
  const text = new TextDecoder('latin1').decode(head);
  return (
    head.length > 0 &&
    /[;,\t\n]/.test(text) &&
    ![...head].some((byte) => byte < 9 || (byte > 13 && byte < 32))
  );
}

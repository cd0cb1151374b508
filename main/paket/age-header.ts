import { Buffer } from 'node:buffer';

/** The text part of an age v1 file: the arguments of each stanza, and how many bytes it takes. */
export interface AgeHeader {
  readonly stanzas: readonly (readonly string[])[];
  readonly size: number;
}

const versionLine = 'age-encryption.org/v1';
/** Twenty recipients take 2 KB; nobody needs more than this. */
const headerLimit = 64 * 1024;

/** Reads which stanzas an age file has, before any key is tried; null when it is not age v1. C2SP age, "File header". */
export function readAgeHeader(bytes: Uint8Array): AgeHeader | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerLimit)).toString(
    'latin1',
  );
  if (!text.startsWith(`${versionLine}\n`)) return null;
  const mac = /\n---[^\n]*\n/.exec(text);
  if (mac === null) return null;
  const stanzas = text
    .slice(0, mac.index)
    .split('\n')
    .filter((line) => line.startsWith('-> '))
    .map((line) => line.slice(3).split(' '));
  return { stanzas, size: mac.index + mac[0].length };
}

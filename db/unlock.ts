import type { Connection } from './encrypted-dialect.ts';

/**
 * How the pages of a file are enciphered, newest first: AEGIS-256 (one key, a nonce and a 32-byte tag for every page,
 * its number in the nonce), and what the program wrote before it.
 */
const schemes = [["cipher='aegis'", "aegis_algorithm='aegis-256'"], ["cipher='sqlcipher'"]] as const;

/** Gives a connection its key, 32 bytes. Does not say whether it fits: the first look at the file does (SQLITE_NOTADB). */
export function unlock(connection: Connection, key: Uint8Array): void {
  for (const scheme of schemes) {
    for (const setting of scheme) connection.pragma(setting);
    connection.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
    if (!isForeign(connection)) return;
  }
}

/** Whether this key and scheme do not open the file. A file not yet written is nobody's and gets the newest scheme. */
function isForeign(connection: Connection): boolean {
  try {
    connection.pragma('schema_version');
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB';
  }
}

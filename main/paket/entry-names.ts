/** The three entries every Paket begins with, in this order, stored. */
export const firstEntries = ['mimetype', 'manifest.json', 'signatures.json'] as const;

export const mimetype = 'application/vnd.kjp.paket+zip';

const segment = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/;
/** Names Windows opens as a device, with any ending. */
const windowsDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/;
const folders = ['trust', 'payload', 'document', 'relay'];

/** A name that is safe as a path on every system: one known folder, one plain file name, at most 100 characters. */
export function isFilePath(name: string): boolean {
  const [folder = '', file = '', ...rest] = name.split('/');
  return (
    name.length <= 100 &&
    rest.length === 0 &&
    folders.includes(folder) &&
    segment.test(file) &&
    !windowsDevice.test(file)
  );
}

export function trustListPath(version: number): string {
  return `trust/${String(version).padStart(5, '0')}.trust.json`;
}

export function trustSignaturesPath(version: number): string {
  return `trust/${String(version).padStart(5, '0')}.sigs.json`;
}

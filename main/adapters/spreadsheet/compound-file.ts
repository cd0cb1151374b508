/** Larger entries of an allocation table are marks (end of chain, free), not sectors ([MS-CFB] 2.1). */
const lastSector = 0xfffffffa;
/** The header has room for so many allocation sectors: 6.8 MB of file; the rest stand in sectors of their own. */
const headerEntries = 109;

/**
 * Whether an OLE compound file ([MS-CFB] 2.2-2.3) holds every sector that its chains lead to.
 *
 * A reader takes what is there of a cut file without a word; rows would be missing unseen (SP21).
 */
export function isWholeCompoundFile(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 2 ** view.getUint16(30, true);
  if (sectorBytes !== 512 && sectorBytes !== 4096) return false;
  // Sector 0 begins behind the header, which fills one sector.
  const startOf = (sector: number): number => (sector + 1) * sectorBytes;
  const tables = Math.min(view.getUint32(44, true), headerEntries);
  for (let table = 0; table < tables; table += 1) {
    const start = startOf(view.getUint32(76 + table * 4, true));
    if (start + sectorBytes > bytes.length) return false;
    for (let entry = 0; entry < sectorBytes / 4; entry += 1) {
      const next = view.getUint32(start + entry * 4, true);
      if (next <= lastSector && startOf(next) >= bytes.length) return false;
    }
  }
  return true;
}

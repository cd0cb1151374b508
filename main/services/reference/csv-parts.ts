/** A piece of a csv that can be read alone: the header line and whole records. */
export interface CsvPart {
  /** Where its records begin in the file, in bytes. */
  readonly start: number;
  /** Lines of the file that lie before it, without the header that is repeated in it. */
  readonly linesBefore: number;
  readonly bytes: Uint8Array;
}

/** About 30,000 persons: small beside the 512 MB of a process, large beside what starting one costs. */
const usualPartBytes = 3 * 1024 * 1024;

const lineFeed = 0x0a;
const quote = 0x22;
const space = 0x20;

/**
 * Cuts a csv at ends of lines that stand outside quotes; a short one, or one in two-byte letters, stays whole.
 *
 * The first line is repeated in front of every part, because it names the columns and shows letters and separators.
 */
export function* csvParts(bytes: Uint8Array, partBytes = usualPartBytes): Generator<CsvPart> {
  if (bytes.length <= partBytes || isTwoByte(bytes)) {
    yield { start: 0, linesBefore: 0, bytes };
    return;
  }
  const header = bytes.subarray(0, headerEnd(bytes));
  let start = header.length;
  let linesBefore = 0;
  while (start < bytes.length) {
    const end = recordEnd(bytes, start, start + partBytes);
    const part = new Uint8Array(header.length + end - start);
    part.set(header);
    part.set(bytes.subarray(start, end), header.length);
    yield { start, linesBefore, bytes: part };
    linesBefore += countFeeds(bytes.subarray(start, end));
    start = end;
  }
}

function countFeeds(bytes: Uint8Array): number {
  let feeds = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) feeds += 1;
  return feeds;
}

/** Blank lines may stand above the header. */
function headerEnd(bytes: Uint8Array): number {
  let end = recordEnd(bytes, 0, 0);
  while (end < bytes.length && bytes.subarray(0, end).every((byte) => byte <= space))
    end = recordEnd(bytes, end, end);
  return end;
}

/** The end of the first record that ends at or after `least`; quotes are counted from `start`, where a record begins. */
function recordEnd(bytes: Uint8Array, start: number, least: number): number {
  let counted = start;
  let quotes = 0;
  for (let from = Math.max(start, least); ;) {
    const feed = bytes.indexOf(lineFeed, from);
    if (feed === -1) return bytes.length;
    for (let at = bytes.indexOf(quote, counted); at !== -1 && at < feed; at = bytes.indexOf(quote, at + 1))
      quotes += 1;
    if (quotes % 2 === 0) return feed + 1;
    counted = feed;
    from = feed + 1;
  }
}

/** UTF-16 as some spreadsheets write it: a line feed may be half of another letter. */
function isTwoByte(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    bytes.subarray(0, 64).includes(0)
  );
}

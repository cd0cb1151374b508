import { inflateSync } from 'node:zlib';
import { attachmentLimits } from './attachment-limits.ts';

export interface PdfText {
  /** Every name written anywhere, `#4A`-escapes resolved (ISO 32000-1, 7.3.5). */
  readonly names: ReadonlySet<string>;
  /** The file itself and the content of its object streams. */
  readonly parts: readonly string[];
  /** An object stream is there that this reader cannot open, so something may be hidden in it. */
  readonly hidden: boolean;
}

/**
 * All names of a PDF, wherever they stand.
 *
 * Contexts are not told apart on purpose: a cross-reference may point into a comment, a string or the body of a
 * stream, so whatever a viewer could be led to counts. Only object streams (7.5.7) hide names by compression.
 */
export function readPdfText(raw: string): PdfText {
  const parts = [raw];
  const declared = [...raw.matchAll(namePattern)].filter(
    ([, name = '']) => plainName(name) === 'ObjStm',
  ).length;
  let budget = attachmentLimits.unpackedBytes;
  for (const { head, body } of declared === 0 ? [] : streamsOf(raw)) {
    const names = namesIn(head);
    const content = names.has('ObjStm') ? unpack(body, names, budget) : null;
    if (content === null) continue;
    parts.push(content);
    budget -= content.length;
  }
  const names = new Set(parts.flatMap((part) => [...namesIn(part)]));
  return { names, parts, hidden: declared !== parts.length - 1 };
}

/** An object stream's dictionary is short; one that is not counts as hidden. */
const headCharacters = 4096;

/** Every `stream` of the file with what stands before it, up to the begin of its object. */
function* streamsOf(raw: string): Generator<{ readonly head: string; readonly body: string }> {
  let seen = 0;
  for (const match of raw.matchAll(/\bstream\r?\n/g)) {
    seen += 1;
    if (seen > attachmentLimits.streams) return;
    const before = raw.slice(Math.max(0, match.index - headCharacters), match.index);
    const start = match.index + match[0].length;
    const end = raw.indexOf('endstream', start);
    if (end === -1) return;
    yield { head: before.slice(before.lastIndexOf(' obj') + 1), body: raw.slice(start, end) };
  }
}

const namePattern = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2})(?:[A-Za-z0-9_.+-]|#[0-9A-Fa-f]{2}){1,40})/g;

function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(namePattern)) names.add(plainName(name));
  return names;
}

function plainName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Null when the stream is packed by another filter than Flate, is damaged, or unpacks to more than the budget. */
function unpack(packed: string, head: ReadonlySet<string>, budget: number): string | null {
  const filters = [...head].filter((name) => name.endsWith('Decode'));
  if (filters.length === 0) return packed;
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || budget <= 0) return null;
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: budget }).toString('latin1');
  } catch {
    return null;
  }
}

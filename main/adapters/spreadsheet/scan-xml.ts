import { limits } from './limits.ts';

/** What a part of a spreadsheet is made of, in order. Names are local: `x:row` and `row` are one. */
export interface XmlHandler {
  open?(name: string, attributes: string, selfClosing: boolean): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** An XML part that is not read at all: a document type, or an encoding in which one could hide. */
export class ForbiddenXml extends Error {
  readonly found: string;
  constructor(found: string) {
    super(`Forbidden XML: ${found}`);
    this.found = found;
  }
}

/** A text or tag longer than any cell may be. */
export class LongText extends Error {}

/**
 * Reads XML as a stream of tags with constant memory. Knows no entities but the five predefined and numbers.
 *
 * Throws `ForbiddenXml`, `LongText`, or a plain error when tags do not match.
 */
export async function scanXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const elements: string[] = [];
  let rest = '';
  let first = true;
  for await (const chunk of chunks) {
    if (first) refuseOtherEncodings(chunk);
    first = false;
    rest = scanText(rest + decoder.decode(chunk, { stream: true }), elements, handler);
    // What is left is looked through again with every chunk: without an end that is quadratic.
    if (rest.length > limits.cellCharacters) throw new LongText();
  }
  const left = rest + decoder.decode();
  if (left.includes('<') || elements.length > 0) throw new Error('XML ends too early');
}

/** The value of one attribute, unescaped; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

// Millions of cells ask for the same few names.
const patterns = new Map<string, RegExp>();

function scanText(input: string, elements: string[], handler: XmlHandler): string {
  let at = 0;
  for (;;) {
    const start = input.indexOf('<', at);
    if (start === -1) {
      // Keep unfinished text, so that an entity is never cut in two.
      return input.slice(at);
    }
    const special = input.startsWith('<!', start) || input.startsWith('<?', start);
    const end = special ? specialEnd(input, start) : tagEnd(input, start);
    if (end === -1) return input.slice(at);
    if (start > at) handler.text?.(unescapeXml(input.slice(at, start)));
    if (special) handleSpecial(input.slice(start, end), handler);
    else handleTag(input.slice(start + 1, end - 1), elements, handler);
    at = end;
  }
}

function handleTag(tag: string, elements: string[], handler: XmlHandler): void {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim();
    if (elements.pop() !== name) throw new Error('XML tags do not match');
    handler.close?.(localName(name));
    return;
  }
  const selfClosing = tag.endsWith('/');
  const body = selfClosing ? tag.slice(0, -1) : tag;
  const space = body.search(/\s/);
  const name = space === -1 ? body : body.slice(0, space);
  if (!selfClosing) elements.push(name);
  handler.open?.(localName(name), space === -1 ? '' : body.slice(space), selfClosing);
}

function handleSpecial(text: string, handler: XmlHandler): void {
  if (text.startsWith('<![CDATA[')) handler.text?.(text.slice(9, -3));
  else if (text.startsWith('<?xml')) {
    const encoding = attribute(text, 'encoding')?.toLowerCase() ?? 'utf-8';
    if (!['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(encoding)) throw new ForbiddenXml(encoding);
  }
}

function specialEnd(input: string, start: number): number {
  if (/^<!doctype/i.test(input.slice(start, start + 9))) throw new ForbiddenXml('DOCTYPE');
  const [closing, known] = input.startsWith('<!--', start)
    ? ['-->', true]
    : input.startsWith('<![CDATA[', start)
      ? [']]>', true]
      : input.startsWith('<?', start)
        ? ['?>', true]
        : ['', false];
  // Any other declaration (<!ENTITY, <!ELEMENT) belongs to a document type; a short tail may still grow.
  if (!known) {
    if (input.length - start >= 9) throw new ForbiddenXml('deklarasi XML');
    return -1;
  }
  const end = input.indexOf(closing, start);
  return end === -1 ? -1 : end + closing.length;
}

/** `>` may stand unescaped inside an attribute, so quotes are counted. */
function tagEnd(input: string, start: number): number {
  let end = input.indexOf('>', start);
  while (end !== -1 && !quotesMatch(input.slice(start, end))) end = input.indexOf('>', end + 1);
  return end === -1 ? -1 : end + 1;
}

function quotesMatch(tag: string): boolean {
  if (!tag.includes('"') && !tag.includes("'")) return true;
  return !/["']/.test(tag.replace(/"[^"]*"|'[^']*'/g, ''));
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** UTF-16 and UTF-32 show as a byte-order mark or a NUL in the first bytes; both could hide a document type. */
function refuseOtherEncodings(start: Uint8Array): void {
  const [a, b] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || start.subarray(0, 8).includes(0)) {
    throw new ForbiddenXml('UTF-16');
  }
}

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
  const usual = attributes.indexOf(` ${name}="`);
  if (usual !== -1) {
    const from = usual + name.length + 3;
    return unescapeXml(attributes.slice(from, attributes.indexOf('"', from)));
  }
  if (!attributes.includes(name)) return undefined;
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

// What is not written as programs do: other white space, single quotes, a prefix.
const patterns = new Map<string, RegExp>();

function scanText(input: string, elements: string[], handler: XmlHandler): string {
  const quotes = new Quotes(input);
  let at = 0;
  for (;;) {
    const start = input.indexOf('<', at);
    if (start === -1) {
      // Keep unfinished text, so that an entity is never cut in two.
      return input.slice(at);
    }
    const sign = input.charCodeAt(start + 1);
    const special = sign === exclamation || sign === question;
    const end = special ? specialEnd(input, start) : tagEnd(input, start, quotes);
    if (end === -1) return input.slice(at);
    if (start > at) handler.text?.(unescapeXml(input.slice(at, start)));
    if (special) handleSpecial(input.slice(start, end), handler);
    else if (sign === slash) closeTag(input.slice(start + 2, end - 1).trim(), elements, handler);
    else openTag(input, start + 1, end - 1, elements, handler);
    at = end;
  }
}

const [exclamation, question, slash] = [0x21, 0x3f, 0x2f];

function closeTag(name: string, elements: string[], handler: XmlHandler): void {
  if (elements.pop() !== name) throw new Error('XML tags do not match');
  handler.close?.(localName(name));
}

/** The tag that stands at `start` to `end` without its brackets. */
function openTag(input: string, start: number, end: number, elements: string[], handler: XmlHandler): void {
  const selfClosing = end > start && input.charCodeAt(end - 1) === slash;
  const last = selfClosing ? end - 1 : end;
  let space = start;
  while (space < last && !isBlank(input.charCodeAt(space))) space += 1;
  const name = input.slice(start, space);
  if (!selfClosing) elements.push(name);
  handler.open?.(localName(name), input.slice(space, last), selfClosing);
}

/** White space of XML 1.0, 2.3. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
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

/** `>` may stand unescaped inside an attribute, so quotes are followed from one to its twin. */
function tagEnd(input: string, start: number, quotes: Quotes): number {
  let end = input.indexOf('>', start);
  let at = start;
  while (end !== -1) {
    const quote = quotes.firstFrom(at);
    if (quote > end) return end + 1;
    const twin = input.indexOf(input.charAt(quote), quote + 1);
    if (twin === -1) return -1;
    if (twin > end) end = input.indexOf('>', twin);
    at = twin + 1;
  }
  return -1;
}

/** Where the next quote of either kind stands; each place is looked for once. */
class Quotes {
  private readonly input: string;
  private double = -1;
  private single = -1;
  constructor(input: string) {
    this.input = input;
  }

  firstFrom(at: number): number {
    if (this.double < at) this.double = this.find('"', at);
    if (this.single < at) this.single = this.find("'", at);
    return Math.min(this.double, this.single);
  }

  private find(quote: string, at: number): number {
    const found = this.input.indexOf(quote, at);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  }
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

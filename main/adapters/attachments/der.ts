/** One element of DER (ITU-T X.690, 8.1). `whole` is header and content, as it is signed. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

/** The first element of the bytes; throws when it is cut or of indefinite length. What follows it is left. */
export function readDer(bytes: Uint8Array): DerElement {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new Error('Not DER');
  let header = 2;
  let length = first;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw new Error('Not DER: length');
    length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
    header += count;
  }
  if (header + length > bytes.length) throw new Error('DER is cut');
  return { tag, content: bytes.subarray(header, header + length), whole: bytes.subarray(0, header + length) };
}

/** The elements inside a constructed one, in order. */
export function derChildren({ content }: DerElement): readonly DerElement[] {
  const children: DerElement[] = [];
  for (let rest = content; rest.length > 0;) {
    const child = readDer(rest);
    children.push(child);
    rest = rest.subarray(child.whole.length);
  }
  return children;
}

/** The dotted text of an object identifier. */
export function derObjectId({ tag, content }: DerElement): string {
  if (tag !== 0x06) throw new Error('Not an object identifier');
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(value);
      value = 0;
    }
  }
  const [start = 0, ...others] = numbers;
  const root = Math.min(2, Math.floor(start / 40));
  return [root, start - root * 40, ...others].join('.');
}

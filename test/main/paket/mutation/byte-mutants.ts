import { Buffer } from 'node:buffer';
import type { Dice } from './dice.ts';

/** A family of mutants of some bytes; none is equal to the original. */
export type ByteFamily = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** What chance, a bad stick or a hex editor does to any file. */
export const byteFamilies = {
  'one bit': (bytes, dice) => flipped(bytes, dice.roll(bytes.length * 8)),
  'a range of bytes': (bytes, dice) => {
    const copy = Uint8Array.from(bytes);
    const from = dice.roll(bytes.length);
    const to = Math.min(bytes.length, from + 1 + dice.roll(64));
    // Each byte becomes another one.
    for (let at = from; at < to; at += 1) copy[at] = ((copy[at] ?? 0) + 1 + dice.roll(255)) & 0xff;
    return copy;
  },
  'cut off': (bytes, dice) => bytes.subarray(0, dice.roll(bytes.length)),
  'bytes appended': (bytes, dice) => Buffer.concat([bytes, noise(1 + dice.roll(64), dice)]),
  'bytes in front': (bytes, dice) => Buffer.concat([noise(1 + dice.roll(64), dice), bytes]),
  'bytes inserted': (bytes, dice) => {
    const at = 1 + dice.roll(bytes.length - 1);
    return Buffer.concat([bytes.subarray(0, at), noise(1 + dice.roll(16), dice), bytes.subarray(at)]);
  },
  'bytes taken out': (bytes, dice) => {
    const at = dice.roll(bytes.length - 16);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + dice.roll(15))]);
  },
  'a block swapped with the next': (bytes, dice) => {
    const size = 16 + dice.roll(48);
    const at = dice.roll(bytes.length - 2 * size);
    const [a, b] = [bytes.subarray(at, at + size), bytes.subarray(at + size, at + 2 * size)];
    const swapped = Buffer.concat([bytes.subarray(0, at), b, a, bytes.subarray(at + 2 * size)]);
    return swapped.equals(bytes) ? flipped(bytes, at * 8) : swapped;
  },
} as const satisfies Record<string, ByteFamily>;

export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

function noise(length: number, dice: Dice): Uint8Array {
  return Uint8Array.from({ length }, () => dice.roll(256));
}

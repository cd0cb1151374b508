import { Buffer } from 'node:buffer';
import { readSignatures, type SignatureEntry } from '../../../../main/paket/signatures.ts';
import type { Entries } from '../tampering.ts';
import { flipped } from './byte-mutants.ts';
import type { Dice } from './dice.ts';

type SignatureFamily = (
  own: readonly SignatureEntry[],
  others: readonly SignatureEntry[],
  dice: Dice,
) => SignatureEntry[];

/** Order of P-256: `s` and `n - s` are both valid. SEC 2, 2.4.2. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

export function signaturesIn(entries: Entries): SignatureEntry[] {
  return readSignatures(entries.get('signatures.json') ?? Buffer.alloc(0)) ?? [];
}

/** `others` are honest signatures over another manifest. */
export const signatureFamilies: Readonly<Record<string, SignatureFamily>> = {
  'signature removed': (own, _others, dice) => without(own, dice.roll(own.length)),
  'signature doubled': (own, _others, dice) => {
    const twin = own[dice.roll(own.length)];
    return twin ? [...own, twin].sort(byProtected) : [];
  },
  'signature of another Paket': (own, others, dice) => {
    const at = dice.roll(own.length);
    return own.map((entry, index) => (index === at ? (others[index % others.length] ?? entry) : entry));
  },
  'header and signature exchanged': (own, others) =>
    own.map((entry, index) => ({ ...entry, signature: others[index % others.length]?.signature ?? '' })),
  'one bit of a signature': (own, _others, dice) =>
    changeOne(own, dice, (entry) => ({ ...entry, signature: oneBit(entry.signature, dice) })),
  'one bit of a header': (own, _others, dice) =>
    changeOne(own, dice, (entry) => ({ ...entry, protected: oneBit(entry.protected, dice) })),
  'r and s zero or too large': (own, _others, dice) => {
    const forged = Buffer.alloc(64, dice.pick([0x00, 0xff]));
    return changeOne(own, dice, (entry) => ({ ...entry, signature: forged.toString('base64url') }));
  },
};

/** ES256 is malleable: `(r, n - s)` verifies wherever `(r, s)` does, so no signature ever names a Paket. */
export function malleated(entry: SignatureEntry): SignatureEntry {
  const bytes = Buffer.from(entry.signature, 'base64url');
  const s = BigInt(`0x${bytes.toString('hex', 32)}`);
  const other = (order - s).toString(16).padStart(64, '0');
  const signature = Buffer.concat([bytes.subarray(0, 32), Buffer.from(other, 'hex')]).toString('base64url');
  return { ...entry, signature };
}

function changeOne(
  own: readonly SignatureEntry[],
  dice: Dice,
  change: (entry: SignatureEntry) => SignatureEntry,
): SignatureEntry[] {
  const at = dice.roll(own.length);
  return own.map((entry, index) => (index === at ? change(entry) : entry));
}

function oneBit(text: string, dice: Dice): string {
  const bytes = Buffer.from(text, 'base64url');
  return Buffer.from(flipped(bytes, dice.roll(bytes.length * 8))).toString('base64url');
}

function without(own: readonly SignatureEntry[], gone: number): SignatureEntry[] {
  return own.filter((_entry, index) => index !== gone);
}

function byProtected(a: SignatureEntry, b: SignatureEntry): number {
  return a.protected < b.protected ? -1 : 1;
}

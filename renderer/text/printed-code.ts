/** Base32 characters of a printed code: 130 bits in 26 characters (exchange.md 2). */
const codeLength = 26;
const notBase32 = /[^A-Z2-7]/g;
/** What a hand scanner reads from the QR on the paper: the whole SHA-256 behind a mark. */
const scannedForm = /^kjp1[\s:]*([0-9a-f]{64})$/i;

/** The code without the marks that only help the eye. */
export function bareCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '');
}

/** In groups of four, as it stands on paper. A scanned code is left as the scanner gave it. */
export function groupCode(text: string): string {
  if (/^kjp1/i.test(text.trim())) return text.trim();
  return (
    bareCode(text)
      .match(/.{1,4}/g)
      ?.join('-') ?? ''
  );
}

export type CodeReading =
  | { readonly kind: 'whole'; readonly code: string }
  | { readonly kind: 'scanned'; readonly digest: string }
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads the 26 characters a person typed, or what a scanner sent. */
export function readCode(text: string): CodeReading {
  const scanned = scannedForm.exec(text.trim())?.[1];
  if (scanned !== undefined) return { kind: 'scanned', digest: scanned.toLowerCase() };
  const bare = bareCode(text);
  const strange = [...new Set(bare.match(notBase32) ?? [])];
  if (strange.length > 0)
    return {
      kind: 'wrong',
      why: `Karakter ${strange.join(' ')} tidak pernah dipakai; hanya huruf A–Z dan angka 2–7.`,
    };
  if (bare.length > codeLength)
    return { kind: 'wrong', why: `Terlalu panjang: ${bare.length} dari ${codeLength} karakter.` };
  return bare.length < codeLength
    ? { kind: 'short', missing: codeLength - bare.length }
    : { kind: 'whole', code: groupCode(bare) };
}

export interface CodeGroup {
  readonly text: string;
  readonly differs: boolean;
}

/** The groups of one code, each marked where it differs from the other. */
export function compareGroups(code: string, other: string): readonly CodeGroup[] {
  const others = groupCode(other).split('-');
  return groupCode(code)
    .split('-')
    .map((text, index) => ({ text, differs: text !== others[index] }));
}

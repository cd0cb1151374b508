import { assertNever } from '../assert-never.ts';

/** How what was lost protects itself. */
export type Protection = 'tersandi' | 'terbuka' | 'campuran';

export function protectionOf(encrypted: readonly boolean[]): Protection {
  if (encrypted.every((one) => one)) return 'tersandi';
  return encrypted.some((one) => one) ? 'campuran' : 'terbuka';
}

export function protectionLabel(protection: Protection): string {
  switch (protection) {
    case 'tersandi':
      return 'Seluruhnya tersandi';
    case 'terbuka':
      return 'Tidak tersandi';
    case 'campuran':
      return 'Sebagian tidak tersandi';
    default:
      return assertNever(protection);
  }
}

/** What that means for the children, in words for the notice. */
export function protectionSentence(protection: Protection): string {
  switch (protection) {
    case 'tersandi':
      return (
        'Isinya tersandi: tanpa kunci kantor penerima atau kata sandi pengguna, penemunya tidak dapat membacanya. ' +
        'Risikonya kecil selama kunci dan kata sandi tidak ikut hilang; bila ikut hilang, anggap isinya terbuka.'
      );
    case 'terbuka':
      return 'Isinya tidak tersandi: siapa pun yang menemukannya dapat membacanya.';
    case 'campuran':
      return 'Sebagian isinya tidak tersandi dan dapat dibaca siapa pun yang menemukannya; selebihnya tersandi.';
    default:
      return assertNever(protection);
  }
}

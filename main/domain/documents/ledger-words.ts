/** How something came or went (DOC-30). */
export const carriers = ['usb', 'surel', 'kurir', 'langsung'] as const;
export type Carrier = (typeof carriers)[number];

/** Hardcopy or softcopy of one entry: here, still owed (Pasal 25), or not used for this kind. */
export const copyStates = ['ada', 'menyusul', 'tidak-perlu'] as const;
export type CopyState = (typeof copyStates)[number];

const carrierLabels: Readonly<Record<Carrier, string>> = {
  usb: 'Flashdisk',
  surel: 'Surel',
  kurir: 'Kurir',
  langsung: 'Diantar langsung',
};

/** A Paket the program entered by itself came some way nobody has told yet. */
export function carrierLabel(carrier: Carrier | null): string {
  return carrier === null ? 'Belum dicatat' : carrierLabels[carrier];
}

export const copyLabels: Readonly<Record<CopyState, string>> = {
  ada: 'Ada',
  menyusul: 'Menyusul',
  'tidak-perlu': 'Tidak perlu',
};

/** What of paper and file an entry still owes, in words; null when both are as they should be. */
export function owedCopies(
  direction: 'masuk' | 'keluar',
  copies: { readonly hardcopy: CopyState; readonly softcopy: CopyState },
): string | null {
  // Pasal 25: data diserahkan dalam bentuk hardcopy dan softcopy.
  const paper = direction === 'masuk' ? 'Kertas belum datang' : 'Kertas belum dikirim';
  const file = direction === 'masuk' ? 'Berkas belum datang' : 'Berkas belum dikirim';
  const owed = [
    ...(copies.hardcopy === 'menyusul' ? [paper] : []),
    ...(copies.softcopy === 'menyusul' ? [file] : []),
  ];
  return owed.length === 0 ? null : owed.join('; ');
}

/** Office kinds of the 2013 edition (`seksi-*-kabupaten` and `sudin-kabupaten` by Pasal 27 and 1 angka 14). */
export const officeKinds = [
  'seksi-dasar-kecamatan',
  'seksi-menengah-kecamatan',
  'seksi-dasar-kabupaten',
  'seksi-menengah-kabupaten',
  'sudin-dasar',
  'sudin-menengah',
  'sudin-kabupaten',
  'kantor-kemenag',
  'kanwil-kemenag',
  'dinas',
] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** The three Bidang of the Dinas that receive proposals (Pasal 29(2)). */
export const bidangs = ['bidang-tk-sd-plb', 'bidang-smp-sma', 'bidang-smk'] as const;
export type Bidang = (typeof bidangs)[number];

/** What an office does in the chain, whatever its line. */
export type OfficeTier = 'section' | 'sudin' | 'kantor' | 'kanwil' | 'dinas';

export function tierOf(kind: OfficeKind): OfficeTier {
  if (kind.startsWith('seksi-')) return 'section';
  if (kind.startsWith('sudin-')) return 'sudin';
  if (kind === 'kantor-kemenag') return 'kantor';
  return kind === 'kanwil-kemenag' ? 'kanwil' : 'dinas';
}

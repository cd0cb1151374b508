/** Title of the regulation as cited in letters; the articles below are its own. */
export const pergub27 =
  'Peraturan Gubernur Provinsi Daerah Khusus Ibukota Jakarta Nomor 27 Tahun 2013 tentang Bantuan Biaya Personal ' +
  'Pendidikan bagi Peserta Didik dari Keluarga Tidak Mampu melalui Kartu Jakarta Pintar';

/** Short form for lines below the first citation. */
export const pergub27Short = 'Peraturan Gubernur Nomor 27 Tahun 2013';

export const aidName = 'bantuan Biaya Personal Pendidikan bagi Peserta Didik dari Keluarga Tidak Mampu';

/** `Pasal 13 ayat (2)`, `Pasal 19 huruf a`, `Pasal 18 ayat (4) huruf b`. */
export function pasal(article: number, part: { ayat?: number; huruf?: string } = {}): string {
  const ayat = part.ayat === undefined ? '' : ` ayat (${part.ayat})`;
  const huruf = part.huruf === undefined ? '' : ` huruf ${part.huruf}`;
  return `Pasal ${article}${ayat}${huruf}`;
}

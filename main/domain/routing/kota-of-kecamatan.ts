import type { Wilayah } from './office-registry.ts';

/**
 * Name of the kota/kabupaten administrasi a kecamatan of DKI lies in (`Jakarta Barat`), or null when none or several fit.
 *
 * Spellings differ (`Pal Merah`, `Palmerah`): letters decide, not spaces or case.
 */
export function kotaOfKecamatan(wilayah: Wilayah, kecamatan: string): string | null {
  const wanted = lettersOf(kecamatan);
  const found = wilayah.kota.filter((kota) => kota.kecamatan.some(({ name }) => lettersOf(name) === wanted));
  const [only] = found;
  return only && found.length === 1 ? only.name.replace(/^(Kota|Kabupaten) Administrasi /, '') : null;
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^kec(amatan)?\.?\s+/, '')
    .replace(/[^a-z]/g, '');
}

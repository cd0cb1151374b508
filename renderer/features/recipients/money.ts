import { rupiahShort } from '#domain/words/rupiah.ts';

/** `Rp180.000`; "belum ditetapkan" where no Keputusan Gubernur gives an amount, never Rp0 (Pasal 32, G-28). */
export function amountText(rupiah: number | null): string {
  return rupiah === null ? 'belum ditetapkan' : rupiahShort(rupiah);
}

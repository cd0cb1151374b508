import { formatNip } from '../people/nip.ts';
import type { Block } from './blocks.ts';
import { keyValues } from './compose.ts';
import { type Signatory, titlePhrase } from './signatory.ts';

/** Someone named in the opening of a Berita Acara, who also signs it. */
export type Party = { readonly signatory: Signatory; readonly unit: string };

/** `1. Nama : ... NIP : ... Jabatan : ... Unit kerja : ...` for each party. */
export function partyBlocks(parties: readonly Party[]): Block[] {
  return parties.map(({ signatory, unit }, index) =>
    keyValues([
      [`${index + 1}.  Nama`, signatory.name],
      [`     NIP`, signatory.nip === null ? null : formatNip(signatory.nip)],
      [`     Pangkat/golongan`, signatory.rank],
      [`     Jabatan`, titlePhrase(signatory)],
      [`     Unit kerja`, unit],
    ]),
  );
}

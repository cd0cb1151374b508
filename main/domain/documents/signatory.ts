import { assertNever } from '../assert-never.ts';
import type { Nip } from '../people/nip.ts';

/** Who signs and in what capacity; frozen into the document it was made with. */
export type Signatory = {
  readonly name: string;
  /** Null for those who have none (komite, private schools, objectors). */
  readonly nip: Nip | null;
  /** Full title, for example `Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan`; printed in capitals where it signs. */
  readonly title: string;
  readonly capacity: 'definitif' | 'plt' | 'plh' | 'an';
  /** Title of the head for whom an `an` signatory signs; null otherwise. */
  readonly onBehalfOf: string | null;
  /** Pangkat/golongan, printed under the name when given. */
  readonly rank: string | null;
};

/** One place to sign; `intro` stands above the title (`Mengetahui,` or place and date). */
export type SignatureSlot = { readonly intro: string | null; readonly signatory: Signatory };

/** Lines above the space for the wet signature, `Plt.`, `Plh.` or `a.n.` before the title. */
export function titleLines(signatory: Signatory): string[] {
  const title = `${signatory.title.toUpperCase()},`;
  switch (signatory.capacity) {
    case 'definitif':
      return [title];
    case 'plt':
      return [`Plt. ${title}`];
    case 'plh':
      return [`Plh. ${title}`];
    case 'an':
      return signatory.onBehalfOf === null
        ? [`a.n. ${title}`]
        : [`a.n. ${signatory.onBehalfOf.toUpperCase()}`, title];
    default:
      return assertNever(signatory.capacity);
  }
}

/** The same within a sentence: `Plt. Kepala SD Negeri ...`. */
export function titlePhrase(signatory: Signatory): string {
  const prefix = { definitif: '', plt: 'Plt. ', plh: 'Plh. ', an: '' }[signatory.capacity];
  const behalf = signatory.onBehalfOf === null ? '' : ` atas nama ${signatory.onBehalfOf}`;
  return `${prefix}${signatory.title}${behalf}`;
}

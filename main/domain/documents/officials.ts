import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import { type Signatory, titlePhrase } from './signatory.ts';

/** One line of the register of officials; both days of its term belong to it. */
export type Official = {
  readonly id: string;
  readonly role: 'kepala' | 'operator' | 'admin' | 'lain';
  readonly signatory: Signatory;
  readonly validFrom: IsoDate;
  /** Null while in office. */
  readonly validTo: IsoDate | null;
};

/** Who signs as head on a day. `before-first`: the register begins later, its first head stands in. */
export type SigningHead =
  | { readonly kind: 'in-office'; readonly official: Official; readonly others: readonly Official[] }
  | { readonly kind: 'before-first'; readonly official: Official }
  | { readonly kind: 'none' };

/**
 * Of several heads on one day the one who took office last signs: a Plh. within the term of the head he stands in for,
 * and the next head although the term before was not ended.
 */
export function signingHead(officials: readonly Official[], date: IsoDate): SigningHead {
  const heads = headsByStart(officials);
  const inOffice = heads.filter((one) => isInOffice(one, date));
  const last = inOffice.at(-1);
  if (last) return { kind: 'in-office', official: last, others: inOffice.slice(0, -1) };
  const [first] = heads;
  // Papers of a year before the program was installed still need a head; someone whose term is over never signs.
  return first && date < first.validFrom ? { kind: 'before-first', official: first } : { kind: 'none' };
}

export function explainSigningHead(head: SigningHead): string {
  switch (head.kind) {
    case 'in-office':
      return [
        `${nameOf(head.official)} menjabat ${termOf(head.official)}.`,
        ...head.others.map(
          (one) =>
            `${nameOf(one)} juga tercatat menjabat pada hari itu; yang mulai menjabat paling akhir menandatangani.`,
        ),
      ].join(' ');
    case 'before-first':
      return `Belum ada kepala yang tercatat pada hari itu; dipakai yang tercatat paling awal, ${nameOf(head.official)}, ${termOf(head.official)}.`;
    case 'none':
      return 'Tidak ada kepala yang menjabat pada hari itu; dokumen bertanggal itu tidak dapat dibuat sebelum daftar pejabat dilengkapi.';
  }
}

/** Terms of two heads that should not run together, each told once. A Plh. or a.n. beside the head is no such case. */
export function overlappingHeads(officials: readonly Official[]): readonly string[] {
  const heads = headsByStart(officials);
  return heads.flatMap((later, index) =>
    heads.slice(0, index).flatMap((earlier) => {
      const runTogether = earlier.validTo === null || earlier.validTo >= later.validFrom;
      return runTogether && excludeEachOther(earlier, later)
        ? [
            `${nameOf(earlier)} (${termOf(earlier)}) dan ${nameOf(later)} (${termOf(later)}) sama-sama tercatat sebagai kepala. ` +
              `Sejak ${longDate(later.validFrom)} yang menandatangani adalah ${later.signatory.name}; akhiri masa yang sudah selesai.`,
          ]
        : [];
    }),
  );
}

/** One holds the post, or fills it while vacant (Plt.); two of either cannot be; nor can two stand in as Plh. */
function excludeEachOther({ signatory: a }: Official, { signatory: b }: Official): boolean {
  const holdsPost = ['definitif', 'plt'];
  return (
    (holdsPost.includes(a.capacity) && holdsPost.includes(b.capacity)) ||
    (a.capacity === 'plh' && b.capacity === 'plh')
  );
}

function headsByStart(officials: readonly Official[]): readonly Official[] {
  const key = ({ validFrom, id }: Official): string => `${validFrom} ${id}`;
  return officials
    .filter(({ role }) => role === 'kepala')
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function isInOffice({ validFrom, validTo }: Official, date: IsoDate): boolean {
  return validFrom <= date && (validTo === null || validTo >= date);
}

function nameOf({ signatory }: Official): string {
  return `${signatory.name} (${titlePhrase(signatory)})`;
}

function termOf({ validFrom, validTo }: Official): string {
  return validTo === null
    ? `sejak ${longDate(validFrom)}`
    : `${longDate(validFrom)} s.d. ${longDate(validTo)}`;
}

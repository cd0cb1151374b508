import type { IsoDate } from '../deadlines/iso-date.ts';
import type { CardType } from '../policy/policy-edition.ts';

/** What is to be done for every recipient after the decree. Only the account makes the aid active (A16). */
export const obligationKinds = ['account', 'card', 'pledge'] as const;
export type ObligationKind = (typeof obligationKinds)[number];

export interface Obligation {
  readonly kind: ObligationKind;
  readonly label: string;
  readonly article: string;
  /** The day it was met; null while it is owed. */
  readonly metOn: IsoDate | null;
}

const rules: Readonly<Record<ObligationKind, { readonly label: string; readonly article: string }>> = {
  account: { label: 'Rekening dibuka', article: '33 ayat (1)' },
  card: { label: 'Kartu diterima langsung oleh peserta didik', article: '41 ayat (1)' },
  pledge: { label: 'Surat pernyataan (Format 2) diterima', article: '43 huruf a' },
};

/** What a recipient still owes or is owed, each with its article; an edition without cards has no card to hand over. */
export function obligationsOf(
  met: Readonly<Record<ObligationKind, IsoDate | null>>,
  card: CardType | null,
): readonly Obligation[] {
  return obligationKinds
    .filter((kind) => kind !== 'card' || card !== null)
    .map((kind) => ({ kind, ...rules[kind], metOn: met[kind] }));
}

/** Printed on the card's back in Lampiran III; taken as ND = negeri, S = swasta (G-30). */
const printLabels: Readonly<Record<CardType, string>> = { platinum: 'ND', silver: 'S' };

/** `Platinum (ND)`, by Pasal 39 and G-30. */
export function cardLabel(card: CardType): string {
  return `${card === 'platinum' ? 'Platinum' : 'Silver'} (${printLabels[card]})`;
}

import { nameKey } from '../people/name-comparison.ts';
import type { ListLine } from './list-line.ts';

/** A recipient as lists name him. */
export interface KnownRecipient {
  readonly applicationId: string;
  readonly nik: string | null;
  readonly accountNo: string | null;
  readonly name: string;
}

/** Whom a line means; never a guess between two people of one name. */
export type LineMatch =
  | { readonly kind: 'found'; readonly applicationId: string }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several'; readonly count: number }
  /** The number is someone's whose name is another. */
  | { readonly kind: 'other-name'; readonly name: string };

/** Finds the recipients lines mean: by NIK or account number, with the name as a check; by name alone only when unique. */
export function lineMatcher(known: readonly KnownRecipient[]): (line: ListLine) => LineMatch {
  const byNik = new Map(known.flatMap((one) => (one.nik === null ? [] : [[one.nik, one] as const])));
  const byAccount = new Map(
    known.flatMap((one) => (one.accountNo === null ? [] : [[one.accountNo, one] as const])),
  );
  const byName = Map.groupBy(known, ({ name }) => nameKey(name));
  return ({ nik, accountNo, name }) => {
    const numbered =
      (nik === null ? undefined : byNik.get(nik)) ??
      (accountNo === null ? undefined : byAccount.get(accountNo));
    const key = nameKey(name);
    if (numbered) {
      if (name !== '' && nameKey(numbered.name) !== key) return { kind: 'other-name', name: numbered.name };
      return { kind: 'found', applicationId: numbered.applicationId };
    }
    // A NIK that is nobody's here is not overruled by a name that happens to be alike.
    const alike = (byName.get(key) ?? []).filter((one) => nik === null || one.nik === null);
    const [only] = alike;
    if (!only || name === '') return { kind: 'nobody' };
    return alike.length > 1
      ? { kind: 'several', count: alike.length }
      : { kind: 'found', applicationId: only.applicationId };
  };
}

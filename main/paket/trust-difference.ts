import type { Role } from './fields.ts';
import type { TrustKey, TrustList, TrustOffice } from './trust-list.ts';

/** What one trust version does to the one before it, for the person who signs it or receives it. */
export type TrustDifference =
  | { readonly kind: 'office-added'; readonly office: string; readonly name: string }
  | { readonly kind: 'office-gone'; readonly office: string; readonly name: string }
  | {
      readonly kind: 'key-added' | 'key-retired' | 'key-revoked' | 'key-gone';
      readonly office: string;
      readonly name: string;
      readonly role: Role;
      readonly person: string;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'recipient-added' | 'recipient-ended';
      readonly office: string;
      readonly name: string;
    }
  | { readonly kind: 'root-added' | 'root-removed'; readonly person: string; readonly kid: string }
  | { readonly kind: 'threshold'; readonly from: number; readonly to: number }
  | { readonly kind: 'policies' };

/** Everything that differs; an extended expiry alone gives an empty list. */
export function trustDifferences(before: TrustList | null, after: TrustList): TrustDifference[] {
  const offices = before?.offices ?? [];
  const added = after.offices.filter((office) => find(offices, office) === undefined);
  const gone = offices.filter((office) => find(after.offices, office) === undefined);
  return [
    ...rootDifferences(before, after),
    ...gone.map(({ office, name }) => ({ kind: 'office-gone', office, name }) as const),
    ...added.map(({ office, name }) => ({ kind: 'office-added', office, name }) as const),
    ...after.offices.flatMap((office) => officeDifferences(find(offices, office), office)),
    ...(before !== null && JSON.stringify(before.policies) !== JSON.stringify(after.policies)
      ? [{ kind: 'policies' } as const]
      : []),
  ];
}

function rootDifferences(before: TrustList | null, { root }: TrustList): TrustDifference[] {
  const old = before?.root.keys ?? [];
  const added = root.keys.filter(({ kid }) => !old.some((key) => key.kid === kid));
  const removed = old.filter(({ kid }) => !root.keys.some((key) => key.kid === kid));
  const from = before?.root.threshold ?? root.threshold;
  return [
    ...added.map(({ person, kid }) => ({ kind: 'root-added', person, kid }) as const),
    ...removed.map(({ person, kid }) => ({ kind: 'root-removed', person, kid }) as const),
    ...(from === root.threshold ? [] : [{ kind: 'threshold', from, to: root.threshold } as const]),
  ];
}

function officeDifferences(before: TrustOffice | undefined, after: TrustOffice): TrustDifference[] {
  const { office, name } = after;
  const keys = after.sig.flatMap((key): TrustDifference[] => {
    const kind = keyKind(
      before?.sig.find(({ kid }) => kid === key.kid),
      key,
    );
    return kind === null
      ? []
      : [{ kind, office, name, role: key.role, person: key.person, reason: key.reason }];
  });
  const gone = (before?.sig ?? [])
    .filter(({ kid }) => !after.sig.some((key) => key.kid === kid))
    .map(({ role, person, reason }) => ({ kind: 'key-gone', office, name, role, person, reason }) as const);
  const active = ({ enc }: TrustOffice) =>
    enc.filter((key) => key.status === 'active').map((key) => key.recipient);
  const [was, is] = [before ? active(before) : [], active(after)];
  return [
    ...keys,
    ...gone,
    ...(before && is.some((key) => !was.includes(key))
      ? [{ kind: 'recipient-added', office, name } as const]
      : []),
    ...(was.some((key) => !is.includes(key)) ? [{ kind: 'recipient-ended', office, name } as const] : []),
  ];
}

function keyKind(before: TrustKey | undefined, { status }: TrustKey) {
  if (before?.status === status) return null;
  if (status === 'active') return 'key-added';
  return status === 'retired' ? 'key-retired' : 'key-revoked';
}

function find(offices: readonly TrustOffice[], { office }: TrustOffice): TrustOffice | undefined {
  return offices.find((known) => known.office === office);
}

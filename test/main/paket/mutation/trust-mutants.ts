import { Buffer } from 'node:buffer';
import { trustListPath, trustSignaturesPath } from '../../../../main/paket/entry-names.ts';
import { canonicalBytes } from '../../../../main/paket/jcs.ts';
import { readSignatures, sortedByKid } from '../../../../main/paket/signatures.ts';
import type { TrustVersion } from '../../../../main/paket/trust-list.ts';
import {
  makeMember,
  nextList,
  rootOf,
  signVersion,
  type TestNetwork,
  trustListOf,
  trustOfficeOf,
} from '../network.ts';
import type { Entries } from '../tampering.ts';

/** Every way someone without two of the root keys would write what the Dinas alone may write. */
export async function forgedTrust(
  network: TestNetwork,
  entries: Entries,
): Promise<readonly [string, Entries][]> {
  const strangers = await Promise.all([1, 2].map((number) => makeMember('kepala', `asing-${number}`)));
  const [first] = network.chain;
  const { list, roots } = network;
  const sudin = network.offices.sudin;
  const taken = trustOfficeOf({
    ...sudin,
    members: { ...sudin.members, kepala: { ...sudin.members.kepala, ...strangers[0] } },
  });
  const usurped = nextList(list, {
    offices: list.offices.map((office) => (office.office === 'sudin' ? taken : office)),
  });
  const renewed = nextList(list, { root: rootOf(strangers, 2) });
  const foreign = trustListOf(rootOf(strangers, 2), [...list.offices]);
  const one = { ...first, signatureBytes: signaturesOf(first.signatureBytes, 1) };
  const twice = { ...first, signatureBytes: signaturesOf(first.signatureBytes, 2, true) };
  const wide = { ...list, offices: [...list.offices, taken] };
  return [
    ['version 1 with one signature of two', replaced(entries, one)],
    ['version 1 with one signature twice', replaced(entries, twice)],
    ['version 1 of strangers', replaced(entries, await signVersion(foreign, strangers))],
    ['version 2 of strangers', added(entries, await signVersion(usurped, strangers))],
    ['version 2 of one root key', added(entries, await signVersion(usurped, roots.slice(0, 1)))],
    [
      'version 2 of one root key and a stranger',
      added(entries, await signVersion(usurped, [...roots.slice(0, 1), ...strangers])),
    ],
    ['a new root of strangers', added(entries, await signVersion(renewed, strangers))],
    [
      'a new root, the old one half signed',
      added(entries, await signVersion(renewed, [...strangers, ...roots.slice(0, 1)])),
    ],
    [
      'a second version 1',
      replaced(entries, { ...first, bytes: canonicalBytes({ ...list, expires: '2099-01-01' }) }),
    ],
    ['an office twice', replaced(entries, { ...first, bytes: canonicalBytes(wide) })],
    [
      'version 1 under number 2',
      new Map(entries).set(trustListPath(2), first.bytes).set(trustSignaturesPath(2), first.signatureBytes),
    ],
    ['no signatures', without(entries, trustSignaturesPath(1))],
    ['no list', without(entries, trustListPath(1))],
    ['neither', without(without(entries, trustSignaturesPath(1)), trustListPath(1))],
  ];
}

function signaturesOf(bytes: Uint8Array, count: number, same = false): Uint8Array {
  const entries = readSignatures(bytes) ?? [];
  const [one] = entries;
  return canonicalBytes({
    signatures: same && one ? Array.from({ length: count }, () => one) : sortedByKid(entries).slice(0, count),
  });
}

function replaced(entries: Entries, version: Pick<TrustVersion, 'bytes' | 'signatureBytes'>): Entries {
  return new Map(entries)
    .set(trustListPath(1), Buffer.from(version.bytes))
    .set(trustSignaturesPath(1), Buffer.from(version.signatureBytes));
}

/** Right after the first version, where a writer puts it; its place does not matter. */
function added(entries: Entries, version: TrustVersion): Entries {
  return new Map(entries)
    .set(trustListPath(version.list.version), Buffer.from(version.bytes))
    .set(trustSignaturesPath(version.list.version), Buffer.from(version.signatureBytes));
}

function without(entries: Entries, name: string): Entries {
  const left = new Map(entries);
  left.delete(name);
  return left;
}

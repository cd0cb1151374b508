import { Buffer } from 'node:buffer';
import type { PaketDraft, PaketOrder } from '../../../main/paket/compose.ts';
import { openContainer } from '../../../main/paket/container-read.ts';
import { writeContainer } from '../../../main/paket/container-write.ts';
import { openEnvelope, sealEnvelope } from '../../../main/paket/envelope.ts';
import { canonicalBytes } from '../../../main/paket/jcs.ts';
import { type SignatureEntry, writeSignatures } from '../../../main/paket/signatures.ts';
import { verifyPaket } from '../../../main/paket/verify.ts';
import type { OfficeName, TestNetwork } from './network.ts';
import { makePaket, orderOf, readerOf, signAs } from './sending.ts';

export type Entries = Map<string, Uint8Array>;

/** A recap from seksi to sudin, opened into its entries to be tampered with. */
export async function openRecap(
  network: TestNetwork,
  change: Partial<PaketOrder> = {},
): Promise<{ draft: PaketDraft; entries: Entries }> {
  const { draft, bytes } = await makePaket(network, orderOf(network, 'recap', change));
  const container = openContainer(await openEnvelope(bytes, [network.offices.sudin.enc.identity]));
  const entries: Entries = new Map();
  for (const name of container.names) entries.set(name, (await container.read(name)) ?? new Uint8Array());
  return { draft, entries };
}

/** Puts entries back and encrypts them to the honest addressee. */
export async function reseal(network: TestNetwork, entries: Entries): Promise<Uint8Array> {
  return resealZip(network, await writeContainer(entries));
}

export async function resealZip(network: TestNetwork, zip: Uint8Array): Promise<Uint8Array> {
  return sealEnvelope(zip, [network.offices.sudin.enc.recipient]);
}

/** A manifest changed and signed again by the honest keys of the sender: the attacker is the sending office itself. */
export async function resign(network: TestNetwork, entries: Entries, manifest: Uint8Array): Promise<Entries> {
  const { operator, kepala } = network.offices.seksi.members;
  const signatures = [
    await signAs(manifest, operator, 'seksi', 'prepare'),
    await signAs(manifest, kepala, 'seksi', 'approve'),
  ];
  return withEntry(
    withEntry(entries, 'manifest.json', manifest),
    'signatures.json',
    writeSignatures(signatures),
  );
}

export function withEntry(entries: Entries, name: string, bytes: Uint8Array): Entries {
  return new Map(entries).set(name, bytes);
}

export function withSignatures(entries: Entries, signatures: readonly SignatureEntry[]): Entries {
  return withEntry(entries, 'signatures.json', canonicalBytes({ signatures }));
}

export function changedManifest(draft: PaketDraft, change: Record<string, unknown>): Uint8Array {
  return canonicalBytes({ ...draft.manifest, ...change });
}

export function changedText(draft: PaketDraft, from: string, to: string): Uint8Array {
  const text = Buffer.from(draft.manifestBytes).toString('utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in the manifest`);
  return Buffer.from(text.replace(from, to));
}

/** What the addressee says: `ok`, or step and code. */
export async function verdictOf(network: TestNetwork, bytes: Uint8Array, office: OfficeName = 'sudin') {
  const verdict = await verifyPaket(bytes, readerOf(network, office));
  return verdict.ok ? 'ok' : `${verdict.step} ${verdict.code}`;
}

export async function verdictOfManifest(
  network: TestNetwork,
  entries: Entries,
  manifest: Uint8Array,
): Promise<string> {
  return verdictOf(network, await reseal(network, await resign(network, entries, manifest)));
}

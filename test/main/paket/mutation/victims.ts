import type { PaketDraft, PaketOrder } from '../../../../main/paket/compose.ts';
import { openContainer } from '../../../../main/paket/container-read.ts';
import { openEnvelope } from '../../../../main/paket/envelope.ts';
import type { PaketKind } from '../../../../main/paket/kinds.ts';
import { encodeDocument } from '../../../../main/paket/payload-encode.ts';
import { relayOf } from '../../../../main/paket/relay.ts';
import { type PaketReader, type VerifiedPaket, verifyPaket } from '../../../../main/paket/verify.ts';
import type { OfficeName, TestNetwork } from '../network.ts';
import { makePaket, orderOf, readerOf, roads } from '../sending.ts';
import type { Entries } from '../tampering.ts';

/** An honest Paket, taken apart: what a mutant is made of and compared with. */
export interface Victim {
  readonly kind: PaketKind;
  readonly sender: OfficeName;
  readonly receiver: OfficeName;
  readonly reader: PaketReader;
  readonly bytes: Uint8Array;
  readonly zip: Uint8Array;
  readonly entries: Entries;
  readonly draft: PaketDraft;
  readonly verified: VerifiedPaket;
}

/** One Paket of every shape: rows and papers, a single file, one signature, something relayed. */
export async function makeVictims(network: TestNetwork): Promise<readonly [Victim, ...Victim[]]> {
  const paper = encodeDocument('document/rekap.pdf', new TextEncoder().encode('%PDF-1.4 rekap'));
  const recap = await makeVictim(network, 'recap', { documents: [paper] });
  const reference = await makeVictim(network, 'reference');
  const relayed = await makeVictim(
    network,
    'reference',
    {
      from: { office: 'sudin', app: 'kantor-kjp 0.1.0' },
      to: ['seksi'],
      payload: reference.verified.payload,
      relay: relayOf(reference.verified),
    },
    ['sudin', 'seksi'],
  );
  const others = await Promise.all(
    (['order', 'receipt', 'determination'] as const).map((kind) => makeVictim(network, kind)),
  );
  return [recap, relayed, ...others];
}

async function makeVictim(
  network: TestNetwork,
  kind: PaketKind,
  change: Partial<PaketOrder> = {},
  [sender, receiver] = roads[kind],
): Promise<Victim> {
  const { bytes, draft } = await makePaket(network, orderOf(network, kind, change));
  const reader = readerOf(network, receiver);
  const zip = await openEnvelope(bytes, reader.identities);
  const container = openContainer(zip);
  const entries: Entries = new Map();
  for (const name of container.names) entries.set(name, (await container.read(name)) ?? new Uint8Array());
  const verified = await verifyPaket(bytes, reader);
  if (!verified.ok) throw new Error(`${kind}: ${verified.code} ${verified.detail}`);
  return { kind, sender, receiver, reader, bytes, zip, entries, draft, verified };
}

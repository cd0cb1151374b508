import { canonicalBytes } from '../../../../main/paket/jcs.ts';
import { generateSigningKey } from '../../../../main/paket/keys.ts';
import type { PaketKind } from '../../../../main/paket/kinds.ts';
import { streamName } from '../../../../main/paket/manifest.ts';
import { resetEpoch, type SentStream, withSent } from '../../../../main/paket/stream-link.ts';
import { type StreamEntry, streamEntryOf } from '../../../../main/paket/stream.ts';
import type { Desk } from '../../../../main/services/desk.ts';
import { saveTrust } from '../../../../main/services/exchange/trust-store.ts';
import { makeNetwork, type TestNetwork } from '../../paket/network.ts';
import { makePaket, orderOf, scope } from '../../paket/sending.ts';
import { nearTasks } from '../../../support/near-tasks.ts';
import { openTestOffice, type TestOffice } from '../../../support/office.ts';

/** A Paket with its place in the stream, ready to be handed over again and again. */
export interface WrittenPaket {
  readonly entry: StreamEntry;
  readonly bytes: Uint8Array;
}

export interface ReceivingOffice {
  readonly office: TestOffice;
  readonly desk: Desk;
  readonly network: TestNetwork;
  /** Everything a sender of this kind could hand over: straight on, after a restored backup, in new epochs. */
  write(kind: PaketKind): Promise<WrittenPaket[]>;
  /** Forgets every stream and Paket, as if nothing had ever come. */
  forget(): Promise<void>;
}

/** An office with a real database that holds the keys and the trust list of a test network. */
export async function openReceivingOffice(name: 'seksi' | 'sudin' = 'seksi'): Promise<ReceivingOffice> {
  const network = await makeNetwork();
  const office = await openTestOffice({
    office: name,
    role: 'kepala',
    ...(name === 'sudin' ? { kind: 'sudin-dasar', parent: 'dinas' } : { parent: 'sudin' }),
  });
  const db = office.database.write;
  await db('network').insert({
    id: 1,
    network: network.list.network,
    fingerprint: network.fingerprint,
    trial: 0,
  });
  await saveTrust(db, network.chain, '2013-07-01T00:00:00Z');
  const { identity, recipient } = network.offices[name].enc;
  await db('decryption_key').insert({
    recipient,
    identity,
    status: 'active',
    created_at: '2013-07-01T00:00:00Z',
  });
  const key = await generateSigningKey();
  await db('signing_key').insert({
    kid: key.kid,
    public_jwk: JSON.stringify(key.publicJwk),
    sealed_private: Buffer.from(canonicalBytes(key.privateJwk)),
    user_id: null,
    person: `kantor-${name}`,
    role: 'office',
    purpose: 'office',
    status: 'active',
    created_at: '2013-07-01T00:00:00Z',
  });
  return {
    office,
    desk: { ...office.desk, tasks: nearTasks },
    network,
    write: (kind) => writeAll(network, kind, name),
    async forget() {
      for (const table of ['stream', 'stream_digest', 'stream_gap', 'paket_file', 'paket'])
        await db(table).delete();
    },
  };
}

async function writeAll(
  network: TestNetwork,
  kind: PaketKind,
  to: 'seksi' | 'sudin',
): Promise<WrittenPaket[]> {
  const first: SentStream = {
    name: streamName(kind, scope, to),
    epoch: 1,
    sent: [],
    prevEpoch: null,
  };
  const trunk = await writeSome(network, kind, first, 4);
  const straight = await writeSome(network, kind, trunk.stream, 2);
  const restored = await writeSome(network, kind, trunk.stream, 2);
  const renewed = await writeSome(network, kind, resetEpoch(straight.stream), 2);
  const repaired = await writeSome(network, kind, resetEpoch(restored.stream), 1);
  return [trunk, straight, restored, renewed, repaired].flatMap(({ written }) => written);
}

/** `covers` reaches back two numbers only, so that the receiver also has to wait. */
async function writeSome(network: TestNetwork, kind: PaketKind, from: SentStream, count: number) {
  const written: WrittenPaket[] = [];
  let stream = from;
  for (let index = 0; index < count; index += 1) {
    const change = {
      stream: { ...stream, sent: stream.sent.slice(-2) },
      bundleId: nextBundleId(),
      revision: stream.sent.length + 1,
    };
    const { draft, bytes } = await makePaket(network, orderOf(network, kind, change));
    written.push({ entry: streamEntryOf(draft.manifest, draft.digest), bytes });
    stream = withSent(stream, draft.digest);
  }
  return { written, stream };
}

let bundles = 0;

/** Two Paket of one number must differ in something. */
function nextBundleId(): string {
  bundles += 1;
  return `01890a5d-ac96-774b-bcce-${String(bundles).padStart(12, '0')}`;
}

import { writeContainer } from './container-write.ts';
import { printedCode, sha256Hex } from './digest.ts';
import { mimetype } from './entry-names.ts';
import { sealEnvelope } from './envelope.ts';
import { canonicalBytes } from './jcs.ts';
import { recipientDigest } from './keys.ts';
import type { PaketKind } from './kinds.ts';
import {
  contentDigest,
  type Manifest,
  manifestSchema,
  type PaketScope,
  readManifest,
  streamName,
} from './manifest.ts';
import { type EncodedFile, encodePayload } from './payload-encode.ts';
import { figuresOf } from './payloads/figures.ts';
import type { Payload } from './payloads/payload-file.ts';
import { findPolicyName } from './policies.ts';
import { relayEntries, type Relay } from './relay.ts';
import { type SignatureEntry, writeSignatures } from './signatures.ts';
import { nextLink, type SentStream } from './stream-link.ts';
import { currentTrust, trustEntries, type TrustChain } from './trust-chain.ts';
import { activeRecipient, findOffice } from './trust-list.ts';
import { lowestVersion } from './versions.ts';

/** What an office wants to send. `created` and `bundleId` come from the ports. */
export interface PaketOrder {
  readonly kind: PaketKind;
  readonly from: { readonly office: string; readonly app: string };
  /** The first leads and names the stream; the others get copies. */
  readonly to: readonly string[];
  readonly scope: PaketScope;
  readonly revision: number;
  readonly stream: Omit<SentStream, 'name'>;
  readonly supersedes: Manifest['supersedes'];
  readonly audit: Manifest['audit'];
  readonly bundleId: string;
  readonly created: string;
  readonly payload: Payload;
  readonly documents: readonly EncodedFile[];
  readonly relay: Relay | null;
  readonly trust: TrustChain;
}

/** A manifest ready to be shown and signed. Sealed: any change makes another digest. */
export interface PaketDraft {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  /** Identity of the Paket. */
  readonly digest: string;
  /** For the paper: 26 characters in groups of four. */
  readonly contentCode: string;
  readonly files: readonly EncodedFile[];
  readonly trust: TrustChain;
}

export type Composed =
  | { readonly ok: true; readonly draft: PaketDraft }
  | { readonly ok: false; readonly problem: 'no-recipient-key' | 'no-policy'; readonly detail: string };

/** Builds the manifest: files, figures, digests, place in the stream. Payload that breaks its schema throws. */
export function composePaket(order: PaketOrder): Composed {
  const list = currentTrust(order.trust);
  const recipients = addressees(order);
  const unreachable = recipients.find(({ recipient }) => recipient === null);
  if (unreachable !== undefined)
    return { ok: false, problem: 'no-recipient-key', detail: unreachable.office };
  const [lead] = order.to;
  if (lead === undefined) throw new Error('A Paket without addressee');
  const link = nextLink({ ...order.stream, name: streamName(order.kind, order.scope, lead) });
  const policy = findPolicyName(list, order.kind, link.stream.prev_epoch !== null);
  if (policy === null) return { ok: false, problem: 'no-policy', detail: order.kind };

  const relayed = order.relay === null ? [] : relayEntries(order.relay);
  const payload = order.relay?.payload ?? encodePayload(order.kind, order.payload);
  const files = [...payload, ...order.documents, ...relayed];
  const spec = lowestVersion(recipients.map(({ reads }) => reads));
  const newest = order.trust.at(-1) ?? order.trust[0];
  const unsealed: Omit<Manifest, 'content_digest'> = {
    format: 'kjp-paket',
    spec,
    min_reader: '1.0',
    critical: order.relay === null ? [] : ['relay'],
    ext: order.relay === null ? {} : { relay: { digest: sha256Hex(order.relay.manifestBytes) } },
    network: list.network,
    bundle_id: order.bundleId,
    kind: order.kind,
    from: order.from,
    to: recipients.map(({ office, recipient }) => ({ office, enc: recipientDigest(recipient ?? '') })),
    scope: order.scope,
    revision: order.revision,
    ...link,
    created: order.created,
    trust: { version: newest.list.version, sha256: newest.sha256 },
    policy,
    supersedes: order.supersedes,
    audit: order.audit,
    files: files.map((file) => file.entry),
    counts: figuresOf(order.kind, order.payload),
  };
  return {
    ok: true,
    draft: draftOf({ ...unsealed, content_digest: contentDigest(unsealed) }, files, order.trust),
  };
}

/** A signed container and the keys it is for: what remains is encryption, and it is a tenth of the payload. */
export interface PackedPaket {
  readonly zip: Uint8Array;
  readonly recipients: readonly string[];
}

/**
 * The container of a signed draft, for every addressee and for the sender itself.
 *
 * `signatures` are those the policy asks for; the receiver decides whether they suffice.
 * Throws when an addressee has changed or lost its key since the manifest was made: it must be made anew.
 */
export async function packPaket(
  draft: PaketDraft,
  signatures: readonly SignatureEntry[],
): Promise<PackedPaket> {
  const entries = new Map<string, Uint8Array>([
    ['mimetype', new TextEncoder().encode(mimetype)],
    ['manifest.json', draft.manifestBytes],
    ['signatures.json', writeSignatures(signatures)],
    ...trustEntries(draft.trust),
    ...draft.files.map((file) => [file.entry.path, file.bytes] as const),
  ]);
  return { zip: await writeContainer(entries), recipients: recipientsOf(draft) };
}

/** The file that goes onto the stick. */
export async function sealPaket({ zip, recipients }: PackedPaket): Promise<Uint8Array> {
  return sealEnvelope(zip, recipients);
}

function draftOf(manifest: Manifest, files: readonly EncodedFile[], trust: TrustChain): PaketDraft {
  const manifestBytes = canonicalBytes(manifestSchema.parse(manifest));
  const { digest } = readManifest(manifestBytes);
  return { manifest, manifestBytes, digest, contentCode: printedCode(manifest.content_digest), files, trust };
}

function addressees(order: PaketOrder) {
  const list = currentTrust(order.trust);
  return order.to.map((name) => {
    const office = findOffice(list, name);
    return { office: name, recipient: office && activeRecipient(office), reads: office?.reads ?? '1.0' };
  });
}

/** The keys the manifest names, and the sender's own: it must be able to open what it sent. */
function recipientsOf({ manifest, trust }: PaketDraft): string[] {
  const list = currentTrust(trust);
  const keys = [...manifest.to.map(({ office }) => office), manifest.from.office].map((name) => {
    const office = findOffice(list, name);
    const recipient = office && activeRecipient(office);
    if (recipient === null) throw new Error(`${name} has no active encryption key`);
    return recipient;
  });
  const named = manifest.to.every(({ enc }, index) => enc === recipientDigest(keys[index] ?? ''));
  if (!named) throw new Error('An addressee changed its key after the manifest was made');
  return keys;
}

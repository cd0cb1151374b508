import { Payload } from './payloads/payload-file.ts';
import { payloadKinds } from './payloads/payload-kinds.ts';
import type { StreamState } from './stream.ts';
import type { HeldTrust } from './trust-chain.ts';
import { type RefusedPaket, type VerifiedPaket, verifyPaket } from './verify.ts';

/** Everything `verifyPaket` needs, as plain values that cross a process boundary. */
export interface VerifyRequest {
  readonly bytes: Uint8Array;
  readonly office: string;
  readonly identities: readonly string[];
  readonly trust: HeldTrust;
  /** By `<sender> <stream>`. */
  readonly streams: ReadonlyMap<string, StreamState>;
  readonly takeNewStart: boolean;
}

/** A verdict whose payload is plain rows; `unpackVerdict` makes it whole again. */
export type VerifyReply =
  | RefusedPaket
  | (Omit<VerifiedPaket, 'payload'> & { readonly rows: ReadonlyMap<string, readonly unknown[]> });

/** Runs in the task process: untrusted bytes are opened and inflated only there. */
export async function answerVerify(request: VerifyRequest): Promise<VerifyReply> {
  const verdict = await verifyPaket(request.bytes, {
    office: request.office,
    identities: request.identities,
    trust: request.trust,
    takeNewStart: request.takeNewStart,
    streamState: (sender, stream) => request.streams.get(`${sender} ${stream}`) ?? null,
  });
  if (!verdict.ok) return verdict;
  const { payload, ...rest } = verdict;
  const rows = new Map(payloadKinds[verdict.manifest.kind].map((file) => [file.path, payload.rows(file)]));
  return { ...rest, rows };
}

export function unpackVerdict(reply: VerifyReply): VerifiedPaket | RefusedPaket {
  if (!reply.ok) return reply;
  const { rows, ...rest } = reply;
  const payload = new Payload();
  for (const file of payloadKinds[reply.manifest.kind]) payload.set(file, rows.get(file.path) ?? []);
  return { ...rest, payload };
}

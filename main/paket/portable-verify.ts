import { openContainer } from './container-read.ts';
import { verifiedPayload } from './payload-decode.ts';
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

/** A verdict without its rows: they lie in `zip`, and 250,000 of them would be copied three times on their way. */
export type VerifyReply = RefusedPaket | Omit<VerifiedPaket, 'payload'>;

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
  const { payload: _left, ...portable } = verdict;
  return portable;
}

/** Whole again: the rows are read from the container, which is no longer untrusted, as they are asked for. */
export function unpackVerdict(reply: VerifyReply): VerifiedPaket | RefusedPaket {
  if (!reply.ok) return reply;
  return { ...reply, payload: verifiedPayload(reply.manifest, openContainer(reply.zip)) };
}

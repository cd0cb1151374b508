import type { VerifiedPaket } from '../../paket/verify.ts';
import type { ReceivedPaket } from './payload.ts';

/** What `differences` of a rule gets to see before the decision. */
export function receivedOf(paketId: string, verified: VerifiedPaket): ReceivedPaket {
  const { manifest } = verified;
  return {
    paketId,
    kind: manifest.kind,
    from: manifest.from.office,
    digest: verified.digest,
    contentDigest: manifest.content_digest,
    seq: manifest.stream.seq,
    revision: manifest.revision,
    scope: manifest.scope,
    payload: verified.payload,
    files: verified.documents,
  };
}

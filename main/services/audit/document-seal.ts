import { appendAudit } from '../../../db/tables/audit.ts';
import { digestOf, sha256Hex } from '../../paket/digest.ts';
import type { Work } from '../command.ts';

/** What of a frozen document stands in the chain: its bytes and the data they were made of. */
export interface FrozenDocument {
  /** SHA-256 hex of the PDF. */
  readonly sha256: string;
  /** JSON text of its content. */
  readonly snapshot: string;
}

export const issueAction = 'documents.issue';

/**
 * Chains a new document by its hash, so that an edit of the database is found (LG06).
 *
 * Here the payload hash is the seal itself: it can be recomputed from the stored document.
 */
export async function chainDocument(work: Work, documentId: string, frozen: FrozenDocument): Promise<void> {
  await appendAudit(work.db, digestOf, {
    at: work.at,
    actor: work.actor.name,
    role: work.actor.role,
    action: issueAction,
    object: documentId,
    payloadSha256: documentSeal(frozen),
  });
}

export function documentSeal({ sha256, snapshot }: FrozenDocument): string {
  return digestOf({ pdf: sha256, snapshot: sha256Hex(snapshot) });
}

import type { Work } from '../command.ts';

/** Audit head of an office as it told it at one moment. */
export interface AuditHead {
  readonly count: number;
  readonly head: string;
}

/**
 * Keeps what another office said of its own audit chain, with the Paket that said it.
 *
 * A shortened or rewritten log there no longer fits what is kept here.
 */
export async function keepWitness(
  work: Work,
  office: string,
  { count, head }: AuditHead,
  paketDigest: string,
): Promise<void> {
  await work
    .db('witness')
    .insert({ office, count, head, seen_at: work.at, paket_digest: paketDigest })
    .onConflict(['office', 'count', 'head'])
    .ignore();
}

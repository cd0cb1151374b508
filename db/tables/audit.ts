import type { Knex } from 'knex';

export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly object: string;
  readonly payload_sha256: string;
  readonly prev: string;
  readonly hash: string;
}

export interface AuditEntry {
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly object: string;
  readonly payloadSha256: string;
}

/** `prev` of the first row. */
export const auditOrigin = '0'.repeat(64);

/** Appends one row to the chain: `hash = SHA-256(JCS(row without hash))`. Only the command door calls it. */
export async function appendAudit(
  db: Knex,
  digestOf: (value: unknown) => string,
  entry: AuditEntry,
): Promise<void> {
  const last = await db('audit')
    .orderBy('seq', 'desc')
    .first<{ seq: number; hash: string } | undefined>('seq', 'hash');
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    actor: entry.actor,
    role: entry.role,
    action: entry.action,
    object: entry.object,
    payload_sha256: entry.payloadSha256,
    prev: last?.hash ?? auditOrigin,
  };
  await db('audit').insert({ ...row, hash: digestOf(row) });
}

/** Count and head of the chain, as Paket and receipts carry them. */
export async function auditHead(db: Knex): Promise<{ count: number; head: string }> {
  const last = await db('audit')
    .orderBy('seq', 'desc')
    .first<{ seq: number; hash: string } | undefined>('seq', 'hash');
  return { count: last?.seq ?? 0, head: last?.hash ?? auditOrigin };
}

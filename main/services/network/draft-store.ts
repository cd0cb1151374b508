import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { readTrustDraft, type TrustDraft, writeTrustDraft } from '../../paket/trust-draft.ts';
import type { Work } from '../command.ts';

/** The version that waits for its root holders; at most one, null when nothing waits. */
export async function findDraft(db: Knex): Promise<TrustDraft | null> {
  const row = await db('trust_draft').where({ id: 1 }).first<{ file: Uint8Array } | undefined>('file');
  return row ? readTrustDraft(new Uint8Array(row.file)) : null;
}

export async function getDraft(db: Knex): Promise<TrustDraft> {
  return (await findDraft(db)) ?? refuse('NET-039');
}

/** A draft that is being signed never changes: a second one waits until it is issued or discarded. */
export async function requireNoDraft(db: Knex): Promise<void> {
  const draft = await findDraft(db);
  if (draft) refuse('NET-038', { version: draft.list.version });
}

export async function saveDraft(work: Work, draft: TrustDraft): Promise<void> {
  await work
    .db('trust_draft')
    .insert({
      id: 1,
      file: Buffer.from(writeTrustDraft(draft)),
      made_at: work.at,
      made_by: work.actor.name,
    })
    .onConflict('id')
    .merge(['file']);
}

export async function deleteDraft(db: Knex): Promise<void> {
  await db('trust_draft').where({ id: 1 }).delete();
}

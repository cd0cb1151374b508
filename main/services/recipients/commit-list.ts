import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { AppError, refuse } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { ListEntry } from '#domain/recipients/list-line.ts';
import { findRecipient, type RecipientRecord } from '../../../db/queries/recipients.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { storeTransfer } from './disbursements.ts';
import { requireRecipientKeeper } from './keeper.ts';
import { getList, type StoredLine } from './lists.ts';
import { storeAccount } from './record-acts.ts';
import { applyUpdate } from './save-update.ts';

const bank = 'Bank DKI';

/** Step two: takes in what was ready; a line that is refused now keeps its reason and the others go on. */
export async function commitList(
  desk: Desk,
  { listId }: ParsedRequestOf<'recipientLists.commit'>,
): Promise<ResponseOf<'recipientLists.commit'>> {
  const list = await getList(desk, listId);
  if (list.state !== 'preview') refuse('PEN-021');
  const lines = JSON.parse(list.lines) as readonly StoredLine[];
  if (lines.every(({ problem }) => problem !== null)) refuse('PEN-020');
  return command(
    desk,
    (result) => ({ action: `recipientLists.commit.${list.kind}`, object: listId, facts: result }),
    async (work) => {
      const settled: StoredLine[] = [];
      for (const line of lines) settled.push(await settle(work, line, listId));
      await work
        .db('recipient_list')
        .where({ list_id: listId })
        .update({ state: 'committed', committed_at: work.at, lines: JSON.stringify(settled) });
      const refused = settled.filter(({ problem }) => problem !== null).length;
      return { taken: settled.length - refused, refused };
    },
  );
}

export async function discardList(
  desk: Desk,
  { listId }: ParsedRequestOf<'recipientLists.discard'>,
): Promise<ResponseOf<'recipientLists.discard'>> {
  if ((await getList(desk, listId)).state !== 'preview') refuse('PEN-021');
  await command(desk, { action: 'recipientLists.discard', object: listId }, async ({ db }) => {
    await db('recipient_list').where({ list_id: listId }).update({ state: 'discarded' });
  });
  return {};
}

async function settle(work: Work, line: StoredLine, listId: string): Promise<StoredLine> {
  if (line.entry === null || line.applicationId === null) return line;
  const recipient = (await findRecipient(work.db, line.applicationId)) ?? refuse('OFF-002');
  try {
    await store(work, recipient, line.entry, listId);
    return line;
  } catch (error) {
    // Every refusal is decided before the line's first write, so nothing of it is left behind.
    if (!(error instanceof AppError)) throw error;
    return { ...line, problem: fill(catalogue[error.code].what, error.values) };
  }
}

async function store(
  work: Work,
  recipient: RecipientRecord,
  entry: ListEntry,
  listId: string,
): Promise<void> {
  switch (entry.kind) {
    case 'account':
      requireRecipientKeeper(work.own, recipient.level, '33 ayat (1)');
      return storeAccount(work, recipient, { ...entry, bank });
    case 'transfer':
      requireRecipientKeeper(work.own, recipient.level, '33 ayat (2)-(3)');
      return storeTransfer(work, recipient, entry, listId);
    case 'update':
      await applyUpdate(work, recipient, { ...entry, papers: [] });
      return;
    default:
      return assertNever(entry);
  }
}

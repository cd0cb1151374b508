import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { countRecipients, findRecipients } from '../../../db/queries/recipients.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { keepsRecipients } from './keeper.ts';
import { viewRecipientRow } from './view-recipient.ts';

export async function pageRecipients(
  desk: Desk,
  request: ParsedRequestOf<'recipients.page'>,
): Promise<ResponseOf<'recipients.page'>> {
  const { rows, total } = await findRecipients(reading(desk), request, request);
  return { rows: rows.map(viewRecipientRow), total };
}

/** How many recipients, and what is still owed to them. */
export async function summariseRecipients(desk: Desk): Promise<ResponseOf<'recipients.summary'>> {
  const db = reading(desk);
  const active = await db('recipient').where({ state: 'active' }).count({ n: '*' }).first<{ n: number }>();
  return {
    recipients: await countRecipients(db, 'all'),
    active: active.n,
    withoutAccount: await countRecipients(db, 'no-account'),
    withoutCard: await countRecipients(db, 'no-card'),
    withoutPledge: await countRecipients(db, 'no-pledge'),
    withoutAmount: await countRecipients(db, 'no-amount'),
    keeps: keepsRecipients(opened(desk).own),
  };
}

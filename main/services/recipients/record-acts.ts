import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isoDate, type IsoDate } from '#domain/deadlines/iso-date.ts';
import { cardTypeFor } from '#domain/policy/policy-edition.ts';
import { longDate } from '#domain/words/date-words.ts';
import { findRecipient, type RecipientRecord } from '../../../db/queries/recipients.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { moveRecipient, updateRecipient } from './advance-recipient.ts';
import { requireRecipientKeeper } from './keeper.ts';
import { viewRecipient } from './view-recipient.ts';

type View = Promise<ResponseOf<'recipients.get'>>;

export interface AccountOpening {
  readonly bank: string;
  readonly branch: string;
  readonly accountNo: string;
  readonly openedOn: IsoDate;
}

/** A16: the account the bank opened makes the aid active; card and pledge remain owed. */
export async function openAccount(desk: Desk, request: ParsedRequestOf<'recipients.openAccount'>): View {
  await record(desk, 'recipients.openAccount', request, '33 ayat (1)', (work, recipient) =>
    storeAccount(work, recipient, request),
  );
  return viewRecipient(desk, request.applicationId);
}

/** Pasal 41(1): the card reaches the pupil himself. */
export async function handCard(desk: Desk, request: ParsedRequestOf<'recipients.handCard'>): View {
  await record(desk, 'recipients.handCard', request, '41 ayat (1)', async (work, recipient) => {
    const edition = await getEdition(work.db, recipient.edition_id);
    if (cardTypeFor(edition, recipient.school_status) === null) refuse('PEN-005');
    if (recipient.account_opened_on === null) refuse('PEN-004', { name: recipient.name });
    await requireDay(work, recipient, request.on);
    await updateRecipient(work, recipient.application_id, {
      card_handed_on: request.on,
      card_receiver: request.receiver,
    });
  });
  return viewRecipient(desk, request.applicationId);
}

/** Pasal 43a: the signed pledge (Format 2). */
export async function receivePledge(desk: Desk, request: ParsedRequestOf<'recipients.receivePledge'>): View {
  await record(desk, 'recipients.receivePledge', request, '43 huruf a', async (work, recipient) => {
    await requireDay(work, recipient, request.on);
    await updateRecipient(work, recipient.application_id, { pledge_received_on: request.on });
  });
  return viewRecipient(desk, request.applicationId);
}

/** One account belongs to one pupil; it is opened after the decree that orders it (Pasal 33(1)). */
export async function storeAccount(
  work: Work,
  recipient: RecipientRecord,
  account: AccountOpening,
): Promise<void> {
  const accountNo = account.accountNo.replace(/[\s.-]/g, '');
  if (!/^\d{6,20}$/.test(accountNo)) refuse('PEN-002');
  const taken = await work
    .db('recipient')
    .where({ account_no: accountNo })
    .whereNot({ application_id: recipient.application_id })
    .whereNot({ state: 'ended' })
    .first<{ name: string } | undefined>('name');
  if (taken) refuse('PEN-001', { account: accountNo, name: taken.name });
  await requireDay(work, recipient, account.openedOn);
  const opened = {
    bank: account.bank,
    branch: account.branch,
    account_no: accountNo,
    account_opened_on: account.openedOn,
  };
  // A corrected number does not make an active recipient active again.
  if (recipient.state === 'active') await updateRecipient(work, recipient.application_id, opened);
  else await moveRecipient(work, recipient, { kind: 'activate', accountNumber: accountNo }, opened);
}

async function record(
  desk: Desk,
  action: string,
  request: { readonly applicationId: string },
  article: string,
  run: (work: Work, recipient: RecipientRecord) => Promise<void>,
): Promise<void> {
  await command(desk, { action, object: request.applicationId, facts: request }, async (work) => {
    const recipient = (await findRecipient(work.db, request.applicationId)) ?? refuse('OFF-002');
    requireRecipientKeeper(work.own, recipient.level, article);
    await run(work, recipient);
  });
}

/** Not in the future, not before the decree everything rests on. */
async function requireDay(work: Work, recipient: RecipientRecord, day: IsoDate): Promise<void> {
  if (day > work.today) refuse('PEN-003', { date: longDate(day) });
  const decree = await work
    .db('determination')
    .where({ determination_id: recipient.determination_id })
    .first<{ kepgub_date: string }>('kepgub_date');
  // An account, card or pledge that goes on from an earlier aid is older than this decree.
  if (recipient.continues_id === null && day < decree.kepgub_date)
    refuse('PEN-009', { date: longDate(day), decree: longDate(isoDate(decree.kepgub_date)) });
}

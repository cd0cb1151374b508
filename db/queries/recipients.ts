import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Month } from '#domain/recipients/month.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import type { ApplicantClass, Level, Region, SchoolStatus } from '#domain/routing/levels.ts';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';

/** A pupil on the list of a Keputusan Gubernur, with account, card and pledge. */
export interface RecipientRecord {
  readonly application_id: string;
  readonly determination_id: string;
  readonly pupil_id: string | null;
  readonly nik: string | null;
  readonly name: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly school_status: SchoolStatus;
  readonly school_region: Region;
  readonly level: Level;
  readonly class_grade: string;
  readonly applicant_class: ApplicantClass;
  readonly edition_id: string;
  readonly school_year: string;
  readonly first_month: Month;
  readonly last_month: Month;
  readonly state: ApplicationState;
  readonly bank: string | null;
  readonly branch: string | null;
  readonly account_no: string | null;
  readonly account_opened_on: IsoDate | null;
  readonly card_handed_on: IsoDate | null;
  readonly card_receiver: string | null;
  readonly pledge_received_on: IsoDate | null;
  readonly ended_on: IsoDate | null;
  readonly ended_reason: string | null;
  readonly continues_id: string | null;
}

export interface ListedRecipient extends RecipientRecord {
  readonly monthly: number | null;
}

export interface SpellRecord {
  readonly from_month: Month;
  readonly level: Level;
  readonly monthly: number | null;
}

export type RecipientFilter =
  'all' | 'no-account' | 'no-card' | 'no-pledge' | 'no-amount' | 'sanctioned' | 'ended';

const sortable = {
  name: 'recipient.name',
  schoolName: 'recipient.school_name',
  level: 'recipient.level',
  state: 'recipient.state',
  accountNo: 'recipient.account_no',
};

// Pasal 60: the newest spell is the level he is on.
const monthlySql =
  '(SELECT monthly FROM recipient_spell spell WHERE spell.application_id = recipient.application_id ORDER BY from_month DESC LIMIT 1)';

/** What each filter of the list means; `ended` are the only ones whom the duties no longer concern. */
export const recipientFilters: Readonly<Record<RecipientFilter, string>> = {
  all: '1 = 1',
  'no-account': `recipient.state = 'determined' AND recipient.account_no IS NULL`,
  'no-card': `recipient.state = 'active' AND recipient.card_handed_on IS NULL`,
  'no-pledge': `recipient.state IN ('determined', 'active') AND recipient.pledge_received_on IS NULL`,
  'no-amount': `recipient.state IN ('determined', 'active') AND ${monthlySql} IS NULL`,
  sanctioned: `recipient.state IN ('cardWithdrawn', 'revoked')`,
  ended: `recipient.state = 'ended'`,
};

export function findRecipients(
  db: Knex,
  filter: { readonly search: string; readonly show: RecipientFilter; readonly npsn: string | null },
  paging: Paging,
): Promise<FoundPage<ListedRecipient>> {
  const query = db('recipient')
    .select('recipient.*', db.raw(`${monthlySql} AS monthly`))
    .whereRaw(recipientFilters[filter.show]);
  if (filter.npsn !== null) void query.where({ npsn: filter.npsn });
  if (filter.search !== '')
    void query.whereRaw(
      `(recipient.name LIKE :sought ESCAPE '\\' OR recipient.school_name LIKE :sought ESCAPE '\\' OR recipient.account_no LIKE :sought ESCAPE '\\')`,
      { sought: containing(filter.search) },
    );
  return findPage(query, paging, sortable, ['recipient.name', 'recipient.application_id']);
}

export async function findRecipient(db: Knex, applicationId: string): Promise<RecipientRecord | null> {
  return (
    (await db('recipient').where({ application_id: applicationId }).first<RecipientRecord | undefined>()) ??
    null
  );
}

export async function spellsOf(db: Knex, applicationId: string): Promise<readonly SpellRecord[]> {
  return await db('recipient_spell')
    .where({ application_id: applicationId })
    .orderBy('from_month')
    .select<SpellRecord[]>('from_month', 'level', 'monthly');
}

export async function countRecipients(db: Knex, filter: RecipientFilter): Promise<number> {
  const row = await db('recipient')
    .whereRaw(recipientFilters[filter])
    .count({ n: '*' })
    .first<{ n: number } | undefined>();
  return row?.n ?? 0;
}

/** The recipients lists may speak of: those whom aid still concerns. */
export async function openRecipients(db: Knex): Promise<readonly RecipientRecord[]> {
  return await db('recipient')
    .whereIn('state', ['determined', 'active', 'cardWithdrawn'])
    .orderBy(['school_name', 'name', 'application_id'])
    .select<RecipientRecord[]>('*');
}

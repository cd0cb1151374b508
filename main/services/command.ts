import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';
import { appendAudit } from '../../db/tables/audit.ts';
import { digestOf } from '../paket/digest.ts';
import { type Actor, type Desk, opened, type OwnOffice, Rehearsed, todayOf } from './desk.ts';
import type { Ids } from './ports.ts';

/** What a command runs with: one transaction, who types, the day, fresh ids. */
export interface Work {
  readonly db: Knex.Transaction;
  readonly actor: Actor;
  readonly own: OwnOffice;
  readonly today: IsoDate;
  /** RFC 3339 instant of this command. */
  readonly at: string;
  readonly ids: Ids;
}

/** What the audit row says: a stable verb, the object, and the facts whose hash is kept (never in clear). */
export interface AuditNote {
  readonly action: string;
  readonly object: string;
  readonly facts?: unknown;
}

/** The one door for writes: everything `run` does is committed together with its hash-chained audit row. */
export async function command<T>(
  desk: Desk,
  note: AuditNote | ((result: T) => AuditNote),
  run: (work: Work) => Promise<T>,
): Promise<T> {
  const office = opened(desk);
  if (desk.guard) desk.guard.beforeWrite(typeof note === 'function' ? '' : note.action);
  return office.database.write.transaction(async (db) => {
    const work: Work = {
      db,
      actor: office.actor,
      own: office.own,
      today: todayOf(desk),
      at: desk.clock.now(),
      ids: desk.ids,
    };
    const result = await run(work);
    const { action, object, facts } = typeof note === 'function' ? note(result) : note;
    await appendAudit(db, digestOf, {
      at: work.at,
      actor: office.actor.name,
      role: office.actor.role,
      action,
      object,
      payloadSha256: digestOf(plainFacts(facts)),
    });
    if (desk.rehearsal === true) throw new Rehearsed();
    return result;
  });
}

/** JCS takes neither `undefined` nor control characters: facts go in as their JSON text's safe form. */
function plainFacts(facts: unknown): unknown {
  return JSON.stringify(facts ?? {})
    .replace(/\\u00[01][0-9a-f]|\\[bfnrt]/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC')
    .replaceAll('\\', '/');
}

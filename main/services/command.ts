import { appendAudit } from '../../db/tables/audit.ts';
import { digestOf } from '../paket/digest.ts';
import { stopAfterDiskFault } from './backups/stop-work.ts';
import { type Desk, opened, Rehearsed, todayOf, type Work } from './desk.ts';
import { requireDeskAllows } from './desks/desk-rules.ts';

export type { Work } from './desk.ts';

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
  if (desk.within) return perform(desk.within, note, run);
  const done = office.database.write.transaction(async (db) => {
    const work: Work = {
      db,
      actor: office.actor,
      own: office.own,
      today: todayOf(desk),
      at: desk.clock.now(),
      ids: desk.ids,
      shipped: desk.shipped,
    };
    const result = await perform(work, note, run);
    if (desk.rehearsal === true) throw new Rehearsed();
    return result;
  });
  return done.catch((error: unknown) => {
    stopAfterDiskFault(desk, error);
    throw error;
  });
}

async function perform<T>(
  work: Work,
  note: AuditNote | ((result: T) => AuditNote),
  run: (work: Work) => Promise<T>,
): Promise<T> {
  // Before the act where its object is known, so that the desk's own reason is the one that is told.
  if (typeof note !== 'function') await requireDeskAllows(work.db, note);
  const result = await run(work);
  const { action, object, facts } = typeof note === 'function' ? note(result) : note;
  if (typeof note === 'function') await requireDeskAllows(work.db, { action, object, facts });
  await appendAudit(work.db, digestOf, {
    at: work.at,
    actor: work.actor.name,
    role: work.actor.role,
    action,
    object,
    payloadSha256: digestOf(plainFacts(facts)),
  });
  return result;
}

/** JCS takes neither `undefined` nor control characters: facts go in as their JSON text's safe form. */
function plainFacts(facts: unknown): unknown {
  return JSON.stringify(facts ?? {})
    .replace(/\\u00[01][0-9a-f]|\\[bfnrt]/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC')
    .replaceAll('\\', '/');
}

import type { Knex } from 'knex';
import type { AuditRow } from '../tables/audit.ts';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';

export interface AuditFilter {
  /** First and last day in Jakarta, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly actor: string;
  readonly actions: readonly string[];
  readonly object: string;
  /** Only acts on one of these objects; null for any. */
  readonly objects: readonly string[] | null;
}

/** The newest first, in the order of the chain: a clock that ran backwards changes nothing (CK06). */
export async function findAudit(db: Knex, filter: AuditFilter, paging: Paging): Promise<FoundPage<AuditRow>> {
  const query = db('audit').select('*');
  // Jakarta is UTC+7 without summer time; instants are stored in UTC.
  if (filter.from !== null) query.whereRaw("date(at, '+7 hours') >= ?", [filter.from]);
  if (filter.to !== null) query.whereRaw("date(at, '+7 hours') <= ?", [filter.to]);
  if (filter.actor !== '') query.whereRaw("actor LIKE ? ESCAPE '\\'", [containing(filter.actor)]);
  if (filter.actions.length > 0) query.whereIn('action', filter.actions);
  if (filter.object !== '') query.whereRaw("object LIKE ? ESCAPE '\\'", [containing(filter.object)]);
  if (filter.objects !== null) {
    const wanted = JSON.stringify(filter.objects);
    // One act may name several objects, one space between them.
    query.whereRaw(
      `(object IN (SELECT value FROM json_each(?))
        OR (instr(object, ' ') > 0 AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(audit.object, value) > 0)))`,
      [wanted, wanted],
    );
  }
  return findPage<AuditRow>(query, paging, { seq: 'seq', at: 'seq', actor: 'actor', action: 'action' }, [
    'seq desc',
  ]);
}

/** The next rows of the chain after number `seq`. */
export async function auditRowsAfter(db: Knex, seq: number, limit: number): Promise<readonly AuditRow[]> {
  return await db('audit').where('seq', '>', seq).orderBy('seq').limit(limit).select<AuditRow[]>('*');
}

export async function findAuditHash(db: Knex, seq: number): Promise<string | null> {
  const row = await db('audit').where({ seq }).first<{ hash: string } | undefined>('hash');
  return row?.hash ?? null;
}

export interface WitnessRecord {
  readonly office: string;
  readonly count: number;
  readonly head: string;
  readonly seen_at: string;
  readonly paket_digest: string;
}

/** Heads of other offices kept here, by office and the newest first. */
export async function listWitnesses(db: Knex): Promise<readonly WitnessRecord[]> {
  return await db('witness').orderBy('office').orderBy('count', 'desc').select<WitnessRecord[]>('*');
}

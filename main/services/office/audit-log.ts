import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { type AuditRow, auditOrigin } from '../../../db/tables/audit.ts';
import { findPage } from '../../../db/queries/paging.ts';
import { digestOf } from '../../paket/digest.ts';
import { type Desk, reading } from '../desk.ts';

export async function pageAudit(
  desk: Desk,
  request: ParsedRequestOf<'audit.page'>,
): Promise<ResponseOf<'audit.page'>> {
  const query = reading(desk)('audit').select('seq', 'at', 'actor', 'role', 'action', 'object');
  return findPage<AuditRow>(query, request, { seq: 'seq', at: 'seq', actor: 'actor', action: 'action' }, [
    'seq desc',
  ]);
}

/** Walks the whole chain in pieces: any edit, deletion or reordering breaks it (P12). */
export async function checkAudit(desk: Desk): Promise<ResponseOf<'audit.check'>> {
  const db = reading(desk);
  let prev = auditOrigin;
  let seq = 0;
  for (;;) {
    const rows = (await db('audit').where('seq', '>', seq).orderBy('seq').limit(5000)) as AuditRow[];
    for (const { hash, ...row } of rows) {
      if (row.seq !== seq + 1 || row.prev !== prev || digestOf(row) !== hash)
        return { rows: seq, intact: false, brokenAt: row.seq, head: prev };
      prev = hash;
      seq = row.seq;
    }
    if (rows.length < 5000) return { rows: seq, intact: true, brokenAt: null, head: prev };
  }
}

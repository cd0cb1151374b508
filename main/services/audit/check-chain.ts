import { refuse } from '#contract/errors/app-error.ts';
import type { AuditCheck } from '#contract/methods/audit.ts';
import type { Knex } from 'knex';
import { auditRowsAfter } from '../../../db/queries/audit.ts';
import { type AuditRow, auditOrigin } from '../../../db/tables/audit.ts';
import { digestOf } from '../../paket/digest.ts';
import type { Desk, Job } from '../desk.ts';
import { reading } from '../desk.ts';
import { heldHeads } from './held-heads.ts';

const pieceRows = 5000;

/** Walks the whole chain in pieces: any edit, deletion or reordering breaks it (P12). */
export async function checkAudit(desk: Desk, job?: Job): Promise<AuditCheck> {
  const db = reading(desk);
  const walked = await walkChain(db, (done, total) => {
    if (job?.signal.aborted === true) refuse('SYS-004');
    job?.progress(done, total, 'Memeriksa catatan');
  });
  return { ...walked, held: await heldHeads(desk, db) };
}

async function walkChain(
  db: Knex,
  progress: (done: number, total: number) => void,
): Promise<Omit<AuditCheck, 'held'>> {
  const counted = await db('audit').count({ n: '*' }).first<{ n: number }>();
  let prev = auditOrigin;
  let seq = 0;
  for (;;) {
    progress(seq, counted.n);
    const rows = await auditRowsAfter(db, seq, pieceRows);
    for (const row of rows) {
      const fault = faultOf(row, seq, prev);
      if (fault !== null) return { rows: seq, intact: false, brokenAt: row.seq, fault, head: prev };
      prev = row.hash;
      seq = row.seq;
    }
    if (rows.length < pieceRows) return { rows: seq, intact: true, brokenAt: null, fault: null, head: prev };
  }
}

/** The time of a row is never asked: a clock may fall, the number may not (CK06). */
function faultOf(
  { hash, ...row }: AuditRow,
  lastSeq: number,
  lastHash: string,
): NonNullable<AuditCheck['fault']> | null {
  if (row.seq !== lastSeq + 1) return 'nomor';
  if (row.prev !== lastHash) return 'sambungan';
  return digestOf(row) === hash ? null : 'isi';
}

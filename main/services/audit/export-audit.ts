import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { auditRowsAfter } from '../../../db/queries/audit.ts';
import { auditHead } from '../../../db/tables/audit.ts';
import { canonicalBytes } from '../../paket/jcs.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened } from '../desk.ts';

const pieceRows = 5000;

/** One canonical JSON row a line; `db/check-audit.sh` rechecks it with jq and sha256sum alone. */
export async function exportAudit(
  desk: Desk,
  { since }: ParsedRequestOf<'audit.export'>,
  job: Job,
): Promise<ResponseOf<'audit.export'>> {
  const { own } = opened(desk);
  const lines = await command(
    desk,
    { action: 'audit.export', object: `mulai nomor ${since}`, facts: { since } },
    async ({ db }) => {
      const { count } = await auditHead(db);
      if (since > count) refuse('AUD-004', { since, last: count });
      const written: Uint8Array[] = [];
      for (let last = since - 1; last < count; last += pieceRows) {
        if (job.signal.aborted) refuse('SYS-004');
        for (const row of await auditRowsAfter(db, last, pieceRows))
          written.push(canonicalBytes(row), newline);
        job.progress(Math.min(last + pieceRows, count), count, 'Menyalin catatan');
      }
      return written;
    },
  );
  return desk.shelf.offer(`catatan-${own.office}.ndjson`, Buffer.concat(lines));
}

const newline = new TextEncoder().encode('\n');

import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { matchesPrintedCode, printedCode } from '../../paket/digest.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { hasPrintedCode } from '../ledger/paper-kinds.ts';
import { addToEntry, entryOfPaket } from '../ledger/record-entry.ts';
import { getPaket } from './paket-row.ts';

/** The 26 characters of the paper against the file (Pasal 25, BU38); who compared and the result stay on record. */
export async function comparePaper(
  desk: Desk,
  { paketId, typed }: ParsedRequestOf<'paket.compareDigest'>,
): Promise<ResponseOf<'paket.compareDigest'>> {
  return command(
    desk,
    ({ match }) => ({ action: 'paket.compareDigest', object: paketId, facts: { match } }),
    async (work) => {
      const row = await getPaket(work.db, paketId);
      if (!hasPrintedCode(row.kind) || row.content_digest === null) refuse('NET-066');
      const match = isSameCode(typed, row.content_digest);
      await work.db('paper_check').insert({
        check_id: work.ids.next(),
        paket_id: paketId,
        at: work.at,
        by: work.actor.name,
        typed,
        result: match ? 'cocok' : 'tidak-cocok',
      });
      const entry = await entryOfPaket(work.db, paketId);
      if (match && entry !== null)
        await addToEntry(work, entry, { hardcopy: 'ada', note: 'Kertas cocok dengan berkas' });
      return { match, expected: printedCode(row.content_digest) };
    },
  );
}

/** A hand scanner gives the QR text `KJP1 <sha256>`, a person the 26 characters. */
function isSameCode(typed: string, digest: string): boolean {
  const scanned = typed.toLowerCase().replace(/^kjp1\s*/, '');
  return scanned === digest || matchesPrintedCode(typed, digest);
}

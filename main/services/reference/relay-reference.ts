import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { readManifest } from '../../paket/manifest.ts';
import { decodePayload } from '../../paket/payload-decode.ts';
import type { EncodedFile } from '../../paket/payload-encode.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { findFile, type PaketRecord } from '../exchange/paket-row.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';

/** Passes each reference of the Dinas on to the section it is meant for; what the Dinas signed travels unchanged inside. */
export async function relayReference(
  desk: Desk,
  request: ParsedRequestOf<'reference.relay'>,
): Promise<ResponseOf<'reference.relay'>> {
  return command(
    desk,
    ({ paketIds }) => ({ action: 'reference.relay', object: request.on, facts: paketIds }),
    async (work) => {
      const tier = tierOf(work.own.kind);
      if (tier !== 'sudin' && tier !== 'kanwil')
        refuse('OFF-001', { office: work.own.name, article: '12 ayat (1)', authority: 'Suku Dinas' });
      const newest = (await work
        .db('paket')
        .where({ direction: 'masuk', kind: 'reference', state: 'diterima' })
        .whereIn(
          'rowid',
          work
            .db('paket')
            .where({ direction: 'masuk', kind: 'reference', state: 'diterima' })
            .groupBy('stream')
            .select(work.db.raw('max(rowid)')),
        )) as PaketRecord[];
      if (newest.length === 0) refuse('NET-020');
      const paketIds: string[] = [];
      for (const row of newest) paketIds.push(await relayOne(work, row));
      return { paketIds };
    },
  );
}

async function relayOne(work: Work, row: PaketRecord): Promise<string> {
  const manifestBytes = (await findFile(work.db, row.paket_id, '@manifest')) ?? refuse('NET-020');
  const signatureBytes = (await findFile(work.db, row.paket_id, '@signatures')) ?? refuse('NET-020');
  const { manifest } = readManifest(manifestBytes);
  const files: EncodedFile[] = [];
  for (const entry of manifest.files.filter(({ role }) => role === 'payload')) {
    files.push({ entry, bytes: (await findFile(work.db, row.paket_id, entry.path)) ?? refuse('NET-020') });
  }
  const payload = decodePayload(manifest, new Map(files.map(({ entry, bytes }) => [entry.path, bytes])));
  const prepared = await preparePaket(work, {
    kind: 'reference',
    to: [manifest.scope.unit ?? ''],
    scope: manifest.scope,
    payload,
    documents: [],
    subjectId: row.paket_id,
    relay: { manifestBytes, signatureBytes, payload: files },
  });
  return prepared.paketId;
}

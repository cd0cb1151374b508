import { refuse } from '#contract/errors/app-error.ts';
import { auditHead } from '../../../db/tables/audit.ts';
import { composePaket } from '../../paket/compose.ts';
import { isSnapshot } from '../../paket/kinds.ts';
import { type PaketScope, streamName } from '../../paket/manifest.ts';
import { type EncodedFile, encodeDocument } from '../../paket/payload-encode.ts';
import type { Work } from '../command.ts';
import { enterPaket } from '../ledger/record-entry.ts';
import type { SentStream } from '../../paket/stream-link.ts';
import type { Outgoing, PreparedPaket } from './payload.ts';
import { sentStream } from './stream-store.ts';
import { isStreamUnknown } from './streams-after-restore.ts';
import { requireChain } from './trust-store.ts';

/** Name and version this program writes into `from.app`. */
export const appName = 'Kantor KJP 0.1';

/** Builds and freezes a manifest for signing. A stream has at most one unsent manifest: an older one is void. */
export async function preparePaket(work: Work, outgoing: Outgoing): Promise<PreparedPaket> {
  const trust = await requireChain(work.db);
  const scope = { ...emptyScope, ...outgoing.scope };
  const [lead] = outgoing.to;
  if (lead === undefined) throw new Error('A Paket without addressee');
  const stream = streamName(outgoing.kind, scope, lead);
  if (await isStreamUnknown(work.db, work.own.office, stream)) refuse('NET-060', { stream: lead });
  await voidUnsent(work, stream);
  const sent = await sentStream(work.db, work.own.office, stream);
  const last = sent.sent.at(-1) ?? null;
  const composed = composePaket({
    kind: outgoing.kind,
    from: { office: work.own.office, app: appName },
    to: outgoing.to,
    scope,
    revision: await nextRevision(work, sent),
    stream: sent,
    supersedes: isSnapshot(outgoing.kind) ? last : null,
    audit: await auditHead(work.db),
    bundleId: work.ids.next(),
    created: work.at,
    payload: outgoing.payload,
    documents: outgoing.documents.map(({ name, pdf }) => encodeDocument(`document/${name}`, pdf)),
    relay: outgoing.relay ?? null,
    trust,
  });
  if (!composed.ok)
    refuse(composed.problem === 'no-policy' ? 'NET-003' : 'NET-002', { office: composed.detail });
  const { draft } = composed;
  const paketId = work.ids.next();
  await work.db('paket').insert({
    paket_id: paketId,
    direction: 'keluar',
    kind: outgoing.kind,
    agenda_no: await enterPaket(work, {
      paketId,
      direction: 'keluar',
      kind: outgoing.kind,
      counterpart: outgoing.to,
      file: null,
    }),
    from_office: work.own.office,
    to_offices: JSON.stringify(outgoing.to),
    stream,
    epoch: draft.manifest.stream.epoch,
    seq: draft.manifest.stream.seq,
    digest: draft.digest,
    revision: draft.manifest.revision,
    state: 'disiapkan',
    manifest: Buffer.from(draft.manifestBytes),
    signatures: '[]',
    content_digest: draft.manifest.content_digest,
    counts: JSON.stringify(draft.manifest.counts),
    files: JSON.stringify(draft.manifest.files),
    warnings: '[]',
    subject_id: outgoing.subjectId,
    created_at: work.at,
    created_by: work.actor.name,
  });
  await storeFiles(work, paketId, draft.files);
  return { paketId, contentDigest: draft.manifest.content_digest, revision: draft.manifest.revision };
}

const emptyScope: PaketScope = {
  unit: null,
  bidang: null,
  class: null,
  edition: null,
  school_year: null,
  tahap: null,
};

/** Counts on through a new epoch: the paper says `revisi n`, whatever the stream had to do. */
async function nextRevision(work: Work, { name, sent, prevEpoch }: SentStream): Promise<number> {
  const row = (await work
    .db('paket')
    .where({ direction: 'keluar', stream: name })
    .whereNotNull('exported_at')
    .max({ last: 'revision' })
    .first()) as { last: number | null } | undefined;
  return Math.max(row?.last ?? 0, sent.at(-1)?.seq ?? prevEpoch?.seq ?? 0) + 1;
}

async function storeFiles(work: Work, paketId: string, files: readonly EncodedFile[]): Promise<void> {
  for (const { entry, bytes } of files) {
    await work.db('paket_file').insert({ paket_id: paketId, path: entry.path, content: Buffer.from(bytes) });
  }
}

/** Numbers of a stream are given one at a time: what was prepared and has not left is void. */
export async function voidUnsent(
  work: Work,
  stream: string,
  reason = 'Diganti Paket yang lebih baru',
): Promise<void> {
  const unsent = await work
    .db('paket')
    .where({ direction: 'keluar', stream })
    .whereIn('state', ['disiapkan', 'ditandatangani'])
    .select<
      {
        paket_id: string;
      }[]
    >('paket_id');
  for (const { paket_id } of unsent) {
    await work.db('paket').where({ paket_id }).update({ state: 'batal', reason, decided_at: work.at });
    await work.db('paket_file').where({ paket_id }).delete();
  }
}

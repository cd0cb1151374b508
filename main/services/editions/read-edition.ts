import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isKnownDocument } from '#domain/eligibility/common-predicates.ts';
import { editionMisfit, parsePolicyEdition, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { digestOf } from '../../paket/digest.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { requireKeeper } from './keeper.ts';
import { findEdition } from './stored-editions.ts';

// The shipped editions have 3 to 20 KB; this leaves room for long lists and refuses everything else unread.
const sizeLimit = 512 * 1024;

/** Takes a new edition in from its file; one in use never changes under the applications pinned to it. */
export async function readEdition(
  desk: Desk,
  request: ParsedRequestOf<'editions.read'>,
): Promise<ResponseOf<'editions.read'>> {
  const file = desk.shelf.take(request.file) ?? refuse('SYS-008');
  const json = readJson(file.bytes);
  const edition = editionIn(json);
  await command(
    desk,
    {
      action: 'editions.read',
      object: edition.id,
      facts: { digest: digestOf(edition), reason: request.reason },
    },
    async (work) => {
      requireKeeper(work.own, '7 ayat (2)');
      await requireFree(work, edition);
      await work
        .db('edition')
        .insert({
          edition_id: edition.id,
          content: JSON.stringify(json),
          active: 0,
          source: `berkas ${file.name}`,
          taken_at: work.at,
        })
        .onConflict('edition_id')
        .merge(['content', 'source', 'taken_at']);
    },
  );
  return { editionId: edition.id };
}

function readJson(bytes: Uint8Array): unknown {
  if (bytes.length > sizeLimit)
    refuse('EDN-001', { size: kilobytes(bytes.length), limit: kilobytes(sizeLimit) });
  try {
    // A byte order mark is what Notepad puts before JSON.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    return refuse('EDN-002', {}, error);
  }
}

function editionIn(json: unknown): PolicyEdition {
  const edition = parsePolicyEdition(json);
  if (!edition.ok) {
    if (edition.problem === 'edition-dates') refuse('EDN-004');
    if (edition.problem === 'edition-ages') refuse('EDN-005');
    return refuse('EDN-003', { where: editionMisfit(json) || 'seluruh berkas' });
  }
  const unknown = edition.value.requiredDocuments.find(({ code }) => !isKnownDocument(code));
  if (unknown) refuse('EDN-006', { code: unknown.code });
  if (!/^[a-z0-9][a-z0-9-]{2,63}$/.test(edition.value.id)) refuse('EDN-003', { where: 'id' });
  return edition.value;
}

async function requireFree({ db }: Work, edition: PolicyEdition): Promise<void> {
  const held = await findEdition(db, edition.id);
  if (!held) return;
  if (held.digest === digestOf(edition)) refuse('EDN-007', { title: edition.title });
  const pinned =
    (await db('application').where({ edition_id: edition.id }).first<object | undefined>('edition_id')) ??
    (await db('round').where({ edition_id: edition.id }).first<object | undefined>('edition_id'));
  if (held.active || pinned) refuse('EDN-008', { id: edition.id });
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}

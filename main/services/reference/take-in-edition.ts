import { refuse } from '#contract/errors/app-error.ts';
import { parsePolicyEdition, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { Knex } from 'knex';
import { digestOf, printedCode } from '../../paket/digest.ts';
import { edition } from '../../paket/payloads/reference.ts';
import type { Work } from '../command.ts';
import { findEdition, type StoredEdition } from '../editions/stored-editions.ts';
import type { Difference, ReceivedPaket } from '../exchange/payload.ts';

/** What the edition of a reference Paket would change here, before a person confirms it. */
export async function editionDifferences(db: Knex, paket: ReceivedPaket): Promise<readonly Difference[]> {
  const brought = editionOf(paket);
  const held = await findEdition(db, brought.id);
  const active = await activeEdition(db);
  if (!active) return [];
  if (!held) {
    return [
      {
        label: 'Edisi kebijakan baru (disimpan, belum aktif sampai Kepala mengaktifkannya)',
        before: active.edition.title,
        after: brought.title,
      },
    ];
  }
  return contentDifferences(held.edition, brought);
}

/**
 * Stored beside the others; only an office without any edition begins to use it at once.
 *
 * Which edition new applications are pinned to is the head's decision, with the changes before his eyes.
 */
export async function takeEdition(work: Work, paket: ReceivedPaket): Promise<void> {
  const brought = editionOf(paket);
  const active = await activeEdition(work.db);
  await work
    .db('edition')
    .insert({
      edition_id: brought.id,
      content: JSON.stringify(brought),
      active: active === null ? 1 : 0,
      source: paket.digest,
      taken_at: work.at,
    })
    .onConflict('edition_id')
    .merge(['content', 'source', 'taken_at']);
}

function editionOf({ payload }: ReceivedPaket): PolicyEdition {
  const [json] = payload.rows(edition);
  const parsed = parsePolicyEdition(json);
  return parsed.ok ? parsed.value : refuse('PKT-114', { detail: parsed.problem });
}

async function activeEdition(db: Knex): Promise<StoredEdition | null> {
  const row = await db('edition')
    .where({ active: 1 })
    .first<{ edition_id: string } | undefined>('edition_id');
  return row ? findEdition(db, row.edition_id) : null;
}

/** Amounts come with every Keputusan Gubernur; anything else in an edition that is held should not change. */
function contentDifferences(held: PolicyEdition, brought: PolicyEdition): readonly Difference[] {
  const differences: Difference[] = [];
  if (digestOf(held.amounts) !== digestOf(brought.amounts)) {
    differences.push({ label: `Besaran ${brought.title}`, before: basisOf(held), after: basisOf(brought) });
  }
  const withoutAmounts = (one: PolicyEdition) => digestOf({ ...one, amounts: null });
  if (withoutAmounts(held) !== withoutAmounts(brought)) {
    differences.push({
      label: `Isi edisi ${brought.title} (kriteria, berkas, larangan, jadwal)`,
      before: printedCode(withoutAmounts(held)),
      after: printedCode(withoutAmounts(brought)),
    });
  }
  return differences;
}

function basisOf({ amounts }: PolicyEdition): string {
  return amounts?.basis ?? 'belum ditetapkan';
}

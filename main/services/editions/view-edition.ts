import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { gapRegister } from '#domain/policy/gap-register.ts';
import { bankFeesPerMonth, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { editionRequirements } from '#domain/eligibility/requirements.ts';
import type { Knex } from 'knex';
import { type Desk, reading } from '../desk.ts';
import { viewLine } from './list-editions.ts';
import { findEdition } from './stored-editions.ts';

/** The whole edition for a jurist: every requirement with its source, and what its text leaves open. */
export async function viewEdition(
  desk: Desk,
  { editionId }: ParsedRequestOf<'editions.get'>,
): Promise<ResponseOf<'editions.get'>> {
  const db = reading(desk);
  const stored = (await findEdition(db, editionId)) ?? refuse('EDN-009');
  return {
    ...(await viewLine(db, stored)),
    edition: stored.edition,
    requirements: editionRequirements(stored.edition),
    bankFeesPerMonth: bankFeesPerMonth(stored.edition),
    gaps: gapsOf(stored.edition).map(({ id, says, does }) => ({ id, says, does })),
    decrees: await decreesOf(db, editionId),
  };
}

/** Gaps of the later editions bear on them alone; all others on the procedure of 2013, which 4/2018 takes over (G-41). */
function gapsOf({ rules, process }: PolicyEdition) {
  return gapRegister.filter(({ id, subject }) => {
    if (id === 'G-39') return rules !== 'pergub-27-2013';
    if (id === 'G-41') return rules === 'pergub-4-2018';
    if (subject === 'editions') return rules === 'kjp-plus-2025';
    return process === 'berjenjang-2013';
  });
}

interface DecreeRow {
  readonly number: string;
  readonly date: string;
  readonly rows: string;
  readonly recorded_by: string;
}

async function decreesOf(db: Knex, editionId: string): Promise<ResponseOf<'editions.get'>['decrees']> {
  const rows = (await db('amount_decree')
    .where({ edition_id: editionId })
    .orderBy('date', 'desc')) as DecreeRow[];
  return rows.map((row) => ({
    number: row.number,
    date: row.date,
    rows: (JSON.parse(row.rows) as unknown[]).length,
    recordedBy: row.recorded_by,
  }));
}

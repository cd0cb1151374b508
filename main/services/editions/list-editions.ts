import type { ResponseOf } from '#contract/api.ts';
import type { ActivationRow, EditionLine } from '#contract/methods/editions.ts';
import type { Knex } from 'knex';
import { printedCode } from '../../paket/digest.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { officeYear } from './period.ts';
import { readEditions, type StoredEdition } from './stored-editions.ts';

/** The editions this office holds, the one in force, and how it came to be. */
export async function listEditions(desk: Desk): Promise<ResponseOf<'editions.list'>> {
  const db = reading(desk);
  const held = await readEditions(db);
  const { schoolYear, period } = await officeYear(db, todayOf(desk));
  const lines = [];
  for (const stored of held) lines.push(await viewLine(db, stored));
  return {
    schoolYear,
    period,
    editions: lines,
    activations: await activationsOf(db, held),
    keepsEditions: opened(desk).own.kind === 'dinas',
  };
}

export async function viewLine(db: Knex, stored: StoredEdition): Promise<EditionLine> {
  const { edition } = stored;
  const used = (await db('application')
    .where({ edition_id: edition.id })
    .whereNull('void_reason')
    .count({ n: '*' })
    .first()) as { n: number };
  return {
    editionId: edition.id,
    title: edition.title,
    effectiveFrom: edition.effectiveFrom,
    effectiveTo: edition.effectiveTo,
    active: stored.active,
    forReference: stored.forReference,
    source: await sourceWords(db, stored.source),
    takenAt: stored.takenAt,
    digest: printedCode(stored.digest),
    amountBasis: edition.amounts?.basis ?? null,
    applications: used.n,
  };
}

/** A digest is that of the Paket the edition came in; anything else is already in words. */
async function sourceWords(db: Knex, source: string): Promise<string> {
  if (!/^[0-9a-f]{64}$/.test(source)) return source;
  const paket = await db('paket')
    .leftJoin('office', 'office.office', 'paket.from_office')
    .where({ 'paket.digest': source })
    .first<{ agenda_no: string; from_office: string; name: string | null } | undefined>(
      'paket.agenda_no',
      'paket.from_office',
      'office.name',
    );
  if (!paket) return `Paket dengan sidik ${printedCode(source)}`;
  return `Paket ${paket.agenda_no} dari ${paket.name ?? paket.from_office}`;
}

interface StoredActivation {
  readonly activation_id: string;
  readonly edition_id: string;
  readonly school_year: string;
  readonly period: string;
  readonly reason: string;
  readonly activated_on: string;
  readonly activated_by: string;
}

async function activationsOf(db: Knex, held: readonly StoredEdition[]): Promise<readonly ActivationRow[]> {
  const rows = (await db('edition_activation').orderBy('recorded_at', 'desc')) as StoredActivation[];
  return rows.map((row) => ({
    activationId: row.activation_id,
    title: held.find(({ edition }) => edition.id === row.edition_id)?.edition.title ?? row.edition_id,
    schoolYear: row.school_year,
    period: row.period,
    reason: row.reason,
    activatedOn: row.activated_on,
    activatedBy: row.activated_by,
  }));
}

import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Level } from '#domain/routing/levels.ts';
import { findPage } from '../../../db/queries/paging.ts';
import { determination, recipients } from '../../paket/payloads/determination.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { command, type Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import type { TakeInRule } from '../exchange/payload.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { officeYear } from '../editions/period.ts';
import { type OutcomeRow, settleCandidates, storeDetermination } from './determination.ts';

interface DecreeRecord {
  readonly determination_id: string;
  readonly kepgub_number: string;
  readonly kepgub_date: string;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly note: string;
}

/** Sends each office below the outcome of its own pupils only (domain.md 4.4). */
export async function prepareDetermination(
  desk: Desk,
  request: ParsedRequestOf<'determination.prepare'>,
): Promise<ResponseOf<'determination.prepare'>> {
  return command(
    desk,
    ({ paketIds }) => ({ action: 'determination.prepare', object: request.on, facts: paketIds }),
    async (work) => {
      const decree = (await work.db('determination').orderBy('taken_at', 'desc').first()) as
        DecreeRecord | undefined;
      if (!decree) refuse('PRP-026');
      const rows = (await work
        .db('determination_row')
        .where({ determination_id: decree.determination_id })
        .orderBy('name')) as OutcomeRow[];
      const owners = new Map(
        (
          await work
            .db('candidate')
            .select<{ application_id: string; from_office: string }[]>('application_id', 'from_office')
        ).map((row) => [row.application_id, row.from_office]),
      );
      const paketIds: string[] = [];
      for (const [office, members] of Map.groupBy(rows, (row) => owners.get(row.application_id))) {
        // The Kanwil's own pupils learned their outcome when the decree came in.
        if (office !== undefined && office !== work.own.office)
          paketIds.push(await prepareOne(work, decree, office, members));
      }
      if (paketIds.length === 0) refuse('PRP-026');
      return { paketIds };
    },
  );
}

/** The decree reaches this office: candidates and applications learn their outcome. */
export const determinationRule: TakeInRule = {
  async differences(db, paket) {
    const [head] = paket.payload.rows(determination);
    const held = await db('determination')
      .where({ kepgub_number: head?.kepgub_number ?? '' })
      .first<{ recipients: number } | undefined>('recipients');
    const now = paket.payload.rows(recipients).filter(({ status }) => status === 'ditetapkan').length;
    return held ? [{ label: 'Penerima', before: String(held.recipients), after: String(now) }] : [];
  },
  async takeIn(_desk, work, paket) {
    const [head] = paket.payload.rows(determination);
    if (!head) return { rowsOk: 0, rowsBad: 1 };
    const determinationId = work.ids.next();
    const schools = new Map(
      (await work.db('school').select<{ npsn: string; name: string }[]>('npsn', 'name')).map(
        ({ npsn, name }) => [npsn, name],
      ),
    );
    const rows = paket.payload.rows(recipients).map((row): OutcomeRow => ({
      determination_id: determinationId,
      application_id: row.application_id,
      name: row.name,
      npsn: row.npsn,
      school_name: schools.get(row.npsn) ?? row.npsn,
      level: row.level,
      outcome: row.status,
      amount: row.amount,
      note: row.note,
      content: JSON.stringify({ nik: row.nik }),
    }));
    await storeDetermination(
      work,
      {
        determinationId,
        number: head.kepgub_number,
        date: head.kepgub_date,
        periodFrom: head.period_from,
        periodTo: head.period_to,
        note: head.basis_note,
        source: paket.digest,
      },
      rows,
      [],
    );
    await settleCandidates(work, rows);
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

export async function pageOutcomes(
  desk: Desk,
  request: ParsedRequestOf<'determination.outcomes'>,
): Promise<ResponseOf<'determination.outcomes'>> {
  const db = reading(desk);
  const newest = await db('determination')
    .orderBy('taken_at', 'desc')
    .first<Pick<DecreeRecord, 'determination_id' | 'kepgub_number'> | undefined>(
      'determination_id',
      'kepgub_number',
    );
  if (!newest) return { rows: [], total: 0 };
  const query = db('determination_row').where({ determination_id: newest.determination_id }).select('*');
  if (request.search !== '') void query.whereLike('name', `%${request.search.replace(/[%_]/g, '')}%`);
  const page = await findPage<OutcomeRow>(
    query,
    request,
    { name: 'name', schoolName: 'school_name', outcome: 'outcome', amount: 'amount' },
    ['name', 'application_id'],
  );
  return {
    total: page.total,
    rows: page.rows.map((row) => ({
      applicationId: row.application_id,
      name: row.name,
      schoolName: row.school_name,
      outcome: row.outcome,
      amount: row.amount,
      kepgub: newest.kepgub_number,
      note: row.note,
    })),
  };
}

async function prepareOne(
  work: Work,
  decree: DecreeRecord,
  office: string,
  rows: readonly OutcomeRow[],
): Promise<string> {
  const year = await officeYear(work.db, work.today);
  const prepared = await preparePaket(work, {
    kind: 'determination',
    to: [office],
    scope: { unit: office, edition: year.editionId, school_year: year.schoolYear },
    payload: new Payload()
      .set(determination, [
        {
          kepgub_number: decree.kepgub_number,
          kepgub_date: decree.kepgub_date,
          period_from: decree.period_from,
          period_to: decree.period_to,
          basis_note: decree.note,
        },
      ])
      .set(
        recipients,
        rows.map((row) => ({
          application_id: row.application_id,
          nik: (JSON.parse(row.content) as { nik: string | null }).nik,
          name: row.name,
          npsn: row.npsn,
          level: row.level as Level,
          status: row.outcome,
          amount: row.amount,
          note: row.note,
        })),
      ),
    documents: [],
    subjectId: decree.determination_id,
  });
  return prepared.paketId;
}

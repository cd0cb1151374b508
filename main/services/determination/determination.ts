import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { describeFileProblem } from '#domain/intake/file-problems.ts';
import { type DeterminationLine, readDeterminationList } from '#domain/intake/determination-list.ts';
import { insertMany } from '../../../db/insert-many.ts';
import type { CandidateRecord } from '../candidates/candidate.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { readSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import { takeInRecipients } from '../recipients/enrol-recipients.ts';
import { nextState } from '../recommendation/next-state.ts';
import { requireDinas } from '../recommendation/dinas.ts';
import { findRecommendation, proposalsOf } from '../recommendation/recommendation-row.ts';
import { viewRecommendation } from '../recommendation/view-recommendation.ts';

/** One pupil's outcome by the decree; `amount` null is "belum ditetapkan", never Rp0. */
export interface OutcomeRow {
  readonly determination_id: string;
  readonly application_id: string;
  readonly name: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly level: string;
  readonly outcome: 'ditetapkan' | 'tidak-ditetapkan';
  readonly amount: number | null;
  readonly note: string | null;
  readonly content: string;
}

const outcomeColumns = [
  'determination_id',
  'application_id',
  'name',
  'npsn',
  'school_name',
  'level',
  'outcome',
  'amount',
  'note',
  'content',
] as const;

/** Registers the Keputusan Gubernur with its list, or with everyone recommended where the decree says so (Pasal 32). */
export async function recordDetermination(
  desk: Desk,
  request: ParsedRequestOf<'determination.record'>,
  job: Job,
): Promise<ResponseOf<'recommendation.view'>> {
  const lines = request.file === null ? null : await readLines(desk, request.file, job);
  await command(
    desk,
    { action: 'determination.record', object: request.number, facts: request },
    async (work) => {
      requireDinas(work);
      const recommendation = await findRecommendation(work.db, request.recommendationId);
      const letter = { number: request.number, date: request.date };
      const state = nextState(recommendation, work.today, { kind: 'determine', letter });
      const candidates = (await work
        .db('candidate')
        .where({ state: 'recommended' })
        .whereIn('proposal_id', recommendation ? proposalsOf(recommendation) : [])
        .orderBy('name')) as CandidateRecord[];
      const determinationId = work.ids.next();
      const { rows, unmatched } = decide(determinationId, candidates, lines, request.amounts ?? {});
      await storeDetermination(work, { ...request, determinationId, source: 'kepgub' }, rows, unmatched);
      await work
        .db('recommendation')
        .where({ recommendation_id: recommendation?.recommendation_id ?? '' })
        .update({ state });
      await settleCandidates(work, rows);
    },
  );
  return viewRecommendation(desk, request.recommendationId);
}

export interface DecreeHead {
  readonly determinationId: string;
  readonly number: string;
  readonly date: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly note: string;
  readonly source: string;
}

export async function storeDetermination(
  work: Work,
  head: DecreeHead,
  rows: readonly OutcomeRow[],
  unmatched: readonly string[],
): Promise<void> {
  await work.db('determination').insert({
    determination_id: head.determinationId,
    kepgub_number: head.number,
    kepgub_date: head.date,
    period_from: head.periodFrom,
    period_to: head.periodTo,
    note: head.note,
    recipients: rows.filter(({ outcome }) => outcome === 'ditetapkan').length,
    not_determined: rows.filter(({ outcome }) => outcome !== 'ditetapkan').length,
    unmatched: JSON.stringify(unmatched),
    source: head.source,
    taken_at: work.at,
  });
  await insertMany(work.db, 'determination_row', outcomeColumns, rows);
}

/** Candidates (Suku Dinas, Dinas) and own applications (section) learn their outcome; whoever is determined is a recipient. */
export async function settleCandidates(work: Work, rows: readonly OutcomeRow[]): Promise<void> {
  for (const [outcome, candidateState, applicationState] of [
    ['ditetapkan', 'determined', 'determined'],
    ['tidak-ditetapkan', 'not-determined', 'notDetermined'],
  ] as const) {
    const ids = JSON.stringify(
      rows.filter((row) => row.outcome === outcome).map((row) => row.application_id),
    );
    await work
      .db('candidate')
      .whereRaw('application_id IN (SELECT value FROM json_each(?))', [ids])
      .update({ state: candidateState, outcome });
    await work
      .db('application')
      .whereRaw('application_id IN (SELECT value FROM json_each(?))', [ids])
      .update({ state: applicationState, outcome });
  }
  const [first] = rows;
  if (first) await takeInRecipients(work, first.determination_id);
}

async function readLines(desk: Desk, token: string, job: Job): Promise<readonly DeterminationLine[]> {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  const reading = await readSpreadsheet(desk, file, job);
  if (reading.kind === 'refused') refuse('PRP-025', { detail: describeFileProblem(reading.problem).what });
  const sheet = reading.kind === 'sheets' ? reading.sheets[0] : undefined;
  const list = sheet ? readDeterminationList(sheet) : null;
  if (!list || list.kind === 'no-header')
    refuse('PRP-025', { detail: 'judul kolom NIK dan Nama tidak ditemukan' });
  if (list.kind === 'bad-cell') refuse('PRP-025', { detail: `sel ${list.cell} tidak dapat dibaca` });
  return list.lines;
}

function decide(
  determinationId: string,
  candidates: readonly CandidateRecord[],
  lines: readonly DeterminationLine[] | null,
  amounts: Readonly<Record<string, number>>,
) {
  const byNik = new Map((lines ?? []).filter(({ nik }) => nik !== null).map((line) => [line.nik, line]));
  const used = new Set<DeterminationLine>();
  const rows = candidates.map((candidate): OutcomeRow => {
    const line =
      lines === null
        ? null
        : (byNik.get(candidate.nik) ??
          lines.find((one) => one.nik === null && one.name.toUpperCase() === candidate.name.toUpperCase()) ??
          null);
    if (line) used.add(line);
    const determined = lines === null || line?.determined === true;
    return {
      determination_id: determinationId,
      application_id: candidate.application_id,
      name: candidate.name,
      npsn: candidate.npsn,
      school_name: candidate.school_name,
      level: candidate.level,
      outcome: determined ? 'ditetapkan' : 'tidak-ditetapkan',
      amount: determined ? (line?.amount ?? amounts[candidate.level] ?? null) : null,
      note:
        line === null && lines !== null
          ? 'tidak tercantum dalam daftar Keputusan Gubernur'
          : (line?.note ?? null),
      content: JSON.stringify({ nik: candidate.nik }),
    };
  });
  const unmatched = (lines ?? []).filter((line) => !used.has(line)).map((line) => line.name);
  return { rows, unmatched };
}

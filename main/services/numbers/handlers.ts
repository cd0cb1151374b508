import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import { documentNumberToken, documentTypeLabel, numberedTypes } from '#domain/documents/labels.ts';
import { numberTokens, patternProblem, renderNumber } from '#domain/documents/number-pattern.ts';
import { canVoid, type NumberState } from '#domain/documents/number-register.ts';
import { countNumbers, findNumbers, lastOrdinal } from '../../../db/queries/numbers.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { patternOf, takeNumber } from './reserve-number.ts';

type NumberMethod =
  'numbers.view' | 'numbers.list' | 'numbers.reserve' | 'numbers.void' | 'numbers.savePattern';

export function numberHandlers(desk: Desk): HandlersOf<NumberMethod> {
  return {
    'numbers.view': (request) => viewNumbers(desk, request),
    'numbers.list': (request) => listNumbers(desk, request),
    'numbers.reserve': (request) => reserve(desk, request),
    'numbers.void': (request) => voidNumber(desk, request),
    'numbers.savePattern': (request) => savePattern(desk, request),
  };
}

const stateLabels: Readonly<Record<NumberState, string>> = {
  cadangan: 'Dicadangkan',
  dipakai: 'Dipakai',
  batal: 'Batal',
  luar: 'Dipakai di luar program',
};

async function viewNumbers(
  desk: Desk,
  request: ParsedRequestOf<'numbers.view'>,
): Promise<ResponseOf<'numbers.view'>> {
  const db = reading(desk);
  const today = todayOf(desk);
  const year = request.year ?? partsOf(today).year;
  const counts = await countNumbers(db);
  const types = [...new Set([...numberedTypes, ...counts.map(({ type }) => type)])].sort();
  const ofYear = Map.groupBy(
    counts.filter((one) => one.year === year),
    ({ type }) => type,
  );
  const counted = (type: string, ...states: NumberState[]) =>
    (ofYear.get(type) ?? [])
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { count }) => sum + count, 0);
  const { own } = opened(desk);
  const rows = [];
  for (const type of types) {
    const pattern = await patternOf(db, type);
    const next = (await lastOrdinal(db, type, year)) + 1;
    rows.push({
      type,
      typeLabel: documentTypeLabel(type),
      pattern,
      next: renderNumber(pattern, next, {
        kind: documentNumberToken(type),
        unit: own.office,
        date: today,
      }),
      used: counted(type, 'dipakai', 'luar'),
      reserved: counted(type, 'cadangan'),
      void: counted(type, 'batal'),
    });
  }
  const years = new Set([...counts.map((one) => one.year), partsOf(today).year, year]);
  return {
    year,
    years: [...years].sort((a, b) => b - a),
    types: rows,
    tokens: numberTokens.map((token) => `{${token}}`),
  };
}

async function listNumbers(
  desk: Desk,
  { type, year }: ParsedRequestOf<'numbers.list'>,
): Promise<ResponseOf<'numbers.list'>> {
  const db = reading(desk);
  const documents = await db('document')
    .whereIn(
      'document_id',
      db('number_register').where({ type, year }).whereNotNull('document_id').select('document_id'),
    )
    .select<{ document_id: string; subject: string }[]>('document_id', 'subject');
  const subjects = new Map(documents.map(({ document_id, subject }) => [document_id, subject]));
  return (await findNumbers(db, type, year)).map((row) => ({
    number: row.number,
    ordinal: row.ordinal,
    state: row.state,
    stateLabel: stateLabels[row.state],
    reason: row.reason,
    documentId: row.document_id,
    subject: row.document_id === null ? null : (subjects.get(row.document_id) ?? null),
    notedOn: row.noted_at,
    notedBy: row.noted_by,
  }));
}

async function reserve(
  desk: Desk,
  { type, date, count, reason }: ParsedRequestOf<'numbers.reserve'>,
): Promise<ResponseOf<'numbers.reserve'>> {
  return command(
    desk,
    (numbers: readonly string[]) => ({ action: 'numbers.reserve', object: type, facts: { numbers, reason } }),
    async (work) => {
      const numbers: string[] = [];
      for (let made = 0; made < count; made += 1)
        numbers.push(
          await takeNumber(work, { type, date, unit: work.own.office }, { kind: 'reserve' }, reason),
        );
      return numbers;
    },
  );
}

async function voidNumber(
  desk: Desk,
  { type, year, number, reason }: ParsedRequestOf<'numbers.void'>,
): Promise<Record<string, never>> {
  await command(
    desk,
    { action: 'numbers.void', object: `${type} ${number}`, facts: { reason } },
    async (work) => {
      const row = await work
        .db('number_register')
        .where({ type, year, number })
        .first<{ state: NumberState } | undefined>('state');
      if (!row) refuse('DOC-002');
      if (!canVoid(row.state)) refuse('DOC-032', { number, state: stateLabels[row.state].toLowerCase() });
      await work
        .db('number_register')
        .where({ type, year, number })
        .update({ state: 'batal', reason, noted_at: work.at, noted_by: work.actor.name });
    },
  );
  return {};
}

async function savePattern(
  desk: Desk,
  { type, pattern }: ParsedRequestOf<'numbers.savePattern'>,
): Promise<Record<string, never>> {
  const problem = patternProblem(pattern);
  if (problem?.kind === 'no-ordinal')
    refuse('DOC-030', { token: '{urut}', example: '{urut}/{jenis}/{tahun}' });
  if (problem)
    refuse('DOC-031', { token: problem.token, known: numberTokens.map((token) => `{${token}}`).join(', ') });
  await command(desk, { action: 'numbers.savePattern', object: type, facts: { pattern } }, async (work) => {
    await work
      .db('number_pattern')
      .insert({ type, pattern, changed_at: work.at, changed_by: work.actor.name })
      .onConflict('type')
      .merge();
  });
  return {};
}

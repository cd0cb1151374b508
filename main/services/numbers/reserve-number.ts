import { refuse } from '#contract/errors/app-error.ts';
import { type IsoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import { documentNumberToken } from '#domain/documents/labels.ts';
import { defaultNumberPattern } from '#domain/documents/number-pattern.ts';
import { grantNumber, type NumberWish } from '#domain/documents/number-register.ts';
import type { Knex } from 'knex';
import { findNumbers, lastOrdinal, storeNumbers } from '../../../db/queries/numbers.ts';
import type { Work } from '../command.ts';

/** Takes the next number of a type in the year of the document's date, or the one typed from the agenda book. */
export function reserveNumber(
  work: Work,
  type: string,
  date: IsoDate,
  typed: string | null,
  unit: string,
): Promise<string> {
  return takeNumber(
    work,
    { type, date, unit },
    typed === null ? { kind: 'next' } : { kind: 'typed', number: typed },
  );
}

export interface NumberPlace {
  readonly type: string;
  readonly date: IsoDate;
  readonly unit: string;
}

/** The number, entered in the register in this transaction; DOC-001 when it is there already. */
export async function takeNumber(
  work: Work,
  { type, date, unit }: NumberPlace,
  wish: NumberWish,
  reason: string | null = null,
): Promise<string> {
  const { year } = partsOf(date);
  const known = await findNumbers(work.db, type, year);
  const grant = grantNumber(
    {
      last: await lastOrdinal(work.db, type, year),
      pattern: await patternOf(work.db, type),
      values: { kind: documentNumberToken(type), unit, date },
      find: (number, ordinal) =>
        known.find((entry) => entry.number === number || (ordinal !== null && entry.ordinal === ordinal)) ??
        null,
    },
    wish,
  );
  if (grant.kind === 'taken') refuse('DOC-001', { number: grant.by.number });
  await storeNumbers(
    work.db,
    grant.entries.map((entry) => ({
      ...entry,
      type,
      year,
      reason: entry.number === grant.number ? reason : 'Dilampaui nomor yang diketik',
      noted_at: work.at,
      noted_by: work.actor.name,
    })),
  );
  return grant.number;
}

export async function patternOf(db: Knex, type: string): Promise<string> {
  const row = await db('number_pattern').where({ type }).first<{ pattern: string } | undefined>('pattern');
  return row?.pattern ?? defaultNumberPattern;
}

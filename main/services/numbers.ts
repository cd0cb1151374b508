import { refuse } from '#contract/errors/app-error.ts';
import { type IsoDate, partsOf } from '#domain/deadlines/iso-date.ts';
import { documentNumberToken } from '#domain/documents/labels.ts';
import { romanMonth } from '#domain/words/date-words.ts';
import type { Work } from './command.ts';
import { readSetting } from './settings.ts';

/** Neutral default of domain.md 4.1; an office sets its own pattern. */
export const defaultNumberPattern = '{urut}/{jenis}/{unit}/{bulanRomawi}/{tahun}';

/** Reserves the next number of a type in the year of the document's date, or the one typed from the agenda book. */
export async function reserveNumber(
  work: Work,
  type: string,
  date: IsoDate,
  typed: string | null,
  unit: string,
): Promise<string> {
  const { year, month } = partsOf(date);
  const last = (await work
    .db('number_register')
    .where({ type, year })
    .max({ ordinal: 'ordinal' })
    .first()) as { ordinal: number | null } | undefined;
  const ordinal = (last?.ordinal ?? 0) + 1;
  const pattern = (await readSetting(work.db, `numberPattern.${type}`)) ?? defaultNumberPattern;
  const number =
    typed ??
    pattern
      .replaceAll('{urut}', String(ordinal).padStart(3, '0'))
      .replaceAll('{jenis}', documentNumberToken(type))
      .replaceAll('{unit}', unit)
      .replaceAll('{bulanRomawi}', romanMonth(month))
      .replaceAll('{tahun}', String(year));
  const taken: unknown = await work.db('number_register').where({ type, number }).first('ordinal');
  if (taken !== undefined) refuse('DOC-001', { number });
  await work
    .db('number_register')
    .insert({ type, year, ordinal, number, state: 'final', document_id: null, reason: null });
  return number;
}

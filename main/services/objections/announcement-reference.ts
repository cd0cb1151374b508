import { isoDate, parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { type PaperReference } from '#domain/documents/citations.ts';

/**
 * Number and date of an announcement in the one field a report has for it (`announcement_number`): an order must cite
 * both, and the deciding office has not seen the announcement.
 */
export function writeReference({ number, date }: PaperReference): string {
  return `${number} (${date})`;
}

/** A reference without a date, from another program, is dated as the report that carries it. */
export function readReference(text: string, reportDate: string): PaperReference {
  const match = /^(.*) \((\d{4}-\d{2}-\d{2})\)$/.exec(text);
  const date = parseIsoDate(match?.[2] ?? '');
  return match?.[1] !== undefined && date.ok ? { number: match[1], date: date.value } : { number: text, date: isoDate(reportDate) };
}

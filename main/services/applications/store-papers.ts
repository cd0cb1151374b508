import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { insertMany } from '../../../db/insert-many.ts';
import type { Work } from '../command.ts';
import type { PaperCode } from '../imports/papers.ts';

const columns = ['application_id', 'code', 'received_on', 'recorded_at', 'recorded_by'] as const;

/** Keeps on which day these papers came to the desk. */
export async function storePapers(
  { db, at, actor }: Work,
  applicationId: string,
  papers: readonly PaperCode[],
  receivedOn: IsoDate,
): Promise<void> {
  const rows = papers.map((code) => ({
    application_id: applicationId,
    code,
    received_on: receivedOn,
    recorded_at: at,
    recorded_by: actor.name,
  }));
  await insertMany(db, 'application_paper', columns, rows);
}

import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';

/** A frozen paper as a bundle needs it; its bytes are read one by one. */
export interface BatchDocument {
  readonly document_id: string;
  readonly type: string;
  readonly number: string;
  readonly date: IsoDate;
  readonly subject: string;
  readonly pages: number;
  readonly bytes: number;
}

const ofRounds = (rounds: string): string => `
  SELECT recap_document_id FROM round WHERE round_id IN (${rounds})
  UNION SELECT document_id FROM berita_acara WHERE void_reason IS NULL AND round_id IN (${rounds})
  UNION SELECT document_id FROM announcement WHERE round_id IN (${rounds})
  UNION SELECT document_id FROM objection WHERE round_id IN (${rounds})
  UNION SELECT field_review.report_document_id FROM field_review
    JOIN objection USING (objection_id) WHERE objection.round_id IN (${rounds})
  UNION SELECT head_order.document_id FROM head_order
    JOIN objection USING (order_id) WHERE objection.round_id IN (${rounds})`;

/** Everything a round put on paper: Berita Acara, recap, announcements, objections, reviews, orders. */
export function documentsOfRound(db: Knex, roundId: string): Promise<readonly BatchDocument[]> {
  return documentsIn(db, ofRounds(':id'), roundId);
}

/** The papers of all rounds of a school, and its recaps of the account forms. */
export function documentsOfSchool(db: Knex, npsn: string): Promise<readonly BatchDocument[]> {
  const rounds = 'SELECT round_id FROM round WHERE npsn = :id';
  return documentsIn(
    db,
    `${ofRounds(rounds)} UNION SELECT document_id FROM recap WHERE level = 'school' AND unit = :id`,
    npsn,
  );
}

export function chosenDocuments(db: Knex, documentIds: readonly string[]): Promise<readonly BatchDocument[]> {
  return documentsIn(db, 'SELECT value FROM json_each(:id)', JSON.stringify(documentIds));
}

async function documentsIn(db: Knex, ids: string, id: string): Promise<readonly BatchDocument[]> {
  return await db('document')
    .whereRaw(`document_id IN (${ids})`, { id })
    .select<BatchDocument[]>(
      'document_id',
      'type',
      'number',
      'date',
      'subject',
      'pages',
      db.raw('length(pdf) AS bytes'),
    );
}

export async function findDocumentSnapshot(
  db: Knex,
  documentId: string,
): Promise<{ readonly number: string; readonly snapshot: string } | undefined> {
  return await db('document')
    .where({ document_id: documentId })
    .first<{ number: string; snapshot: string } | undefined>('number', 'snapshot');
}

import type { Knex } from 'knex';
import { findDocumentPdf } from '../../../db/queries/documents.ts';
import type { Outgoing } from '../exchange/payload.ts';

/** Final PDFs on their way into a Paket. */
export async function papersOf(
  db: Knex,
  documentIds: readonly (string | null)[],
): Promise<Outgoing['documents']> {
  const papers = new Map<string, Uint8Array>();
  for (const id of new Set(documentIds)) {
    const found = id === null ? undefined : await findDocumentPdf(db, id);
    if (found) papers.set(paperFileName(found.type, found.number), new Uint8Array(found.pdf));
  }
  return [...papers].map(([name, pdf]) => ({ name, pdf }));
}

/** Type and number in a file name that is safe on every system: `doc-12-001-doc-12-20101801-viii-2013.pdf`. */
export function paperFileName(type: string, number: string): string {
  const plain = `${type}-${number}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);
  return `${plain.replace(/^-|-$/g, '')}.pdf`;
}

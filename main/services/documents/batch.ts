import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { maxBatchDocuments } from '#contract/methods/paper-batches.ts';
import { batchIndex, inProcessOrder } from '#domain/documents/batch-index.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import {
  type BatchDocument,
  chosenDocuments,
  documentsOfRound,
  documentsOfSchool,
} from '../../../db/queries/document-batches.ts';
import { findDocumentPdf } from '../../../db/queries/documents.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { gatherRound } from '../rounds/gather-round.ts';
import { countPages } from './count-pages.ts';
import { unnumberedFrame } from './unnumbered-frame.ts';

type Batch = ParsedRequestOf<'documents.batch'>['of'];

/** While it joins them, a task process takes some ten times their size; it may take 512 MB (P8). */
const maxBytes = 30 * 1024 * 1024;

/** Frozen papers as one PDF, their index first; each page is the frozen one. Recorded, since personal data leaves. */
export async function printBatch(
  desk: Desk,
  { of }: ParsedRequestOf<'documents.batch'>,
  job: Job,
): Promise<ResponseOf<'documents.batch'>> {
  const { about, papers, frame } = await command(
    desk,
    { action: 'documents.batch', object: objectOf(of), facts: of },
    (work) => gather(work, of),
  );
  const index = await renderIndex(desk, { about, papers, frame }, job);
  const files = [index, ...(await readAll(desk, papers, job))];
  const pdf = await desk.tasks.run<Uint8Array>('pdf.join', { title: `Dokumen ${about}`, files }, job);
  return desk.shelf.offer(`Dokumen ${about.replace(/[\\/:*?"<>|]/g, ' ')}.pdf`, pdf);
}

interface Gathered {
  readonly about: string;
  readonly papers: readonly BatchDocument[];
  readonly frame: DocumentFrame;
}

async function gather(work: Work, of: Batch): Promise<Gathered> {
  const { about, found } = await find(work, of);
  if (found.length === 0) refuse('DOC-042');
  if (found.length > maxBatchDocuments)
    refuse('DOC-043', { size: `${found.length} dokumen`, limit: `${maxBatchDocuments} dokumen` });
  const bytes = found.reduce((sum, one) => sum + one.bytes, 0);
  if (bytes > maxBytes) refuse('DOC-043', { size: megabytes(bytes), limit: megabytes(maxBytes) });
  return { about, papers: inProcessOrder(found), frame: await unnumberedFrame(work, null) };
}

async function find(
  { db, today }: Work,
  of: Batch,
): Promise<{ readonly about: string; readonly found: readonly BatchDocument[] }> {
  switch (of.kind) {
    case 'round': {
      const { unit, row } = await gatherRound(db, of.roundId, today);
      const about = unit.kind === 'office' ? unit.title : `${unit.title}, golongan ${row.applicant_class}`;
      return { about, found: await documentsOfRound(db, of.roundId) };
    }
    case 'school': {
      const school = (await findSchool(db, of.npsn)) ?? refuse('SCH-002', { npsn: of.npsn });
      return { about: school.name, found: await documentsOfSchool(db, of.npsn) };
    }
    case 'chosen':
      return { about: 'pilihan', found: await chosenDocuments(db, of.documentIds) };
  }
}

/** Its own length moves where the others begin: once more where it takes more than a page. */
async function renderIndex(desk: Desk, { about, papers, frame }: Gathered, job: Job): Promise<Uint8Array> {
  const render = (indexPages: number): Promise<Uint8Array> =>
    desk.printer.render(batchIndex({ frame, about, entries: papers, indexPages }), job);
  const first = await render(1);
  const pages = countPages(first);
  return pages <= 1 ? first : render(pages);
}

async function readAll(
  desk: Desk,
  papers: readonly BatchDocument[],
  job: Job,
): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const { document_id } of papers) {
    if (job.signal.aborted) refuse('SYS-004');
    const stored = (await findDocumentPdf(reading(desk), document_id)) ?? refuse('DOC-002');
    files.push(new Uint8Array(stored.pdf));
    job.progress(files.length, papers.length, 'Membaca dokumen');
  }
  return files;
}

function objectOf(of: Batch): string {
  switch (of.kind) {
    case 'round':
      return of.roundId;
    case 'school':
      return of.npsn;
    case 'chosen':
      return `${of.documentIds.length} dokumen`;
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}

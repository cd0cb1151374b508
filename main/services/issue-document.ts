import type { DocumentContent, DocumentType, Kop } from '#domain/documents/content.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { sha256Hex } from '../paket/digest.ts';
import { chainDocument } from './audit/document-seal.ts';
import type { Work } from './command.ts';
import type { Desk, Job } from './desk.ts';
import { countPages } from './documents/count-pages.ts';
import { isTrial } from './network-state.ts';
import { reserveNumber } from './numbers/reserve-number.ts';
import { readSetting } from './settings.ts';

/** A document to be made final: numbered, frozen with its data, rendered once, stored with its hash. */
export interface DocumentOrder {
  readonly type: DocumentType;
  /** What it is about in the list of documents, for example the school. */
  readonly subject: string;
  readonly date: IsoDate;
  /** Number typed from the agenda book; null reserves the next one. */
  readonly typedNumber: string | null;
  /** A number reserved before, where something else must name it too. */
  readonly reservedNumber?: string;
  /** Short unit token of the number pattern, for example the NPSN. */
  readonly unitToken: string;
  readonly kop: Kop | null;
  /** The document this one replaces, as its next revision. */
  readonly replaces?: string | null;
  content(frame: DocumentFrame): DocumentContent;
}

export interface IssuedDocument {
  readonly documentId: string;
  readonly number: string;
  readonly sha256: string;
}

/** Issues inside the command's own transaction: either the act and its paper exist, or neither. */
export async function issueDocument(
  desk: Desk,
  work: Work,
  job: Job,
  order: DocumentOrder,
): Promise<IssuedDocument> {
  const number =
    order.reservedNumber ??
    (await reserveNumber(work, order.type, order.date, order.typedNumber, order.unitToken));
  const paper = (await readSetting(work.db, 'paper')) === 'A4' ? 'A4' : 'F4';
  const frame: DocumentFrame = {
    paper,
    kop: order.kop,
    number,
    date: order.date,
    place: 'Jakarta',
    draft: false,
    trial: await isTrial(work.db),
  };
  const content = order.content(frame);
  const pdf = await desk.printer.render(content, job);
  const documentId = work.ids.next();
  const sha256 = sha256Hex(pdf);
  const snapshot = JSON.stringify(content);
  await work.db('document').insert({
    document_id: documentId,
    type: order.type,
    number,
    date: order.date,
    title: content.title,
    subject: order.subject,
    state: 'final',
    revision: await nextRevision(work, order.replaces ?? null),
    replaces_id: order.replaces ?? null,
    snapshot,
    pdf: Buffer.from(pdf),
    sha256,
    pages: countPages(pdf),
    created_at: work.at,
    created_by: work.actor.name,
  });
  await chainDocument(work, documentId, { sha256, snapshot });
  await work
    .db('number_register')
    .where({ type: order.type, number, document_id: null })
    .update({ document_id: documentId });
  return { documentId, number, sha256 };
}

async function nextRevision(work: Work, replaces: string | null): Promise<number> {
  if (replaces === null) return 0;
  const earlier = await work
    .db('document')
    .where({ document_id: replaces })
    .first<{ revision: number } | undefined>('revision');
  return (earlier?.revision ?? 0) + 1;
}

import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { command } from '../../../../main/services/command.ts';
import { documentHandlers } from '../../../../main/services/documents/documents.ts';
import { officeProgram } from '../../../../main/services/office-program.ts';
import { issueDocument } from '../../../../main/services/issue-document.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { countAllRows } from '../../../support/store.ts';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const methods = () => documentHandlers(office.desk, officeProgram);
const contentOf = (frame: DocumentFrame): DocumentContent => ({
  ...frame,
  type: 'DOC-07',
  title: 'Rekapitulasi',
  orientation: 'portrait',
  footer: { documentNumber: frame.number ?? '', digestText: null, qr: null },
  blocks: [],
});
const issue = (replaces: string | null = null) =>
  command(office.desk, { action: 'uji', object: 'dokumen' }, (work) =>
    issueDocument(office.desk, work, quietJob, {
      type: 'DOC-07',
      subject: 'SMPN 215',
      date: isoDate('2013-08-19'),
      typedNumber: null,
      unitToken: '20101561',
      kop: null,
      replaces,
      content: contentOf,
    }),
  );
const bytesOf = async (documentId: string) =>
  office.fetched((await methods()['documents.file']({ documentId }, quietJob)).token).bytes;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a document that was issued', () => {
  it('is frozen: preview, print and reprint are the same bytes, and their hash is the one on record', async () => {
    const { documentId, sha256: recorded, number } = await issue();
    const first = await bytesOf(documentId);
    expect(sha256(first)).toBe(recorded);
    await office.database.write('official').update({ name: 'Orang Lain' });
    const offer = await methods()['documents.reprint']({ documentId, reason: 'Rusak' }, quietJob);
    expect(Buffer.from(office.fetched(offer.token).bytes).equals(Buffer.from(first))).toBe(true);
    expect(await methods()['documents.get']({ documentId }, quietJob)).toMatchObject({
      number,
      state: 'final',
      revision: 0,
      pages: 1,
      sha256: recorded,
    });
    expect(await office.database.read('reprint').select('document_id', 'reason')).toEqual([
      { document_id: documentId, reason: 'Rusak' },
    ]);
  });

  it('PD09: is replaced only by its next revision, under a new number and hash; the old number still leads to the old bytes', async () => {
    const { documentId, number } = await issue();
    const next = await issue(documentId);
    expect(next.number).not.toBe(number);
    expect(next.sha256).not.toBe(sha256(await bytesOf(documentId)));
    const old = { page: 0, pageSize: 10, sort: null, type: null, state: null, search: number };
    expect((await methods()['documents.page'](old, quietJob)).rows).toMatchObject([
      { documentId, revision: 0 },
    ]);
    expect(await methods()['documents.get']({ documentId: next.documentId }, quietJob)).toMatchObject({
      revision: 1,
    });
    const page = await methods()['documents.page'](
      { page: 0, pageSize: 10, sort: null, type: 'DOC-07', state: null, search: '215' },
      quietJob,
    );
    expect(page.total).toBe(2);
    expect(page.rows.map(({ state }) => state)).toEqual(['final', 'diganti']);
    expect(await methods()['documents.get']({ documentId }, quietJob)).toMatchObject({
      replaces: null,
      replacedBy: { documentId: next.documentId },
    });
    expect(sha256(await bytesOf(documentId))).toBe(
      (await methods()['documents.get']({ documentId }, quietJob)).sha256,
    );
  });

  it('neither the paper nor its number exists when the printer fails', async () => {
    await office.close();
    office = await openTestOffice({ printer: { render: () => Promise.reject(new AppError('SYS-005')) } });
    const before = await countAllRows(office.database.read);
    await expect(issue()).rejects.toMatchObject({ code: 'SYS-005' });
    expect(await countAllRows(office.database.read)).toEqual(before);
  });

  it('a document that is none is refused', async () => {
    await expect(methods()['documents.file']({ documentId: 'tidak-ada' }, quietJob)).rejects.toMatchObject({
      code: 'DOC-002',
    });
    await expect(methods()['documents.get']({ documentId: 'tidak-ada' }, quietJob)).rejects.toMatchObject({
      code: 'DOC-002',
    });
    await expect(
      methods()['documents.reprint']({ documentId: 'tidak-ada', reason: 'x' }, quietJob),
    ).rejects.toMatchObject({ code: 'DOC-002' });
  });
});

import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import type { RequestOf } from '#contract/api.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { paperBatchHandlers } from '../../../../main/services/documents/batch-handlers.ts';
import { nearTasks } from '../../../support/near-tasks.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import {
  announce,
  announceSample,
  decideAll,
  draft,
  importSample,
  openSchoolRounds,
  recap,
  sign,
} from '../rounds/round-walk.ts';

const sd = '20101801';
const file = 'SDN Kembangan Utara 01 Pg.xlsx';
let office: TestOffice;
let printed: DocumentContent[];
const printer = {
  render(content: DocumentContent) {
    printed.push(content);
    return renderPdf(content);
  },
};

beforeEach(async () => {
  printed = [];
  office = await openTestOffice({ printer });
});
afterEach(() => office.close());

const methods = () => paperBatchHandlers({ ...office.desk, tasks: nearTasks });
const codeOf = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : error;
};
const batch = (of: RequestOf<'documents.batch'>['of'], job = quietJob) =>
  methods()['documents.batch']({ of }, job);
const stored = () =>
  office.database.read('document').orderBy('type').select<{ document_id: string; pages: number }[]>();
const pagesOf = async (token: string) =>
  (await PDFDocument.load(office.fetched(token).bytes, { updateMetadata: false })).getPageCount();

describe('papers printed together', () => {
  it('are those of the round, in the order of the process, behind an index that says where each begins', async () => {
    const { roundId } = await announceSample(office, file, sd);
    printed = [];
    const offer = await batch({ kind: 'round', roundId });
    expect(offer.name).toBe('Dokumen SDN Kembangan Utara 01 Pg, golongan a.pdf');
    const [index] = printed;
    const table = index?.blocks.find((block) => block.kind === 'table');
    const rows = table?.rows.flatMap((row) => (row.kind === 'data' ? [row.cells] : [])) ?? [];
    expect(rows.map(([, type]) => type)).toEqual([
      'Berita Acara Verifikasi Administratif',
      'Rekapitulasi Hasil Verifikasi',
      'Pengumuman Hasil Verifikasi',
    ]);
    const documents = await stored();
    const starts = documents.map(
      (_, at) => 2 + documents.slice(0, at).reduce((sum, { pages }) => sum + pages, 0),
    );
    expect(rows.map((cells) => Number(cells.at(-1)))).toEqual(starts);
    expect(await pagesOf(offer.token)).toBe(1 + documents.reduce((sum, { pages }) => sum + pages, 0));
    const log = await office.database
      .read('audit')
      .orderBy('seq', 'desc')
      .first<{ action: string; object: string }>();
    expect([log.action, log.object]).toEqual(['documents.batch', roundId]);
  });

  it('of a school or chosen from the list are the same frozen papers; the same choice gives the same bytes', async () => {
    await announceSample(office, file, sd);
    const documents = await stored();
    const school = await batch({ kind: 'school', npsn: sd });
    expect(await pagesOf(school.token)).toBe(1 + documents.reduce((sum, { pages }) => sum + pages, 0));
    const [first, second] = documents;
    const documentIds = [second?.document_id ?? '', first?.document_id ?? ''];
    const chosen = async (ids: string[]) =>
      office.fetched((await batch({ kind: 'chosen', documentIds: ids })).token).bytes;
    const once = await chosen(documentIds);
    const again = await chosen(documentIds.toReversed());
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it('are refused where there are none, and stopped where the person stops them', async () => {
    await importSample(office, file);
    const [roundId = ''] = await openSchoolRounds(office, sd);
    expect(await codeOf(batch({ kind: 'round', roundId }))).toBe('DOC-042');
    await decideAll(office, roundId);
    office.on('2013-07-31');
    await draft(office, roundId);
    const stopped = { ...quietJob, signal: AbortSignal.abort() };
    expect(await codeOf(batch({ kind: 'round', roundId }, stopped))).toBe('SYS-004');
  });

  it('leave out a Berita Acara that was drawn up again', async () => {
    await importSample(office, file);
    const [roundId = ''] = await openSchoolRounds(office, sd);
    await decideAll(office, roundId);
    office.on('2013-07-31');
    await draft(office, roundId);
    await office.database.write('berita_acara').update({ void_reason: 'Salah tanggal' });
    expect(await codeOf(batch({ kind: 'round', roundId }))).toBe('DOC-042');
  });
});

describe('notices to those who did not pass', () => {
  it('are one for each, with reason and last day, and none before the announcement', async () => {
    await importSample(office, file);
    const [roundId = ''] = await openSchoolRounds(office, sd);
    const decided = await decideAll(office, roundId);
    office.on('2013-07-31');
    await sign(office, await draft(office, roundId));
    await recap(office, roundId);
    expect(await codeOf(methods()['documents.resultSlips']({ roundId }, quietJob))).toBe('DOC-040');
    office.on('2013-08-01');
    await announce(office, roundId);
    printed = [];
    await methods()['documents.resultSlips']({ roundId }, quietJob);
    const [content] = printed;
    expect(decided.failed).toBeGreaterThan(1);
    expect(content?.blocks).toHaveLength(decided.failed);
    const words = JSON.stringify(content);
    expect(words).toContain('keberatan diterima sampai dengan');
    expect(words).toContain('Kepala SDN Kembangan Utara 01 Pg');
  });

  it('name no NIK, no KK, no address of a child; one pupil gets one letter, one who passed none', async () => {
    const { roundId } = await announceSample(office, file, sd);
    const pupils = await office.database
      .read('application')
      .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
      .where({ round_id: roundId })
      .select<
        { application_id: string; result: string; nik: string | null; address: string; name: string }[]
      >('application_id', 'result', 'nik', 'address', 'application.name');
    printed = [];
    await methods()['documents.resultSlips']({ roundId }, quietJob);
    const all = JSON.stringify(printed);
    for (const { nik, address } of pupils) {
      if (nik !== null) expect(all).not.toContain(nik);
      expect(all).not.toContain(address);
    }
    expect(all).not.toMatch(/\d{16}/);
    const failed = pupils.find(({ result }) => result === 'tidak-lulus');
    const passed = pupils.find(({ result }) => result === 'lulus');
    printed = [];
    await methods()['documents.resultSlip']({ applicationId: failed?.application_id ?? '' }, quietJob);
    expect(JSON.stringify(printed)).toContain(`Orang Tua/Wali dari ${failed?.name ?? '?'}`);
    expect(printed[0]?.kop).not.toBeNull();
    expect(
      await codeOf(
        methods()['documents.resultSlip']({ applicationId: passed?.application_id ?? '' }, quietJob),
      ),
    ).toBe('DOC-041');
  });
});

describe('what hangs on the board', () => {
  it('of a real round shows nothing of a child but name and class', async () => {
    const { roundId } = await announceSample(office, file, sd);
    const children = await office.database
      .read('application')
      .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
      .where({ round_id: roundId })
      .select<Record<string, string | null>[]>('nik', 'kk_number', 'nisn', 'address', 'birth_date', 'phone');
    const [board] = printed.filter(({ type }) => type === 'DOC-08');
    const words = JSON.stringify({ ...board, kop: null });
    expect(words).toContain('lulus');
    for (const child of children)
      for (const [kind, secret] of Object.entries(child))
        if (secret !== null && secret !== '') expect(words, kind).not.toContain(secret);
  });

  it('one taken off by a correction is told so, without a word of who objected, and may object again', async () => {
    const { roundId, announcements } = await announceSample(office, file, sd);
    const db = office.database.write;
    const child = await db('application')
      .where({ round_id: roundId, result: 'lulus' })
      .first<{ application_id: string }>();
    await db('application').where(child).update({ state: 'removedByCorrection' });
    const [first] = await db('announcement')
      .where({ announcement_id: announcements[0]?.announcementId ?? '' })
      .select<Record<string, unknown>[]>();
    await db('announcement').insert({
      ...first,
      announcement_id: 'perbaikan',
      ordinal: 1,
      number: '99/PENG-PERB',
      issued_on: '2013-08-23',
      objection_until: '2013-08-28',
    });
    office.on('2013-08-23');
    printed = [];
    await methods()['documents.resultSlip']({ applicationId: child.application_id }, quietJob);
    const words = JSON.stringify(printed);
    expect(words).toContain(
      'Dikeluarkan dari daftar berdasarkan hasil peninjauan lapangan (Pasal 21 dan 22).',
    );
    expect(words).toContain('sampai dengan 28 Agustus 2013 (Pasal 23 ayat (1))');
  });
});

describe('the tables of a paper', () => {
  it('are saved as a workbook with the rows of the frozen paper', async () => {
    await announceSample(office, file, sd);
    const paper = await office.database
      .read('document')
      .where({ type: 'DOC-07' })
      .first<{ document_id: string; snapshot: string }>();
    const offer = await methods()['documents.tables']({ documentId: paper.document_id }, quietJob);
    const reading = await readSpreadsheet(office.fetched(offer.token).bytes, offer.name);
    if (reading.kind !== 'sheets') expect.fail(`read as ${reading.kind}`);
    const content = JSON.parse(paper.snapshot) as DocumentContent;
    const tables = content.blocks.filter((block) => block.kind === 'table');
    expect(tables.length).toBeGreaterThan(0);
    expect(reading.sheets.map(({ rows }) => rows.length)).toEqual(tables.map(({ rows }) => rows.length + 1));
  });
});

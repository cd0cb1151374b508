import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '#contract/api.ts';
import { insertMany } from '../../../../db/insert-many.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { linesOf, wordsOf } from '../../domain/documents/words-of.ts';
import { type DeterminedPupil, determineSchool, school } from '../recipients/determined-school.ts';
import { codeOf, printForms, sheetPrinter, sheetsOf } from './form-desk.ts';

type Order = RequestOf<'printedForms.print'>;
const { npsn } = school;
const printer = sheetPrinter();
let office: TestOffice;
let recipients: readonly DeterminedPupil[];

beforeAll(async () => {
  office = await openTestOffice({ printer });
  recipients = await determineSchool(office);
  await office.database
    .write('school')
    .where({ npsn })
    .update({ head_name: 'Hj. Siti Aminah, S.Pd.', pengawas_name: 'Drs. Marwan' });
});
beforeEach(() => {
  printer.contents.length = 0;
});
afterAll(() => office.close());

const print = (form: Order['form'], of: Order['of']) => printForms(office, form, of);
const [first, second] = [() => recipients[0], () => recipients[1]];
const printed = () => {
  const [content] = printer.contents;
  if (!content || printer.contents.length > 1) throw new Error(`${printer.contents.length} contents`);
  return content;
};
const choose = (key: string, value: string) =>
  office.database
    .write('setting')
    .insert({ key, value, changed_by: 'uji', reason: 'uji', changed_at: '2013-10-01T00:00:00Z' })
    .onConflict('key')
    .merge();

describe('a form for nobody yet', () => {
  it('is Format 1 of class b, handed to this office itself, left open (Pasal 9)', async () => {
    const { name } = await print('DOC-01', { kind: 'blank' });
    expect(name).toBe('Surat Permohonan (Format 1) kosong.pdf');
    const lines = linesOf(printed());
    expect(lines).toContain('Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan');
    expect(lines.join('\n')).toContain('di luar Daerah tempat Peserta Didik bersekolah.');
    expect(lines.join('\n')).toMatch(/Nama Peserta Didik : \.+/);
  });

  it.each(['DOC-02', 'DOC-03', 'DOC-15'] as const)('is one sheet of %s', async (form) => {
    await print(form, { kind: 'blank' });
    expect(sheetsOf(printed())).toHaveLength(1);
    expect(wordsOf(printed())).not.toMatch(/\d{16}/);
  });

  it('is recorded, and neither numbered nor kept', async () => {
    const documents = () => office.database.read('document').count<{ n: number }[]>({ n: '*' });
    const before = await documents();
    await print('DOC-15', { kind: 'blank' });
    expect(await documents()).toEqual(before);
    const log = await office.database
      .read('audit')
      .orderBy('seq', 'desc')
      .first<{ action: string; object: string; actor: string }>();
    expect(log).toMatchObject({ action: 'printedForms.print', object: 'blank', actor: 'Rina Operator' });
  });
});

describe('a form for one pupil', () => {
  it.each(['DOC-01', 'DOC-02', 'DOC-03', 'DOC-15'] as const)('bears his name on %s', async (form) => {
    const { applicationId = '', name = '' } = first() ?? {};
    await print(form, { kind: 'pupil', applicationId });
    expect(wordsOf(printed())).toContain(name);
    expect(wordsOf(printed())).not.toContain(second()?.name);
    const log = await office.database.read('audit').orderBy('seq', 'desc').first<{ object: string }>();
    expect(log.object).toBe(applicationId);
  });

  it('goes up through the head of his school, with two attachments only where the office chose so (G-22)', async () => {
    const { applicationId = '' } = first() ?? {};
    await print('DOC-01', { kind: 'pupil', applicationId });
    expect(linesOf(printed())).toContain('Kepala SDN Kembangan Utara 01 Pg');
    expect(wordsOf(printed())).toContain('masih aktif');
    printer.contents.length = 0;
    await choose('format1Literal', 'true');
    await print('DOC-01', { kind: 'pupil', applicationId });
    expect(wordsOf(printed())).not.toContain('masih aktif');
  });

  it('does not exist for an unknown pupil, nor as an instrument of another edition', async () => {
    expect(await codeOf(print('DOC-02', { kind: 'pupil', applicationId: 'tidak-ada' }))).toBe('OFF-002');
    const { applicationId = '' } = first() ?? {};
    for (const form of ['DOC-25', 'DOC-26', 'DOC-28', 'DOC-04'] as const)
      expect(await codeOf(print(form, { kind: 'pupil', applicationId }))).toBe('DOC-010');
  });
});

describe('forms for a school', () => {
  it('are Format 4 and 5 with its head and Pengawas, and a line for each recipient', async () => {
    await print('DOC-04', { kind: 'school', npsn });
    expect(linesOf(printed())).toContain('Nama : Hj. Siti Aminah, S.Pd.');
    expect(linesOf(printed())).toContain('(Drs. Marwan)');
    printer.contents.length = 0;
    await print('DOC-05', { kind: 'school', npsn });
    expect(linesOf(printed())).toContain(`Jumlah Peserta Didik Penerima KJP : ${recipients.length}`);
    for (const { name } of recipients) expect(wordsOf(printed())).toContain(name);
  });

  it('are a pledge for each recipient and a plan for each of his quarters, or months (G-23)', async () => {
    await print('DOC-02', { kind: 'school', npsn });
    expect(sheetsOf(printed())).toHaveLength(recipients.length);
    const plans = async () => {
      printer.contents.length = 0;
      await print('DOC-03', { kind: 'school', npsn });
      return printer.contents.flatMap(sheetsOf).length;
    };
    expect(await plans()).toBe(4 * recipients.length);
    expect(wordsOf(printer.contents[0] ?? printed())).toContain('Juli, Agustus, September 2013');
    await choose('spendingPlanPeriod', 'monthly');
    expect(await plans()).toBe(12 * recipients.length);
  });

  it('are the account forms that have not come in: none is left here', async () => {
    expect(await codeOf(print('DOC-15', { kind: 'school', npsn }))).toBe('DOC-011');
    expect(await codeOf(print('DOC-02', { kind: 'school', npsn: '20101561' }))).toBe('DOC-011');
    expect(await codeOf(print('DOC-04', { kind: 'school', npsn: '99999999' }))).toBe('SCH-002');
  });
});

describe('1,500 recipients of one school', () => {
  const many = '20101561';
  beforeAll(async () => {
    const row = await office.database.read('recipient').first<Record<string, string | number | null>>();
    const columns = Object.keys(row);
    await office.database.write.transaction((db) =>
      insertMany(
        db,
        'recipient',
        columns,
        Array.from({ length: 1500 }, (_, index) => ({
          ...row,
          npsn: many,
          application_id: `banyak-${index}`,
          pupil_id: null,
          name: `Penerima ke-${String(index + 1).padStart(4, '0')} Kusumawardhana Hadiningrat`,
        })),
      ),
    );
  });

  it('are printed in one file, each once, with the count so far', async () => {
    const steps: number[] = [];
    const job = { ...quietJob, progress: (done: number) => void steps.push(done) };
    const { bytes } = await printForms(office, 'DOC-02', { kind: 'school', npsn: many }, job);
    const names = printer.contents
      .flatMap(linesOf)
      .filter((line) => line.startsWith('Nama Peserta Didik : '));
    expect(names).toHaveLength(1500);
    expect(new Set(names).size).toBe(1500);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1500);
    expect(steps.slice(0, 15)).toEqual(Array.from({ length: 15 }, (_, index) => index * 100));
  });

  it('stop where the person stops them, and are refused beyond what a printer takes', async () => {
    const stopped = { ...quietJob, signal: AbortSignal.abort() };
    const of = { kind: 'school', npsn: many } as const;
    expect(await codeOf(printForms(office, 'DOC-02', of, stopped))).toBe('SYS-004');
    // Twelve plans a year each.
    await choose('spendingPlanPeriod', 'monthly');
    expect(await codeOf(printForms(office, 'DOC-03', of))).toBe('DOC-012');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '#contract/api.ts';
import type { schoolListHandlers } from '../../../../main/services/school-lists/handlers.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';
import { linesOf, wordsOf } from '../../domain/documents/words-of.ts';
import { open2025, preview, sptjm, takeInSample } from '../school-lists/list-walk.ts';
import { codeOf, printForms, sheetPrinter, sheetsOf } from './form-desk.ts';

type Order = RequestOf<'printedForms.print'>;
const printer = sheetPrinter();
let office: TestOffice;
let lists: ReturnType<typeof schoolListHandlers>;
let listId = '';

beforeAll(async () => {
  ({ office, lists } = await open2025({ printer }));
  listId = await takeInSample(office, lists);
});
beforeEach(() => {
  printer.contents.length = 0;
});
afterAll(() => office.close());

const print = (form: Order['form'], of: Order['of']) => printForms(office, form, of);
const whole = () => ({ kind: 'list', listId, ordinal: null }) as const;
const printed = () => {
  const [content] = printer.contents;
  if (!content || printer.contents.length > 1) throw new Error(`${printer.contents.length} contents`);
  return content;
};
const tables = () => printed().blocks.filter((block) => block.kind === 'table');

describe('the papers of a Data Siswa', () => {
  it('are an SPTJM with 24 verified and 5 cancelled, the latter with their reasons (DOC-27)', async () => {
    const { name } = await print('DOC-26', whole());
    expect(name).toBe('SPTJM dan Lampiran Data Siswa SMP Tunas Bangsa.pdf');
    expect(tables().map(({ rows }) => rows.length)).toEqual([29, 5]);
    expect(wordsOf(printed())).toContain('24 (dua puluh empat) peserta didik terverifikasi');
    for (const row of tables()[1]?.rows ?? []) expect(row.kind === 'data' && row.cells.at(-1)).not.toBe('');
  });

  it('name the head who signed it once it is final', async () => {
    await lists['schoolLists.recordSptjm'](sptjm(office, listId), quietJob);
    await print('DOC-26', whole());
    expect(linesOf(printed())).toContain('Nama : Maria Goretti Simatupang, S.Pd.');
    expect(linesOf(printed())).toContain('Jakarta, 25 Januari 2025');
  });

  it('are an instrument and three letters for each pupil, in the words of the edition', async () => {
    await print('DOC-25', whole());
    const instruments = sheetsOf(printed());
    expect(instruments).toHaveLength(29);
    expect(tables()).toHaveLength(29);
    for (const { rows } of tables()) expect(rows).toHaveLength(10);
    expect(linesOf(printed())).toContain('KJP PLUS TAHAP I TAHUN 2025');
    printer.contents.length = 0;
    await print('DOC-28', whole());
    expect(sheetsOf(printed())).toHaveLength(3 * 29);
  });

  it('of one row or of its pupil are the same sheet, with what the school answered', async () => {
    const row = await office.database
      .read('school_list_row')
      .whereNotNull('application_id')
      .orderBy('ordinal')
      .first<{ ordinal: number; application_id: string; name: string }>('ordinal', 'application_id', 'name');
    await print('DOC-25', { kind: 'list', listId, ordinal: row.ordinal });
    const [ofRow] = tables();
    expect(wordsOf(printed())).toContain(row.name);
    printer.contents.length = 0;
    await print('DOC-25', { kind: 'pupil', applicationId: row.application_id });
    expect(tables()).toEqual([ofRow]);
    printer.contents.length = 0;
    await print('DOC-28', { kind: 'pupil', applicationId: row.application_id });
    expect(sheetsOf(printed())).toHaveLength(3);
  });
});

it('left blank they are one instrument and three letters; an SPTJM needs its list', async () => {
  await print('DOC-25', { kind: 'blank' });
  expect(sheetsOf(printed())).toHaveLength(1);
  printer.contents.length = 0;
  await print('DOC-28', { kind: 'blank' });
  expect(wordsOf(printed())).toContain('Merokok.');
  expect(await codeOf(print('DOC-26', { kind: 'blank' }))).toBe('DOC-010');
});

it('a Data Siswa that is only looked at has no papers yet', async () => {
  const looked = await preview(office, lists, undefined, 'Data Siswa lain.xlsx');
  const of = { kind: 'list', listId: looked.listId, ordinal: null } as const;
  for (const form of ['DOC-25', 'DOC-26', 'DOC-28'] as const)
    expect(await codeOf(print(form, of))).toBe('DOC-013');
});

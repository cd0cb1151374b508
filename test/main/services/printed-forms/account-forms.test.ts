import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { formHandlers } from '../../../../main/services/forms/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { linesOf } from '../../domain/documents/words-of.ts';
import { announceSample } from '../rounds/round-walk.ts';
import { codeOf, printForms, sheetPrinter, sheetsOf } from './form-desk.ts';

const npsn = '20101801';
const printer = sheetPrinter();
let office: TestOffice;
let forms: ReturnType<typeof formHandlers>;
let roundId = '';

beforeAll(async () => {
  office = await openTestOffice({ printer });
  forms = formHandlers(office.desk);
  ({ roundId } = await announceSample(office, 'SDN Kembangan Utara 01 Pg.xlsx', npsn));
});
beforeEach(() => {
  printer.contents.length = 0;
});
afterAll(() => office.close());

/** Names on the sheets of the only file printed. */
function names(): readonly string[] {
  const [content] = printer.contents;
  if (!content) return [];
  const label = '1.  Nama lengkap : ';
  return sheetsOf(content).map((blocks) =>
    (linesOf({ ...content, blocks }).find((line) => line.startsWith(label)) ?? '').slice(label.length),
  );
}

async function listed() {
  const { rows } = await forms['accountForms.page'](
    { npsn, incomplete: false, page: 0, pageSize: 200, sort: null },
    quietJob,
  );
  return rows;
}

it('are printed for everybody on the announced list of a round, filled in or not', async () => {
  await printForms(office, 'DOC-15', { kind: 'round', roundId });
  expect(names().toSorted()).toEqual((await listed()).map(({ name }) => name).toSorted());
  expect(await codeOf(printForms(office, 'DOC-15', { kind: 'round', roundId: 'tidak-ada' }))).toBe('DOC-011');
});

it('are awaited of whoever has not filled one, of the office or of one school', async () => {
  const all = await listed();
  const [one] = all;
  if (!one) throw new Error('Nobody is listed');
  office.on('2013-08-12');
  await forms['accountForms.save'](
    {
      applicationId: one.applicationId,
      motherName: 'Sri',
      guardianName: 'Budi',
      phone: '08123456789',
      postalCode: '11610',
      filledOn: isoDate('2013-08-12'),
    },
    quietJob,
  );
  for (const of of [{ kind: 'waiting' } as const, { kind: 'school', npsn } as const]) {
    printer.contents.length = 0;
    await printForms(office, 'DOC-15', of);
    expect(names()).toHaveLength(all.length - 1);
    expect(names()).not.toContain(one.name);
  }
});

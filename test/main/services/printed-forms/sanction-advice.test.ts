import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RequestOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { recipientHandlers } from '../../../../main/services/recipients/handlers.ts';
import { sanctionHandlers } from '../../../../main/services/sanctions/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { linesOf } from '../../domain/documents/words-of.ts';
import { type DeterminedPupil, determineSchool } from '../recipients/determined-school.ts';
import { codeOf, printForms, sheetPrinter } from './form-desk.ts';

type Order = RequestOf<'printedForms.print'>;
const printer = sheetPrinter();
let office: TestOffice;
let pupil: DeterminedPupil;
let sanctionId = '';

beforeAll(async () => {
  office = await openTestOffice({ printer });
  const [first] = await determineSchool(office);
  if (!first) throw new Error('Nobody was determined');
  pupil = first;
  const { applicationId } = first;
  await recipientHandlers(office.desk)['recipients.openAccount'](
    {
      applicationId,
      bank: 'Bank DKI',
      branch: '',
      accountNo: '00123456789',
      openedOn: isoDate('2013-10-01'),
    },
    quietJob,
  );
  const sanctions = sanctionHandlers(office.desk);
  ({ sanctionId } = await sanctions['sanctions.propose'](
    {
      applicationId,
      prohibitionRef: 'pupil:b',
      prohibition: '',
      counted: 3,
      basis: 'rekomendasi-sekolah',
      basisNumber: '421/097/X/2013',
      basisDate: isoDate('2013-10-01'),
      facts: 'Ditemukan merokok di lingkungan sekolah.',
    },
    quietJob,
  ));
});
beforeEach(() => {
  printer.contents.length = 0;
});
afterAll(() => office.close());

const print = (of: Order['of']) => printForms(office, 'DOC-29', of);
const lines = () => printer.contents.flatMap(linesOf);

it('is prefilled for a recipient before there is a case', async () => {
  await print({ kind: 'pupil', applicationId: pupil.applicationId });
  expect(lines()).toContain('REKOMENDASI PENGENAAN SANKSI');
  expect(lines()).toContain(`Nama : ${pupil.name}`);
  expect(lines().find((line) => line.startsWith('Larangan : '))).toMatch(/^Larangan : \.+$/);
});

it('bears what was recorded of a case', async () => {
  await print({ kind: 'sanction', sanctionId, purpose: 'sanksi' });
  expect(lines()).toContain('Uraian kejadian : Ditemukan merokok di lingkungan sekolah.');
  expect(lines()).toContain('Jumlah kejadian : 3');
  expect(lines().join()).not.toContain('Sanksi yang berlaku');
});

it('asks that a sanction be lifted, naming the letter that imposed it', async () => {
  await sanctionHandlers(office.desk)['sanctions.step'](
    { sanctionId, step: 'withdrawCard', number: '77/2013', date: isoDate('2013-10-01'), reason: '' },
    quietJob,
  );
  await print({ kind: 'sanction', sanctionId, purpose: 'pencabutan' });
  expect(lines()).toContain('REKOMENDASI PENCABUTAN SANKSI');
  expect(lines().find((line) => line.startsWith('Sanksi yang berlaku : '))).toContain(
    'surat Nomor 77/2013 tanggal 1 Oktober 2013',
  );
});

it('belongs to a recipient or a case', async () => {
  expect(await codeOf(print({ kind: 'blank' }))).toBe('DOC-010');
  expect(await codeOf(print({ kind: 'sanction', sanctionId: 'tidak-ada', purpose: 'sanksi' }))).toBe(
    'OFF-002',
  );
});

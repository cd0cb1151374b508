import { afterEach, expect, it } from 'vitest';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { documentHandlers } from '../../../../main/services/documents/documents.ts';
import { officeProgram } from '../../../../main/services/office-program.ts';
import { isTrial } from '../../../../main/services/network-state.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { wordPages } from '../../adapters/pdf/pdf-tools.ts';
import { announceSample } from '../rounds/round-walk.ts';

let office: TestOffice;
afterEach(() => office.close());

async function pages(): Promise<readonly boolean[]> {
  const marked: boolean[] = [];
  const documents = documentHandlers(office.desk, officeProgram);
  const rows = await office.database.read('document').select<{ document_id: string }[]>('document_id');
  expect(rows).toHaveLength(3);
  for (const { document_id: documentId } of rows) {
    const file = await documents['documents.file']({ documentId }, quietJob);
    const again = await documents['documents.reprint']({ documentId, reason: 'rusak' }, quietJob);
    for (const { token } of [file, again])
      marked.push(
        ...wordPages(office.fetched(token).bytes).map(({ words }) =>
          words.some(({ text }) => text === 'LATIHAN'),
        ),
      );
  }
  return marked;
}

it('stands on every page of every paper made on a trial date, and on its reprint', async () => {
  office = await openTestOffice({ printer: { render: (content) => renderPdf(content) } });
  await office.database.write('setting').insert({
    key: 'trialDate',
    value: '2013-07-31',
    changed_by: 'uji',
    reason: 'uji',
    changed_at: '2013-07-31T00:00:00Z',
  });
  expect(await isTrial(office.database.read)).toBe(true);
  await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
  const marked = await pages();
  expect(marked.length).toBeGreaterThan(8);
  expect(marked.every(Boolean)).toBe(true);
});

it('stands nowhere on a paper of a real network, even with a date left over from a trial', async () => {
  office = await openTestOffice({ printer: { render: (content) => renderPdf(content) } });
  await office.database.write('setting').insert({
    key: 'trialDate',
    value: '2013-07-31',
    changed_by: 'uji',
    reason: 'uji',
    changed_at: '2013-07-31T00:00:00Z',
  });
  await office.database.write('network').insert({ id: 1, network: 'nyata', fingerprint: 'ABCD', trial: 0 });
  await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
  expect((await pages()).some(Boolean)).toBe(false);
});

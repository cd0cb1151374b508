import { expect, test } from 'vitest';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { announcement } from '#domain/documents/announcement.ts';
import { column, dataRow, table } from '#domain/documents/compose.ts';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { announcementInput } from '../../domain/documents/sample-inputs.ts';
import { recapGroups, recapInput } from '../../domain/documents/sample-recaps.ts';
import { drawnPages, unpacked } from './pdf-tools.ts';

test('lists on the same page are all drawn', async () => {
  const blocks = ['Pertama', 'Kedua', 'Ketiga'].map((name) =>
    table(
      [column('No', 10), column('Nama', '*')],
      Array.from({ length: 5 }, (_, index) => dataRow(String(index + 1), `${name} ${index + 1}x`)),
      { size: 'list' },
    ),
  );
  const pages = drawnPages(await renderPdf({ ...announcement(announcementInput()), blocks }));
  expect(pages).toHaveLength(1);
  for (const name of ['Pertama', 'Kedua', 'Ketiga'])
    for (let index = 1; index <= 5; index += 1) expect(pages[0]).toContain(`${index} ${name} ${index}x`);
});

test('what all pages have in common stands in the file once', async () => {
  const pdf = await renderPdf(accountFormRecap(recapInput({ groups: recapGroups(4, 60) })));
  const pages = drawnPages(pdf).length;
  expect(pages).toBeGreaterThan(5);
  const forms = unpacked(pdf).split('/Subtype /Form').length - 1;
  // One for the rows of each page at the most, and one for the footer.
  expect(forms).toBeGreaterThan(1);
  expect(forms).toBeLessThanOrEqual(pages + 1);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentContent } from '#domain/documents/content.ts';
import { documentHandlers } from '../../../../main/services/documents/documents.ts';
import { officeProgram } from '../../../../main/services/office-program.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { countAllRows } from '../../../support/store.ts';
import { decideAll, draft, importSample, openSchoolRounds } from '../rounds/round-walk.ts';

let office: TestOffice;
let rendered: DocumentContent[];
let roundId: string;
const request = () => ({
  method: 'rounds.draftBeritaAcara' as const,
  request: { roundId, date: '2013-07-31', place: 'Ruang rapat seksi', number: null },
});

beforeEach(async () => {
  rendered = [];
  office = await openTestOffice({
    printer: {
      render(content) {
        rendered.push(content);
        return Promise.resolve(new TextEncoder().encode('%PDF-1.7 /Type /Page'));
      },
    },
  });
  await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
  [roundId = ''] = await openSchoolRounds(office, '20101801');
  await decideAll(office, roundId);
  office.on('2013-07-31');
});
afterEach(() => office.close());

function preview(what: ReturnType<typeof request> = request()) {
  return documentHandlers(office.desk, officeProgram)['documents.preview'](what, quietJob);
}

describe('a paper looked at before it is made (U28, U32)', () => {
  it('shows the very content that is printed afterwards, as a draft, and leaves nothing behind', async () => {
    const before = await countAllRows(office.database.write);
    const papers = await preview();
    expect(await countAllRows(office.database.write)).toEqual(before);
    expect(papers.map(({ title }) => title)).toEqual([rendered[0]?.title]);
    expect(new TextDecoder().decode(office.fetched(papers[0]?.file.token ?? '').bytes)).toContain('%PDF');
    await draft(office, roundId);
    const [shown, printed] = rendered;
    expect(shown?.draft).toBe(true);
    expect(printed).toEqual({ ...shown, draft: false });
  });

  it('refuses what the act itself would refuse, and a role that may not do it', async () => {
    const early = { ...request(), request: { ...request().request, date: '2013-07-01' } };
    await expect(preview(early)).rejects.toMatchObject({ code: expect.stringMatching(/^RND-/) as string });
    const wrong = { ...request(), request: { roundId } } as unknown as ReturnType<typeof request>;
    await expect(preview(wrong)).rejects.toMatchObject({ code: 'SYS-003' });
    office.actAs('pemeriksa');
    await expect(preview()).rejects.toMatchObject({ code: 'SES-004' });
    expect(rendered).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announceSample, decideAll, draft, importSample, openSchoolRounds } from '../rounds/round-walk.ts';

let office: TestOffice;
let pupils: ReturnType<typeof pupilHandlers>;
beforeEach(async () => {
  office = await openTestOffice();
  pupils = pupilHandlers(office.desk);
});
afterEach(() => office.close());

const file = 'SDN Kembangan Utara 01 Pg.xlsx';
const npsn = '20101801';

async function explain(
  over: { result?: 'lulus' | 'tidak-lulus'; state?: string } = {},
): Promise<PupilAccount> {
  const { rows } = await pupils['pupils.page'](
    { page: 0, pageSize: 200, sort: null, search: '', npsn, roundId: null, state: over.state ?? null },
    quietJob,
  );
  const row = rows.find(({ result }) => over.result === undefined || result === over.result);
  return pupils['pupils.explain']({ applicationId: row?.applicationId ?? '' }, quietJob);
}

describe("the jurist's view of a pupil", () => {
  it('U26 has every predicate of the edition with its article, before anything is decided', async () => {
    await importSample(office, file);
    const { checks, decision, advice, waysOut, amount, card, facts } = await explain({ state: 'submitted' });
    expect(checks.map(({ key }) => key)).toEqual([
      'target-class',
      'level',
      'enrolment',
      'family-category',
      'submission-window',
      'document surat-permohonan',
      'document kk',
      'document sktm',
      'document surat-aktif',
      'kk-region',
      'age',
      'comparison',
    ]);
    expect(checks.every(({ source }) => source !== '')).toBe(true);
    expect(checks.find(({ key }) => key === 'age')).toMatchObject({ answerLabel: 'Tidak berlaku' });
    expect([decision, amount, card, waysOut]).toEqual([null, null, 'platinum', []]);
    expect(advice.reasons).toEqual([]);
    expect(facts.find(({ label }) => label === 'Lahir')?.source).toContain(file);
  });

  it('tells what is missing and until when it may be brought', async () => {
    await importSample(office, file);
    const { waysOut, advice } = await explain({ state: 'incomplete' });
    expect(advice.standing).toBe('Belum lengkap');
    expect(waysOut).toEqual([
      expect.objectContaining({
        label: 'Lengkapi berkas sebelum Berita Acara disusun',
        isOpen: true,
        until: null,
      }),
    ]);
  });

  it('keeps the legal actors apart from the typist once the Berita Acara is drafted', async () => {
    await importSample(office, file);
    const [roundId = ''] = await openSchoolRounds(office, npsn);
    await decideAll(office, roundId);
    office.on('2013-07-31');
    await draft(office, roundId);
    const { decision, waysOut } = await explain({ result: 'tidak-lulus' });
    expect(decision?.beritaAcara?.parties).toHaveLength(3);
    expect(decision?.beritaAcara?.signed).toBe(false);
    expect(decision?.recorded).toMatchObject({ by: 'Rina Operator' });
    expect(decision?.reasons.length).toBeGreaterThan(0);
    expect(waysOut.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(waysOut[1]?.sentence).toContain('belum diumumkan');
  });

  it('names the last day of the objection and what came after (Pasal 16)', async () => {
    await announceSample(office, file, npsn);
    const before = await explain({ result: 'tidak-lulus' });
    expect(before.waysOut.find(({ until }) => until !== null)).toMatchObject({
      until: '2013-08-19',
      isOpen: true,
    });
    expect(before.course[0]).toMatchObject({ label: 'Pengumuman', on: '2013-08-01' });
    office.on('2013-08-20');
    const after = await explain({ result: 'tidak-lulus' });
    expect(after.waysOut.find(({ until }) => until !== null)).toMatchObject({
      isOpen: false,
      sentence: 'Masa keberatan berakhir 19 Agustus 2013 (Pasal 16).',
    });
    expect((await explain({ result: 'lulus' })).waysOut).toEqual([]);
  });

  it('prints, and says in the log that it did', async () => {
    await importSample(office, file);
    const { applicationId, name } = await explain();
    const offer = await pupils['pupils.printAccount']({ applicationId }, quietJob);
    expect(offer.name).toBe(`Telaah ${name}.pdf`);
    expect(new TextDecoder().decode(office.fetched(offer.token).bytes)).toContain('TELAAH PESERTA DIDIK');
    const { history } = await pupils['pupils.explain']({ applicationId }, quietJob);
    expect(history.map(({ action }) => action)).toContain('Telaah dicetak');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoundView } from '#contract/methods/rounds.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announceSample } from './round-walk.ts';

let office: TestOffice;
let announced: RoundView;
let rounds: ReturnType<typeof roundHandlers>;

beforeEach(async () => {
  office = await openTestOffice();
  rounds = roundHandlers(office.desk);
  announced = await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
});
afterEach(() => office.close());

interface Decided {
  readonly type: string;
  readonly applicationId: string | null;
  readonly subject: object;
  readonly finding: 'benar' | 'tidak-benar';
}

/** Puts decided objections and their order in the tables, as the objection services and an order Paket would. */
async function decide(objections: readonly Decided[], changes: readonly object[] = []): Promise<void> {
  const db = office.database.write;
  const announcement = announced.announcements[0]?.announcementId ?? '';
  await db('head_order').insert({
    order_id: 'order-1',
    direction: 'diterima',
    kind: 'perbaiki',
    number: '88/SP/VIII/2013',
    date: '2013-08-22',
    unit: announced.npsn,
    unit_name: 'SMP Tunas Bangsa',
    level_group: 'SMP',
    applicant_class: 'a',
    addressee: 'Kepala SMP Tunas Bangsa',
    by_name: 'Dra. Wahyuni',
    by_capacity: 'definitif',
    findings: '[]',
    changes: JSON.stringify(changes),
    source: 'paket',
  });
  for (const [index, one] of objections.entries()) {
    await db('objection').insert({
      objection_id: `objection-${index}`,
      round_id: announced.roundId,
      announcement_id: announcement,
      agenda_no: `K-${index}`,
      received_on: '2013-08-16',
      objector: '{}',
      type: one.type,
      application_id: one.applicationId,
      subject: JSON.stringify(one.subject),
      grounds: 'alasan',
      in_time: 1,
      state: 'decided',
      review_due_on: '2013-08-23',
      finding: one.finding,
      order_id: 'order-1',
      recorded_at: '2013-08-16T03:00:00Z',
      recorded_by: 'uji',
    });
  }
  await db('round').where({ round_id: announced.roundId }).update({ state: 'decidedCorrect' });
}

function correctOn(issuedOn: string): Promise<RoundView> {
  return rounds['rounds.announceCorrection'](
    {
      roundId: announced.roundId,
      issuedOn: isoDate(issuedOn),
      number: null,
      media: [{ kind: 'papan', detail: '' }],
    },
    quietJob,
  );
}

async function applicationNamed(
  name: string,
): Promise<{ application_id: string; state: string; via_correction: number }> {
  return await office.database
    .read('application')
    .where({ name })
    .first<{ application_id: string; state: string; via_correction: number }>();
}

const newcomer = {
  name: 'Dewi Anjani',
  classGrade: '8',
  sex: 'P',
  birthPlace: 'Jakarta',
  birthDate: '1999-05-04',
  level: 'SMP',
  nik: null,
};

describe('the corrected announcement', () => {
  it('removes, adds and corrects on the strength of an order, and tells semula and menjadi', async () => {
    const removed = await applicationNamed('Arif Wijaya');
    const corrected = await applicationNamed('Yusuf Gunawan');
    await office.database.write('account_form').insert({
      application_id: removed.application_id,
      npsn: announced.npsn,
      name: 'Arif Wijaya',
      mother_name: 'Dewi Anggraini',
      guardian_name: 'Agus Santoso',
      filled_on: '2013-08-05',
      complete: 1,
      problems: '[]',
    });
    await decide(
      [
        {
          type: 'tercantum-tidak-layak',
          applicationId: removed.application_id,
          subject: { name: 'Arif Wijaya' },
          finding: 'benar',
        },
        { type: 'tidak-tercantum-layak', applicationId: null, subject: newcomer, finding: 'benar' },
        {
          type: 'data-keliru',
          applicationId: corrected.application_id,
          subject: { name: 'Yusuf Gunawan' },
          finding: 'benar',
        },
        {
          type: 'tercantum-tidak-layak',
          applicationId: corrected.application_id,
          subject: { name: 'Yusuf Gunawan' },
          finding: 'tidak-benar',
        },
      ],
      [
        {
          action: 'correct',
          objectionId: 'objection-2',
          applicationId: corrected.application_id,
          name: 'Yusuf Gunawan',
          detail: 'nama: Yusuf Gunawan Hadi',
        },
      ],
    );
    office.on('2013-08-23');
    expect((await rounds['rounds.get']({ roundId: announced.roundId }, quietJob)).warnings).toHaveLength(1);
    const correct = pupilHandlers(office.desk)['pupils.correct'];
    const changes = { name: 'Yusuf Gunawan Hadi' };
    await correct(
      { applicationId: corrected.application_id, changes, documents: null, reason: 'Perintah 88' },
      quietJob,
    );
    await expect(
      correct({ applicationId: removed.application_id, changes, documents: null, reason: 'iseng' }, quietJob),
    ).rejects.toMatchObject({ code: 'PUP-001' });
    const view = await correctOn('2013-08-23');

    expect(view.state).toBe('correctionAnnounced');
    expect(view.announcements[1]).toMatchObject({
      ordinal: 1,
      listed: 30,
      displayUntil: { lastDay: '2013-08-25' },
      objectionUntil: { lastDay: '2013-08-28', article: '23 ayat (1)' },
      changes: [
        { name: 'Arif Wijaya', before: 'Arif Wijaya, kelas 7', after: 'tidak tercantum' },
        { name: 'Dewi Anjani', before: 'tidak tercantum', after: 'Dewi Anjani, kelas 8' },
        {
          name: 'Yusuf Gunawan Hadi',
          before: 'Yusuf Gunawan, kelas 8',
          after: 'Yusuf Gunawan Hadi, kelas 8',
        },
      ],
    });
    expect((await applicationNamed('Arif Wijaya')).state).toBe('removedByCorrection');
    expect(await applicationNamed('Dewi Anjani')).toMatchObject({
      state: 'addedByCorrection',
      via_correction: 1,
    });
    expect(await office.database.read('account_form').first()).toMatchObject({ voided_on: '2013-08-23' });
    expect(view.addedTasks).toMatchObject([
      {
        name: 'Dewi Anjani',
        missing: expect.arrayContaining(['Surat usulan tertulis (Format 1)']) as unknown,
      },
    ]);
    const paper = await office.database
      .read('document')
      .where({ type: 'DOC-14' })
      .first<{ revision: number; snapshot: string }>();
    expect(paper.revision).toBe(1);
    expect(paper.snapshot).toContain('88/SP/VIII/2013');
  });

  it('waits for the end of the first window, and the round for the added pupil (G-48, Pasal 22)', async () => {
    await decide([
      { type: 'tidak-tercantum-layak', applicationId: null, subject: newcomer, finding: 'benar' },
    ]);
    office.on('2013-08-19');
    await expect(correctOn('2013-08-19')).rejects.toMatchObject({
      code: 'RND-028',
      values: { date: '19 Agustus 2013' },
    });
    office.on('2013-08-21');
    await expect(correctOn('2013-08-21')).rejects.toMatchObject({
      code: 'RND-014',
      values: { document: 'surat perintah' },
    });
    office.on('2013-08-23');
    await correctOn('2013-08-23');
    office.on('2013-08-29');
    const close = { roundId: announced.roundId, on: isoDate('2013-08-29'), reason: null };
    await expect(rounds['rounds.close'](close, quietJob)).rejects.toMatchObject({
      code: 'RND-031',
      values: { names: 'Dewi Anjani' },
    });
    await office.database
      .write('application')
      .where({ name: 'Dewi Anjani' })
      .update({ state: 'provisional' });
    expect((await rounds['rounds.close'](close, quietJob)).state).toBe('closed');
  });

  it('is refused without an order', async () => {
    await office.database
      .write('round')
      .where({ round_id: announced.roundId })
      .update({ state: 'decidedCorrect' });
    office.on('2013-08-23');
    await expect(correctOn('2013-08-23')).rejects.toMatchObject({ code: 'RND-035' });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RoundView } from '#contract/methods/rounds.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { orderHandlers } from '../../../../main/services/orders/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announceSample } from '../rounds/round-walk.ts';
import { applicationIdOf, bothReviewers, newcomer, register, review, stateOf } from './objection-walk.ts';

let office: TestOffice;
let announced: RoundView;
let objections: ReturnType<typeof objectionHandlers>;

beforeEach(async () => {
  office = await openTestOffice();
  objections = objectionHandlers(office.desk);
  announced = await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
  office.on('2013-08-16');
});
afterEach(() => office.close());

async function roundState(): Promise<string> {
  return (await roundHandlers(office.desk)['rounds.get']({ roundId: announced.roundId }, quietJob)).state;
}

function reportOn(date: string, ...objectionIds: string[]) {
  return objections['objections.report']({ objectionIds, date: isoDate(date), number: null }, quietJob);
}

describe('an objection to an announcement', () => {
  it('in time contests the round and gets 7 calendar days of review (Pasal 16, 18(1), vector D12)', async () => {
    const view = await register(office, announced.roundId, {
      type: 'tercantum-tidak-layak',
      applicationId: await applicationIdOf(office, 'Arif Wijaya'),
    });
    expect(view).toMatchObject({
      subject: 'Arif Wijaya',
      state: 'received',
      inTime: true,
      window: { lastDay: '2013-08-19', article: '16' },
      reviewDue: { lastDay: '2013-08-23', status: 'within' },
      actions: { review: { allowed: true }, markInadmissible: { allowed: false } },
    });
    expect(view.actions.markInadmissible.why).toContain('19 Agustus 2013');
    expect(await roundState()).toBe('contested');
    const receipt = await office.database
      .read('document')
      .where({ document_id: view.receiptDocumentId })
      .first<{ type: string; number: string; snapshot: string }>();
    expect(receipt).toMatchObject({ type: 'DOC-09', number: view.agendaNo });
    expect(receipt.snapshot).toContain('23 Agustus 2013');
  });

  it('too late is kept and flagged, moves nothing, and can only be declared inadmissible (Pasal 16)', async () => {
    office.on('2013-08-20');
    const late = await register(office, announced.roundId, {
      type: 'tidak-tercantum-layak',
      receivedOn: '2013-08-20',
    });
    expect(late).toMatchObject({
      inTime: false,
      reviewDue: null,
      state: 'received',
      actions: { review: { allowed: false } },
    });
    expect(await roundState()).toBe('announced');
    await expect(review(office, late.objectionId)).rejects.toMatchObject({ code: 'OBJ-006' });
    const close = { roundId: announced.roundId, on: isoDate('2013-08-20'), reason: null };
    await expect(roundHandlers(office.desk)['rounds.close'](close, quietJob)).rejects.toMatchObject({
      code: 'RND-022',
    });
    const ended = await objections['objections.markInadmissible'](
      { objectionId: late.objectionId, reason: 'Lewat satu hari kerja' },
      quietJob,
    );
    expect(ended.state).toBe('inadmissible');
    expect((await roundHandlers(office.desk)['rounds.close'](close, quietJob)).state).toBe('closed');
  });

  it('concerns only whom it can concern', async () => {
    const listed = await applicationIdOf(office, 'Arif Wijaya');
    await expect(
      register(office, announced.roundId, { type: 'tidak-tercantum-layak', applicationId: listed }),
    ).rejects.toMatchObject({ code: 'OBJ-050', values: { name: 'Arif Wijaya' } });
    await expect(
      register(office, announced.roundId, { type: 'tercantum-tidak-layak' }),
    ).rejects.toMatchObject({ code: 'OBJ-005' });
    await expect(
      register(office, announced.roundId, {
        type: 'data-keliru',
        applicationId: listed,
        receivedOn: '2013-07-31',
      }),
    ).rejects.toMatchObject({ code: 'OBJ-008' });
    expect(await office.database.read('objection')).toHaveLength(0);
    expect(await roundState()).toBe('announced');
  });

  it('is reviewed by head and Komite together; a late review is flagged (Pasal 18(1)-(2))', async () => {
    const { objectionId } = await register(office, announced.roundId, { type: 'tidak-tercantum-layak' });
    office.on('2013-08-26');
    await expect(
      review(office, objectionId, 'benar', '2013-08-26', bothReviewers.slice(0, 1)),
    ).rejects.toMatchObject({ code: 'OBJ-009', values: { roles: 'Komite Sekolah/Madrasah' } });
    const pengawas = { role: 'pengawas', name: 'Hj. Sri Wahyuningsih', nip: null };
    await expect(
      review(office, objectionId, 'benar', '2013-08-26', [...bothReviewers, pengawas]),
    ).rejects.toMatchObject({ code: 'OBJ-010' });
    const reviewed = await review(office, objectionId, 'benar', '2013-08-26');
    expect(reviewed).toMatchObject({
      state: 'reviewed',
      reviewDue: { lastDay: '2013-08-23', status: 'late' },
      reviews: [{ ordinal: 1, proposedFinding: 'benar' }],
    });
    expect(await roundState()).toBe('reviewed');
  });

  it('taken back leaves the round as it was before (R9b)', async () => {
    const { objectionId } = await register(office, announced.roundId, { type: 'tidak-tercantum-layak' });
    const view = await objections['objections.withdraw'](
      { objectionId, on: isoDate('2013-08-16'), reason: 'Salah orang' },
      quietJob,
    );
    expect(view.state).toBe('withdrawnByObjector');
    expect(await roundState()).toBe('announced');
  });

  it('without a network goes to the head on paper, and his paper order decides it (Pasal 18(3)-(4))', async () => {
    const founded = await register(office, announced.roundId, { type: 'tidak-tercantum-layak' });
    const arif = await applicationIdOf(office, 'Arif Wijaya');
    const unfounded = await register(office, announced.roundId, {
      type: 'tercantum-tidak-layak',
      applicationId: arif,
    });
    office.on('2013-08-22');
    await review(office, founded.objectionId);
    await review(office, unfounded.objectionId, 'tidak-benar');
    expect(await reportOn('2013-08-21', founded.objectionId, unfounded.objectionId)).toEqual({
      paketId: null,
    });
    const letter = await office.database
      .read('document')
      .where({ type: 'DOC-11' })
      .first<{ snapshot: string }>('snapshot');
    expect(letter.snapshot).toContain('Kepala Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat');

    const order = {
      roundId: announced.roundId,
      number: '88/SP/2013',
      date: isoDate('2013-08-22'),
      byName: 'Dra. Wahyuni',
      byNip: null,
    };
    const record = orderHandlers(office.desk)['orders.recordPaper'];
    const early = {
      ...order,
      date: isoDate('2013-08-20'),
      findings: [{ objectionId: founded.objectionId, finding: 'benar' as const }],
    };
    await expect(record(early, quietJob)).rejects.toMatchObject({ code: 'OBJ-015' });
    await record({ ...order, findings: [{ objectionId: founded.objectionId, finding: 'benar' }] }, quietJob);
    expect(await roundState()).toBe('reviewed');
    await record(
      {
        ...order,
        number: '89/SP/2013',
        findings: [{ objectionId: unfounded.objectionId, finding: 'tidak-benar' }],
      },
      quietJob,
    );
    expect(await roundState()).toBe('decidedCorrect');
    expect(await objections['objections.get']({ objectionId: founded.objectionId }, quietJob)).toMatchObject({
      state: 'decided',
      finding: 'benar',
      order: { number: '88/SP/2013', source: 'kertas', kind: 'perbaiki' },
    });

    office.on('2013-08-23');
    const corrected = await roundHandlers(office.desk)['rounds.announceCorrection'](
      {
        roundId: announced.roundId,
        issuedOn: isoDate('2013-08-23'),
        number: null,
        media: [{ kind: 'papan', detail: '' }],
      },
      quietJob,
    );
    expect(corrected.announcements[1]?.changes).toMatchObject([
      { name: newcomer.name, before: 'tidak tercantum' },
    ]);
    expect(await stateOf(office, newcomer.name)).toBe('addedByCorrection');
    expect(await stateOf(office, 'Arif Wijaya')).toBe('listed');
  });

  it('is listed with its deadline, open ones first asked for', async () => {
    await register(office, announced.roundId, { type: 'tidak-tercantum-layak' });
    const page = await objections['objections.page'](
      { roundId: announced.roundId, open: true, page: 0, pageSize: 50, sort: null },
      quietJob,
    );
    expect(page).toMatchObject({
      total: 1,
      rows: [{ subject: newcomer.name, typeLabel: 'tidak tercantum pada pengumuman, dinilai berhak' }],
    });
  });
});

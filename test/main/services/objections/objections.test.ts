import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoundView } from '#contract/methods/rounds.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { orderHandlers } from '../../../../main/services/orders/handlers.ts';
import type { FieldReviewRow, ObjectionRow } from '../../../../db/queries/objections.ts';
import { reportRow } from '../../../../main/services/objections/report-row.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announceCorrection, found, paperOf, recordOrder } from '../orders/paper-order.ts';
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
      byCapacity: 'definitif' as const,
    };
    const record = orderHandlers(office.desk)['orders.recordPaper'];
    const early = {
      ...order,
      date: isoDate('2013-08-20'),
      findings: [{ objectionId: founded.objectionId, finding: 'benar' as const, detail: '' }],
    };
    await expect(record(early, quietJob)).rejects.toMatchObject({ code: 'OBJ-015' });
    await record(
      { ...order, findings: [{ objectionId: founded.objectionId, finding: 'benar', detail: '' }] },
      quietJob,
    );
    expect(await roundState()).toBe('reviewed');
    await record(
      {
        ...order,
        number: '89/SP/2013',
        findings: [{ objectionId: unfounded.objectionId, finding: 'tidak-benar', detail: '' }],
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

describe('who objects', () => {
  const nameless = { name: '', capacity: 'masyarakat', contact: '' } as const;

  it('may stay nameless with the written reason of the head, where the office allows it (G-20)', async () => {
    const about = { type: 'tidak-tercantum-layak', objector: nameless } as const;
    await expect(register(office, announced.roundId, about)).rejects.toMatchObject({ code: 'OBJ-002' });
    const view = await register(office, announced.roundId, { ...about, anonymousReason: 'Takut dikucilkan' });
    expect(view.objector).toMatchObject({ name: null, anonymousReason: 'Takut dikucilkan' });
    await office.database.write('setting').insert({
      key: 'anonymousObjections',
      value: 'refused',
      changed_by: 'uji',
      reason: 'uji',
      changed_at: '2013-07-01T00:00:00Z',
    });
    await expect(
      register(office, announced.roundId, { ...about, anonymousReason: 'Takut dikucilkan' }),
    ).rejects.toMatchObject({ code: 'OBJ-060' });
  });

  it('in the Komite does not review his own objection: another member signs (G-32)', async () => {
    const objector = { name: 'Mulyadi, S.Pd.', capacity: 'komite', contact: '0812' } as const;
    const { objectionId, warnings } = await register(office, announced.roundId, {
      type: 'tidak-tercantum-layak',
      objector,
    });
    expect(warnings.join(' ')).toContain('Pasal 18 ayat (1) menghendakinya');
    expect(warnings.join(' ')).toContain('anggota Komite yang lain');
    office.on('2013-08-20');
    await expect(review(office, objectionId)).rejects.toMatchObject({
      code: 'OBJ-061',
      values: { name: 'H. Mulyadi' },
    });
    const [head] = bothReviewers;
    const member = { role: 'komite', name: 'Siti Rahayu', nip: null };
    const reviewed = await review(office, objectionId, 'benar', '2013-08-20', head ? [head, member] : []);
    expect(reviewed.state).toBe('reviewed');
    const paper = await office.database
      .read('document')
      .where({ type: 'DOC-10' })
      .first<{ snapshot: string }>('snapshot');
    expect(paper.snapshot).toContain('Anggota Komite SMP Tunas Bangsa');
  });

  it('is told to the deciding head by capacity only, and the pupil by name only (U35)', async () => {
    const view = await register(office, announced.roundId, { type: 'tidak-tercantum-layak' });
    const row = await office.database.read('objection').first<ObjectionRow>();
    const payload = reportRow({ ...row, ordinal: 0 }, { ordinal: 1 } as FieldReviewRow, 'Kepala');
    expect(payload.objector_capacity).toBe('masyarakat');
    expect(JSON.stringify(payload)).not.toContain(view.objector.name);
    expect(JSON.stringify(payload)).not.toContain(view.objector.contact);
    expect(Object.keys(payload)).not.toContain('subject_nik');
  });
});

describe('wrong data about a listed pupil', () => {
  it('wait for a hand to put them right, then appear as semula and menjadi (Pasal 21)', async () => {
    const applicationId = await applicationIdOf(office, 'Arif Wijaya');
    const { objectionId } = await register(office, announced.roundId, { type: 'data-keliru', applicationId });
    office.on('2013-08-22');
    await review(office, objectionId);
    await reportOn('2013-08-21', objectionId);
    const order = { number: '88/SP', date: '2013-08-22' };
    await expect(
      recordOrder(office, announced.roundId, order, found(objectionId, 'benar')),
    ).rejects.toMatchObject({ code: 'OBJ-023' });
    await recordOrder(office, announced.roundId, order, found(objectionId, 'benar', 'kelas: 8'));
    const view = await objections['objections.get']({ objectionId }, quietJob);
    expect(view.correctPupil).toEqual({ applicationId, detail: 'kelas: 8' });
    await pupilHandlers(office.desk)['pupils.correct'](
      { applicationId, changes: { classGrade: '8' }, documents: null, reason: 'Perintah 88/SP' },
      quietJob,
    );
    office.on('2013-08-23');
    const corrected = await announceCorrection(office, announced.roundId, '2013-08-23');
    expect(corrected.announcements[1]?.changes).toEqual([
      { name: 'Arif Wijaya', before: 'Arif Wijaya, kelas 7', after: 'Arif Wijaya, kelas 8' },
    ]);
    expect((await objections['objections.get']({ objectionId }, quietJob)).correctPupil).toBeNull();
  });
});

describe('an objection out of time', () => {
  it('is told by its agenda number where a correction follows, and nothing more', async () => {
    const { objectionId } = await register(office, announced.roundId, { type: 'tidak-tercantum-layak' });
    office.on('2013-08-21');
    const late = await register(office, announced.roundId, {
      type: 'tidak-tercantum-layak',
      receivedOn: '2013-08-21',
      subject: { ...newcomer, name: 'Bagus Prakoso' },
    });
    await objections['objections.markInadmissible'](
      { objectionId: late.objectionId, reason: 'Lewat waktu' },
      quietJob,
    );
    await review(office, objectionId, 'tidak-benar');
    await reportOn('2013-08-21', objectionId);
    await recordOrder(
      office,
      announced.roundId,
      { number: '1', date: '2013-08-21' },
      found(objectionId, 'tidak-benar'),
    );
    await announceCorrection(office, announced.roundId, '2013-08-21');
    const paper = await paperOf(office, 'DOC-14');
    expect(paper).toContain(`nomor agenda ${late.agendaNo} diterima setelah batas waktu`);
    expect(paper).not.toContain('Bagus Prakoso');
  });
});

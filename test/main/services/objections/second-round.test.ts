import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoundView } from '#contract/methods/rounds.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { announcementHandlers } from '../../../../main/services/announcements/handlers.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import {
  announceCorrection,
  close,
  found,
  paperOf,
  recordOrder,
  reportOn,
  roundOf,
} from '../orders/paper-order.ts';
import { announceSample } from '../rounds/round-walk.ts';
import { applicationIdOf, newcomer, register, review, stateOf } from './objection-walk.ts';

let office: TestOffice;
let roundId: string;

beforeEach(async () => {
  office = await openTestOffice();
  ({ roundId } = await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777'));
  office.on('2013-08-16');
});
afterEach(() => office.close());

async function setting(key: string, value: string): Promise<void> {
  await office.database
    .write('setting')
    .insert({ key, value, changed_by: 'uji', reason: 'uji', changed_at: '2013-07-01T00:00:00Z' });
}

/** An objection about Arif Wijaya from receipt to the paper order, all on that day. */
async function contest(
  on: string,
  type: 'tercantum-tidak-layak' | 'tidak-tercantum-layak',
  finding: 'benar' | 'tidak-benar',
): Promise<string> {
  office.on(on);
  const applicationId = await applicationIdOf(office, 'Arif Wijaya');
  const { objectionId } = await register(office, roundId, { type, applicationId, receivedOn: on });
  await review(office, objectionId, finding, on);
  await reportOn(office, on, objectionId);
  await recordOrder(office, roundId, { number: `SP/${on}`, date: on }, found(objectionId, finding));
  return objectionId;
}

async function correct(on: string): Promise<RoundView> {
  office.on(on);
  return announceCorrection(office, roundId, on);
}

function stateOfObjection(objectionId: string) {
  return objectionHandlers(office.desk)['objections.get']({ objectionId }, quietJob);
}

describe('objections to a corrected announcement (Pasal 23)', () => {
  it('are in time for 3 working days and reviewed again; the second correction undoes the first', async () => {
    const first = await contest('2013-08-19', 'tercantum-tidak-layak', 'benar');
    const corrected = await correct('2013-08-23');
    expect(corrected.announcements[1]).toMatchObject({
      objectionUntil: { lastDay: '2013-08-28', article: '23 ayat (1)' },
    });
    expect((await stateOfObjection(first)).state).toBe('resultAnnounced');

    const second = await contest('2013-08-28', 'tidak-tercantum-layak', 'benar');
    expect(await stateOfObjection(second)).toMatchObject({
      announcementOrdinal: 1,
      inTime: true,
      reviews: [{ ordinal: 2 }],
    });
    expect(await paperOf(office, 'DOC-09')).toContain('Pasal 23');
    expect(await paperOf(office, 'DOC-10')).toContain('PENINJAUAN LAPANGAN KEMBALI (KE-2)');
    expect(await paperOf(office, 'DOC-11')).toContain('Pasal 23 ayat (3) juncto Pasal 18 ayat (3)');

    const again = await correct('2013-08-29');
    expect(again).toMatchObject({ state: 'correctionAnnounced', announcements: [{}, {}, { ordinal: 2 }] });
    expect(await paperOf(office, 'DOC-14')).toContain('PERBAIKAN KE-2');
    expect(await stateOf(office, 'Arif Wijaya')).toBe('addedByCorrection');
    const order = await office.database.read('head_order').first<{ by_capacity: string }>('by_capacity');
    expect(order.by_capacity).toBe('plt');
  });

  it('are late on the fourth working day: kept, declared so, and told by number only', async () => {
    await contest('2013-08-19', 'tercantum-tidak-layak', 'benar');
    await correct('2013-08-23');
    office.on('2013-08-29');
    const late = await register(office, roundId, { type: 'tidak-tercantum-layak', receivedOn: '2013-08-29' });
    expect(late.inTime).toBe(false);
    await expect(close(office, roundId, '2013-08-29')).rejects.toMatchObject({ code: 'RND-022' });
    await objectionHandlers(office.desk)['objections.markInadmissible'](
      { objectionId: late.objectionId, reason: 'Lewat satu hari kerja' },
      quietJob,
    );
    expect((await close(office, roundId, '2013-08-29')).state).toBe('closed');
    expect(await stateOfObjection(late.objectionId)).toMatchObject({
      state: 'inadmissible',
      endedReason: 'Lewat satu hari kerja',
    });
  });

  it('count calendar days where the office reads Pasal 23(1) so (G-01)', async () => {
    await setting('objectionRepeatUnit', 'calendar-day');
    await contest('2013-08-19', 'tercantum-tidak-layak', 'benar');
    const corrected = await correct('2013-08-23');
    expect(corrected.announcements[1]?.objectionUntil.lastDay).toBe('2013-08-26');
  });

  it('warn from the third round, and its end wants the written reason of the head (G-17)', async () => {
    await contest('2013-08-19', 'tercantum-tidak-layak', 'benar');
    await correct('2013-08-23');
    await contest('2013-08-28', 'tidak-tercantum-layak', 'tidak-benar');
    expect((await correct('2013-08-29')).warnings.join()).not.toContain('putaran ke-');
    await contest('2013-09-03', 'tidak-tercantum-layak', 'tidak-benar');
    expect((await correct('2013-09-04')).warnings.join()).toContain('putaran ke-3');
    office.on('2013-09-16');
    await expect(close(office, roundId, '2013-09-16')).rejects.toMatchObject({ code: 'RND-033' });
    const closed = await close(office, roundId, '2013-09-16', 'Tidak ada bukti baru sejak putaran kedua');
    expect(closed).toMatchObject({
      state: 'closed',
      closed: { on: '2013-09-16', reason: 'Tidak ada bukti baru sejak putaran kedua' },
    });
    const states = await office.database.read('objection').pluck<string[]>('state');
    expect(new Set(states)).toEqual(new Set(['closed']));
  });

  it('stop at the cap where the office sets one (G-17)', async () => {
    await setting('maxRounds', '1');
    await contest('2013-08-19', 'tercantum-tidak-layak', 'benar');
    await correct('2013-08-23');
    office.on('2013-08-26');
    await expect(
      register(office, roundId, { type: 'tidak-tercantum-layak', receivedOn: '2013-08-26' }),
    ).rejects.toMatchObject({ code: 'RND-019' });
  });

  it('all taken back, leave the correction in force (R9b)', async () => {
    await contest('2013-08-19', 'tercantum-tidak-layak', 'benar');
    await correct('2013-08-23');
    office.on('2013-08-26');
    const { objectionId } = await register(office, roundId, {
      type: 'tidak-tercantum-layak',
      receivedOn: '2013-08-26',
    });
    expect((await roundOf(office, roundId)).state).toBe('contested');
    await objectionHandlers(office.desk)['objections.withdraw'](
      { objectionId, on: isoDate('2013-08-26'), reason: 'Sudah dijelaskan sekolah' },
      quietJob,
    );
    expect((await roundOf(office, roundId)).state).toBe('correctionAnnounced');
  });
});

describe('objections while the first window is open (G-48)', () => {
  it('come back to a round already decided, and both orders stand in one correction (R7b)', async () => {
    await contest('2013-08-13', 'tercantum-tidak-layak', 'benar');
    expect((await roundOf(office, roundId)).state).toBe('decidedCorrect');
    const { objectionId } = await register(office, roundId, {
      type: 'tidak-tercantum-layak',
      receivedOn: '2013-08-13',
    });
    expect((await roundOf(office, roundId)).state).toBe('contested');
    await review(office, objectionId, 'tidak-benar', '2013-08-13');
    await reportOn(office, '2013-08-13', objectionId);
    await recordOrder(
      office,
      roundId,
      { number: 'SP/2', date: '2013-08-13' },
      found(objectionId, 'tidak-benar'),
    );
    expect((await roundOf(office, roundId)).state).toBe('decidedCorrect');
    office.on('2013-08-19');
    await expect(announceCorrection(office, roundId, '2013-08-19')).rejects.toMatchObject({
      code: 'RND-028',
    });
    await correct('2013-08-20');
    const paper = await paperOf(office, 'DOC-14');
    expect(paper).toContain('SP/2013-08-13');
    expect(paper).toContain('SP/2');
  });

  it('all unfounded, end without announcement where the office announces none (R16, G-16)', async () => {
    await setting('announceUnfounded', 'false');
    const objectionId = await contest('2013-08-19', 'tercantum-tidak-layak', 'tidak-benar');
    office.on('2013-08-20');
    await expect(announceCorrection(office, roundId, '2013-08-20')).rejects.toMatchObject({
      code: 'RND-029',
    });
    expect((await close(office, roundId, '2013-08-20')).state).toBe('closed');
    expect((await stateOfObjection(objectionId)).state).toBe('closed');
  });
});

describe('the versions of an announcement', () => {
  it('differ by what the orders changed, between any two of them, on screen and on paper', async () => {
    const first = await register(office, roundId, { type: 'tidak-tercantum-layak' });
    office.on('2013-08-19');
    await review(office, first.objectionId, 'benar', '2013-08-19');
    await reportOn(office, '2013-08-19', first.objectionId);
    await recordOrder(
      office,
      roundId,
      { number: '1', date: '2013-08-19' },
      found(first.objectionId, 'benar'),
    );
    await correct('2013-08-23');
    await contest('2013-08-28', 'tercantum-tidak-layak', 'benar');
    await correct('2013-08-29');
    const compare = announcementHandlers(office.desk)['announcements.compare'];
    const whole = await compare({ roundId, earlier: 0, later: 2 }, quietJob);
    expect(whole.versions.map(({ label }) => label)).toEqual([
      'Pengumuman pertama',
      'Perbaikan ke-1',
      'Perbaikan ke-2',
    ]);
    expect(whole.changes.map(({ effect, name }) => [effect, name])).toEqual([
      ['remove', 'Arif Wijaya'],
      ['add', newcomer.name],
    ]);
    expect(await compare({ roundId, earlier: 0, later: null }, quietJob)).toEqual(whole);
    expect((await compare({ roundId, earlier: 2, later: 1 }, quietJob)).changes).toMatchObject([
      { effect: 'remove', name: 'Arif Wijaya', after: null },
    ]);
    await expect(compare({ roundId, earlier: 0, later: 3 }, quietJob)).rejects.toMatchObject({
      code: 'OBJ-073',
    });
    await announcementHandlers(office.desk)['announcements.printDifference'](
      { roundId, earlier: 0, later: 2, date: isoDate('2013-08-29') },
      quietJob,
    );
    const paper = await paperOf(office, 'DOC-14B');
    expect(paper).toContain('Perbaikan ke-2');
    expect(paper).toContain('Arif Wijaya, kelas 7');
  });

  it('drop whom Pasal 22 struck off from the next one', async () => {
    const first = await register(office, roundId, { type: 'tidak-tercantum-layak' });
    office.on('2013-08-19');
    await review(office, first.objectionId, 'benar', '2013-08-19');
    await reportOn(office, '2013-08-19', first.objectionId);
    await recordOrder(
      office,
      roundId,
      { number: '1', date: '2013-08-19' },
      found(first.objectionId, 'benar'),
    );
    await correct('2013-08-23');
    await office.database.write('application').where({ name: newcomer.name }).update({ state: 'withdrawn' });
    await contest('2013-08-28', 'tercantum-tidak-layak', 'tidak-benar');
    const again = await correct('2013-08-29');
    expect(again.announcements[2]?.changes).toMatchObject([
      { name: newcomer.name, after: 'tidak tercantum' },
    ]);
    expect(again.announcements[2]?.listed).toBe(again.announcements[0]?.listed);
  });
});

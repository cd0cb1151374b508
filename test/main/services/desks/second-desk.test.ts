import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, opened } from '../../../../main/services/desk.ts';
import { endSession } from '../../../../main/services/session/open-office.ts';
import {
  type InstalledOffice,
  openDataFolder,
  passphraseOf,
  setupRequest,
  signIn,
} from '../../../support/network.ts';
import { sampleBytes, seedReference } from '../../../support/office.ts';

const code = '317308-seksi-dasar';
const npsn = '20101801';
let prepared: InstalledOffice;
let main: InstalledOffice;
let side: InstalledOffice;
let roundId: string;

const decree = {
  schoolYearStart: '2013-07-15',
  decreeNumber: 'Keputusan 412/2013',
  decreeDate: '2013-06-28',
  openedOn: '2013-07-15',
};

/** A section with one round of 46 under verification, checked. */
beforeAll(async () => {
  prepared = openDataFolder(code, { tasks: 'near' });
  await prepared.ask('session.setup', setupRequest(code));
  await signIn(prepared, 'operator');
  await opened(prepared.desk).database.write.transaction(seedReference);
  const file = prepared.bring('sd.xlsx', sampleBytes('SDN Kembangan Utara 01 Pg.xlsx'));
  const { importId } = await prepared.ask('imports.preview', { file, npsn });
  await prepared.ask('imports.commit', { importId });
  const [round = ''] = (await prepared.ask('rounds.open', { npsn, ...decree })).roundIds;
  roundId = round;
  prepared.on('2013-07-30');
  await prepared.ask('rounds.startVerifying', { roundId, on: '2013-07-30' });
  await prepared.ask('rounds.runChecks', { roundId });
  await endSession(prepared.desk);
});
afterAll(() => prepared.close());

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-meja-'));
  cpSync(prepared.folder, folder, { recursive: true });
  main = openDataFolder(code, { folder, tasks: 'near' });
  main.on('2013-07-30');
  await signIn(main, 'operator');
  side = openDataFolder(code, { tasks: 'near' });
  side.on('2013-07-30');
});
afterEach(async () => {
  await main.close();
  await side.close();
});

/** Gives the round away and sets the second desk up with the file. */
async function give(): Promise<string> {
  const given = await main.ask('desks.give', { label: 'Meja 2', roundIds: [roundId] });
  expect(given.file.name).toBe(`meja-${code}-meja-2.cadangan`);
  const file = side.bring('meja.cadangan', main.fetched(given.file));
  const view = await side.ask('backups.readFile', { file });
  expect(view.why).toBe('meja');
  const kepala = view.users.find(({ role }) => role === 'kepala');
  await side.ask('backups.restoreAtStart', {
    source: { kind: 'file', file },
    userId: kepala?.userId ?? '',
    secret: passphraseOf('kepala', code),
  });
  await side.ask('session.lock', {});
  await signIn(side, 'operator');
  return given.queueId;
}

const verification = (office: InstalledOffice) =>
  office.ask('rounds.verification', { roundId, page: 0, pageSize: 100 }).then(({ rows }) => rows);

async function idOf(office: InstalledOffice, at: number): Promise<string> {
  return (await verification(office))[at]?.applicationId ?? '';
}

const fail = (office: InstalledOffice, applicationId: string, decidedOn = '2013-07-30') =>
  office.ask('rounds.setResults', {
    roundId,
    decidedOn,
    results: [
      {
        applicationId,
        result: 'tidak-lulus',
        reasonCodes: ['DOC_MISSING_SKTM'],
        deviationReason: 'Ternyata mampu',
      },
    ],
  });

const pass = (office: InstalledOffice, applicationId: string) =>
  office.ask('rounds.setResults', {
    roundId,
    decidedOn: '2013-07-30',
    results: [{ applicationId, result: 'lulus', reasonCodes: [], deviationReason: null }],
  });

const giveBack = async () => main.bring('kembali.meja', side.fetched(await side.ask('desks.giveBack', {})));

const resultsOf = (desk: Desk) =>
  opened(desk)
    .database.read('application')
    .orderBy('application_id')
    .select('application_id', 'result', 'decided_on', 'documents', 'state');

describe('a second desk of the same office (U47)', () => {
  it('U47 gets a queue, marks it, and gives it back: the office has every mark, and the chain is whole', async () => {
    await give();
    expect(await side.ask('session.state', {})).toMatchObject({ sideDesk: 'Meja 2' });
    await side.ask('rounds.acceptAdvice', { roundId, decidedOn: '2013-07-30' });
    const first = await idOf(side, 0);
    await side.ask('pupils.correct', {
      applicationId: first,
      changes: { phone: '081298765432' },
      documents: null,
      reason: 'Nomor baru dari wali',
    });
    await fail(side, first);
    const [incomplete = ''] = (await opened(side.desk)
      .database.read('application')
      .where('documents', 'like', '%"surat-aktif":false%')
      .pluck('application_id')) as string[];
    await side.ask('applications.completePapers', {
      applicationId: incomplete,
      papers: ['surat-aktif'],
      receivedOn: '2013-07-30',
    });

    const file = await giveBack();
    const preview = await main.ask('desks.preview', { file });
    expect(preview).toMatchObject({
      label: 'Meja 2',
      applications: 46,
      persons: 1,
      papers: 1,
      conflicts: [],
    });
    await main.ask('desks.merge', { file, choices: [] });
    expect(await resultsOf(main.desk)).toEqual(await resultsOf(side.desk));
    const phone = opened(main.desk)
      .database.read('pupil')
      .join('application', 'application.pupil_id', 'pupil.pupil_id')
      .where({ application_id: first })
      .pluck('phone');
    expect(await phone).toEqual(['081298765432']);
    main.as('operator');
    expect((await main.refusal('desks.merge', { file, choices: [] })).code).toBe('MJK-009');
    await signIn(main, 'admin');
    expect(await main.ask('audit.check', {})).toMatchObject({ intact: true });
  });

  it('U47 does nothing but that: no number, no seal, no other school; and the office waits for it', async () => {
    const queueId = await give();
    const refused = await side.refusal('rounds.draftBeritaAcara', {
      roundId,
      date: '2013-07-30',
      place: 'kantor',
      number: null,
    });
    expect(refused.code).toBe('MJK-001');
    expect((await side.refusal('rounds.open', { npsn, ...decree })).code).toBe('MJK-001');
    const applicationId = await idOf(main, 0);
    const noPapers = { applicationId, changes: {}, documents: { kk: false }, reason: 'Salah' };
    expect((await side.refusal('pupils.correct', noPapers)).code).toBe('MJK-003');
    const locked = await main.refusal('rounds.acceptAdvice', { roundId, decidedOn: '2013-07-30' });
    expect(locked).toMatchObject({ code: 'MJK-004', what: 'Putaran ini sedang diperiksa di Meja 2.' });
    expect((await main.refusal('desks.give', { label: 'Meja 3', roundIds: [roundId] })).code).toBe('MJK-004');
    expect((await main.refusal('desks.giveBack', {})).code).toBe('MJK-007');
    await main.ask('desks.takeBack', { queueId, reason: 'Meja 2 tutup' });
    await main.ask('rounds.acceptAdvice', { roundId, decidedOn: '2013-07-30' });
  });

  it('U47 what both desks decided differently is shown side by side and waits for a person', async () => {
    const queueId = await give();
    const [one, two, three] = [await idOf(side, 0), await idOf(side, 1), await idOf(side, 2)];
    for (const id of [one, two, three]) await fail(side, id);
    await main.ask('desks.takeBack', { queueId, reason: 'Mendesak' });
    await pass(main, one);
    await pass(main, two);
    const file = await giveBack();
    const preview = await main.ask('desks.preview', { file });
    expect(preview.conflicts.map(({ applicationId }) => applicationId).toSorted()).toEqual(
      [one, two].toSorted(),
    );
    expect(preview.conflicts[0]?.differences).toEqual([
      { label: 'Hasil', here: 'lulus, 30 Juli 2013', there: 'tidak lulus, 30 Juli 2013' },
    ]);
    const before = await resultsOf(main.desk);
    expect((await main.refusal('desks.merge', { file, choices: [] })).code).toBe('MJK-010');
    expect(await resultsOf(main.desk)).toEqual(before);
    await main.ask('desks.merge', {
      file,
      choices: [
        { applicationId: one, side: 'here' },
        { applicationId: two, side: 'there' },
      ],
    });
    const now = new Map(
      (await verification(main)).map(({ applicationId, result }) => [applicationId, result]),
    );
    expect([now.get(one), now.get(two), now.get(three)]).toEqual(['lulus', 'tidak-lulus', 'tidak-lulus']);
  });

  it('U47 a file of another office, a changed one, or one whose act is refused leaves everything as it was', async () => {
    await give();
    await fail(side, await idOf(side, 0));
    const bytes = side.fetched(await side.ask('desks.giveBack', {}));
    const changed = Uint8Array.from(bytes);
    changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
    for (const wrong of [changed, bytes.slice(0, 40), new TextEncoder().encode('bukan meja')]) {
      const file = main.bring('x.meja', wrong);
      expect((await main.refusal('desks.preview', { file })).code).toBe('MJK-008');
      expect((await main.refusal('desks.merge', { file, choices: [] })).code).toBe('MJK-008');
    }
    // The round moved on behind the queue: the rules refuse the late marks, and nothing of them stays.
    await opened(main.desk).database.write('round').update({ state: 'announced' });
    const before = await resultsOf(main.desk);
    const file = main.bring('kembali.meja', bytes);
    expect((await main.refusal('desks.merge', { file, choices: [] })).code).toMatch(/^(RND|APP)-/);
    expect(await resultsOf(main.desk)).toEqual(before);
    expect((await main.ask('desks.view', {})).queues).toMatchObject([{ state: 'given' }]);
  });
});

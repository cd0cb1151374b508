import { afterEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { bekasi, letterOf, offices, outsideSchool, record } from '../applications/letters.ts';
import { announce, decideAll, draft, openSchoolRounds, recap, sign } from './round-walk.ts';

let office: TestOffice;
afterEach(() => office.close());

const decree = {
  pengawasName: 'Hj. Sri Wahyuningsih, S.Pd., M.M.',
  pengawasNip: '196407171985032004',
  schoolYearStart: isoDate('2013-07-15'),
  decreeNumber: '1035/2013',
  decreeDate: isoDate('2013-06-20'),
  openedOn: isoDate('2013-07-15'),
};

function openRound(levelGroup: 'SD' | 'SMP' | 'SMK' | 'MTs' | 'MA') {
  return roundHandlers(office.desk)['rounds.openOffice']({ levelGroup, ...decree }, quietJob);
}

async function paper(type: string): Promise<DocumentContent> {
  const row = (await office.database.read('document').where({ type }).first()) as { snapshot: string };
  return JSON.parse(row.snapshot) as DocumentContent;
}

/** From two letters of two outside schools to the closed round. */
async function walk(
  levelGroup: 'SMP' | 'SMK' | 'MTs' | 'MA',
  place = letterOf({ npsn: '', level: 'SMP' }).household.place,
) {
  const [first, second] = [
    await outsideSchool(office, levelGroup, `${levelGroup} Nusantara 1`),
    await outsideSchool(office, levelGroup, `${levelGroup} Nusantara 2`),
  ];
  await record(office, letterOf({ npsn: first, level: levelGroup, place }));
  await record(office, letterOf({ npsn: second, level: levelGroup, name: 'Rahmat Hidayat', place }));
  const { roundId } = await openRound(levelGroup);
  const decided = await decideAll(office, roundId);
  office.on('2013-07-31');
  const signed = await sign(office, await draft(office, roundId));
  await recap(office, roundId);
  office.on('2013-08-01');
  const announced = await announce(office, roundId);
  office.on('2013-08-20');
  const closed = await roundHandlers(office.desk)['rounds.close'](
    { roundId, on: isoDate('2013-08-20'), reason: null },
    quietJob,
  );
  return { decided, signed, announced, closed };
}

describe('a round of class b at the office itself', () => {
  it.each([
    ['dasar', 'SMP', 'head:seksi-dasar-kecamatan', 'Pengawas Sekolah'],
    ['menengah', 'SMK', 'head:seksi-menengah-kecamatan', 'Pengawas Sekolah'],
    ['kantor', 'MTs', 'head:kantor-kemenag', 'Pengawas Madrasah'],
    ['kanwil', 'MA', 'head:kanwil-kemenag', 'Pengawas Madrasah'],
  ] as const)('goes from letter to end at %s for %s (Pasal 14, 17)', async (at, level, head, pengawas) => {
    office = await openTestOffice(offices[at]);
    const { decided, signed, announced, closed } = await walk(level);
    expect(decided).toMatchObject({ applications: 2, passed: 2, unitKind: 'office', npsn: null });
    expect(decided.unitName).toContain(`Kelas b jenjang ${level}, `);
    expect(signed.beritaAcara?.signatories.map(({ role }) => role)).toEqual([head, 'pengawas']);
    expect(signed.beritaAcara?.signatories[1]?.jabatan).toBe(pengawas);
    expect(announced.announcements[0]?.objectionUntil).toMatchObject({
      lastDay: '2013-08-19',
      article: '17',
    });
    expect(announced.announcements[0]?.displayUntil.article).toBe('14 ayat (3)');
    expect(closed.state).toBe('closed');
  });

  it('prints its papers under the head of the office, with the school of each pupil and no school of its own', async () => {
    office = await openTestOffice();
    await walk('SMP');
    const section = ['SEKSI DINAS PENDIDIKAN DASAR KECAMATAN KEMBANGAN'];
    for (const type of ['DOC-06', 'DOC-07', 'DOC-08']) {
      const content = await paper(type);
      expect(content.kop?.unitLines).toEqual(section);
      expect(JSON.stringify(content)).toContain('SMP Nusantara 2');
    }
    const beritaAcara = JSON.stringify(await paper('DOC-06'));
    expect(beritaAcara).toContain('Pasal 14');
    expect(beritaAcara).toContain('Satuan Pendidikan di luar Daerah');
    expect(beritaAcara).not.toContain('Kepala SMP');
    expect(JSON.stringify(await paper('DOC-07'))).toContain('JENJANG SMP DI LUAR DAERAH');
    const board = JSON.stringify(await paper('DOC-08'));
    expect(board).toContain('Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan');
    expect(board).toContain('Jalan Raya Kembangan Nomor 2');
  });

  it('belongs to the Kabupaten in Kepulauan Seribu (Pasal 27)', async () => {
    office = await openTestOffice(offices.kabupaten);
    const { signed } = await walk('SMP', { region: 'dki', kecamatanCode: '31.01.01' });
    expect(signed.beritaAcara?.signatories.map(({ role }) => role)).toEqual([
      'head:seksi-dasar-kabupaten',
      'pengawas',
    ]);
  });

  it('is one for each jenjang, and only where letters of that jenjang come in (Pasal 9(1))', async () => {
    office = await openTestOffice();
    await expect(openRound('SMK')).rejects.toMatchObject({ code: 'RND-070', values: { article: '14(1)' } });
    await expect(openRound('SMP')).rejects.toMatchObject({ code: 'RND-003' });
    await record(office, letterOf({ npsn: await outsideSchool(office, 'SMP'), level: 'SMP' }));
    const groups = roundHandlers(office.desk)['rounds.officeGroups'];
    expect(await groups({}, quietJob)).toMatchObject([
      { levelGroup: 'SD', waiting: 0, opening: { allowed: false } },
      { levelGroup: 'SMP', waiting: 1, opening: { allowed: true }, pengawasName: null },
      { levelGroup: 'SLB', waiting: 0 },
    ]);
    await openRound('SMP');
    await expect(openRound('SMP')).rejects.toMatchObject({ code: 'RND-071' });
    expect((await groups({}, quietJob))[1]).toMatchObject({
      waiting: 0,
      opening: { allowed: false },
      pengawasName: 'Hj. Sri Wahyuningsih, S.Pd., M.M.',
    });
    // A letter that comes while the round is open is in it at once.
    await record(office, letterOf({ npsn: await outsideSchool(office, 'SMP'), level: 'SMP', name: 'Lain' }));
    const { rows } = await roundHandlers(office.desk)['rounds.page'](
      { page: 0, pageSize: 50, sort: null, state: null },
      quietJob,
    );
    expect(rows).toMatchObject([
      { unitName: 'Kelas b jenjang SMP, Seksi Dinas Pendidikan Dasar Kecamatan Kembangan', applications: 2 },
    ]);
  });
});

describe('a round of class c', () => {
  it("is the school's, with two signatories and the school's letterhead (Pasal 15)", async () => {
    office = await openTestOffice();
    await record(office, letterOf({ npsn: '20101561', level: 'SMP', place: bekasi }));
    const [roundId = ''] = await openSchoolRounds(office, '20101561');
    const decided = await decideAll(office, roundId);
    expect(decided).toMatchObject({ applicantClass: 'c', passed: 1, npsn: '20101561' });
    office.on('2013-07-31');
    const signed = await sign(office, await draft(office, roundId));
    expect(signed.beritaAcara?.signatories.map(({ role }) => role)).toEqual([
      'head:satuan-pendidikan',
      'pengawas',
    ]);
    await recap(office, roundId);
    office.on('2013-08-01');
    const announced = await announce(office, roundId);
    expect(announced.announcements[0]).toMatchObject({
      displayUntil: { article: '15 ayat (3)' },
      objectionUntil: { article: '16' },
    });
    for (const type of ['DOC-06', 'DOC-07', 'DOC-08'])
      expect((await paper(type)).kop?.unitLines).toEqual(['SMPN 215 JAKARTA']);
    expect(JSON.stringify(await paper('DOC-06'))).toContain('tidak diperbandingkan');
  });
});

describe('after the ordinary course', () => {
  it('a later Keputusan lengthens the window and lets in whom it covers (Pasal 11(2))', async () => {
    office = await openTestOffice();
    const [npsn, level] = ['20101561', 'SMP'] as const;
    await record(office, letterOf({ npsn, level }));
    const [roundId = ''] = await openSchoolRounds(office, npsn);
    office.on('2013-08-02');
    await record(
      office,
      letterOf({ npsn, level, name: 'Terlambat', letter: { receivedOn: isoDate('2013-07-31') } }),
    );
    await record(
      office,
      letterOf({
        npsn,
        level,
        name: 'Kurang',
        letter: { receivedOn: isoDate('2013-08-01'), papers: ['kk'] },
      }),
    );
    const change = roundHandlers(office.desk)['rounds.changeWindow'];
    const keputusan = { roundId, decreeNumber: '1201/2013', decreeDate: isoDate('2013-08-02') };
    await expect(change({ ...keputusan, until: isoDate('2013-07-20') }, quietJob)).rejects.toMatchObject({
      code: 'RND-072',
    });
    const changed = await change({ ...keputusan, until: isoDate('2013-08-05') }, quietJob);
    expect(changed).toMatchObject({
      applications: 3,
      window: { lastDay: '2013-08-05', article: '11 ayat (2)' },
      windowDecree: { number: '1201/2013' },
    });
    const states = await office.database
      .read('application')
      .orderBy('name')
      .select<{ name: string; state: string }[]>('name', 'state');
    expect(states.map(({ name, state }) => [name, state])).toEqual([
      ['Kurang', 'incomplete'],
      ['Putri Ayu Lestari', 'submitted'],
      ['Terlambat', 'submitted'],
    ]);
  });

  it('a finding after the end is a correction beside the closed round, never a reopening (R17)', async () => {
    office = await openTestOffice({ role: 'kepala' });
    const { announced } = await walk('SMP');
    const { roundId } = announced;
    const correct = roundHandlers(office.desk)['rounds.recordCorrection'];
    const found = {
      roundId,
      applicationId: null,
      source: 'Inspektorat, LHP nomor 12/2013',
      finding: 'Satu peserta didik ternyata bersekolah di Daerah.',
      reason: 'Surat keterangan aktif tidak benar.',
    };
    await expect(correct({ ...found, foundOn: isoDate('2013-08-10') }, quietJob)).rejects.toMatchObject({
      code: 'RND-075',
    });
    office.on('2013-09-02');
    const corrected = await correct({ ...found, foundOn: isoDate('2013-09-02') }, quietJob);
    expect(corrected).toMatchObject({
      state: 'closed',
      corrections: [{ source: found.source, subject: null }],
    });
    await office.database.write('round').update({ state: 'announced' });
    await expect(correct({ ...found, foundOn: isoDate('2013-09-02') }, quietJob)).rejects.toMatchObject({
      code: 'RND-074',
    });
  });
});

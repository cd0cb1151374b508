import { afterEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { applicationHandlers } from '../../../../main/services/applications/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { openSchoolRounds } from '../rounds/round-walk.ts';
import { bekasi, letterOf, offices, outsideSchool, record } from './letters.ts';

let office: TestOffice;
afterEach(() => office.close());

const sd = '20101801';
const smp = '20101561';

function view(applicationId: string) {
  return applicationHandlers(office.desk)['applications.get']({ applicationId }, quietJob);
}

describe('one letter recorded by hand', () => {
  it('derives the class from family card and school, and keeps the papers with their day (Pasal 4, 8-10)', async () => {
    office = await openTestOffice();
    const a = await record(office, letterOf({ npsn: smp, level: 'SMP' }));
    const c = await record(
      office,
      letterOf({ npsn: smp, level: 'SMP', name: 'Dewi Anggraini', place: bekasi }),
    );
    const b = await record(
      office,
      letterOf({ npsn: await outsideSchool(office, 'SMP'), level: 'SMP', name: 'Rahmat Hidayat' }),
    );
    const classes = await Promise.all(
      [a, b, c].map(async ({ applicationId }) => (await view(applicationId)).applicantClass),
    );
    expect(classes).toEqual(['a', 'b', 'c']);
    expect(a).toMatchObject({ state: 'submitted' });
    expect(await view(a.applicationId)).toMatchObject({
      sourceFile: null,
      receivedOn: '2013-07-22',
      papers: [
        { code: 'surat-permohonan', present: true, receivedOn: '2013-07-22' },
        { code: 'kk' },
        { code: 'sktm' },
        { code: 'surat-aktif' },
      ],
      address: 'Jalan Kembangan Baru Nomor 7, RT 003/RW 005, Kembangan Utara, Kembangan, Jakarta Barat',
    });
    expect((await view(c.applicationId)).address).toContain('Kota Bekasi, Jawa Barat');
  });

  it('refuses who lives and learns outside: not a target (Pasal 4)', async () => {
    office = await openTestOffice();
    const npsn = await outsideSchool(office, 'SMP');
    await expect(record(office, letterOf({ npsn, level: 'SMP', place: bekasi }))).rejects.toMatchObject({
      code: 'APP-030',
    });
  });

  it('sends a letter of another jenjang, kecamatan or ministry to the office the article names', async () => {
    office = await openTestOffice();
    const other = { region: 'dki', kecamatanCode: '31.73.05' } as const;
    const cases = [
      ['SMK', undefined, 'Pasal 9 ayat (1) huruf b', 'Seksi Dinas Pendidikan Menengah Kecamatan Kembangan'],
      [
        'MTs',
        undefined,
        'Pasal 9 ayat (1) huruf c',
        'Kantor Kementerian Agama Kota Administrasi Jakarta Barat',
      ],
      ['MA', undefined, 'Pasal 9 ayat (1) huruf d', 'Kantor Wilayah Kementerian Agama Provinsi DKI Jakarta'],
      ['SD', other, 'Pasal 9 ayat (1) huruf a', 'Seksi Dinas Pendidikan Dasar Kecamatan Kebon Jeruk'],
    ] as const;
    for (const [level, place, article, authority] of cases) {
      const npsn = await outsideSchool(office, level);
      await expect(record(office, letterOf({ npsn, level, ...(place && { place }) }))).rejects.toMatchObject({
        code: 'APP-031',
        values: { article, authority },
      });
    }
    // A school of the neighbouring kecamatan is kept by the section there (Pasal 13(1)).
    await expect(record(office, letterOf({ npsn: '20101902', level: 'SD' }))).rejects.toMatchObject({
      code: 'APP-031',
      values: { authority: 'Seksi Dinas Pendidikan Dasar Kecamatan Cengkareng' },
    });
  });

  it('tells class and desk before anything is recorded', async () => {
    office = await openTestOffice();
    const desk = applicationHandlers(office.desk)['applications.desk'];
    const npsn = await outsideSchool(office, 'SMA');
    const elsewhere = await desk(
      { npsn, level: 'SMA', domicile: { region: 'dki', kecamatanCode: '31.73.08' } },
      quietJob,
    );
    expect(elsewhere).toMatchObject({ applicantClass: 'b', here: false });
    expect(elsewhere.sentence).toContain('Seksi Dinas Pendidikan Menengah Kecamatan Kembangan');
    expect(await desk({ npsn: smp, level: 'SMP', domicile: bekasi }, quietJob)).toMatchObject({
      applicantClass: 'c',
      here: true,
      article: '10',
    });
    expect(await desk({ npsn, level: 'SMA', domicile: bekasi }, quietJob)).toMatchObject({
      applicantClass: null,
      article: '4',
    });
  });

  it('takes nobody in twice and warns about a NIK that does not fit', async () => {
    office = await openTestOffice();
    const nik = '3173081205010002';
    const first = await record(office, letterOf({ npsn: smp, level: 'SMP', nik }));
    expect(first.warnings.join(' ')).toContain('Tanggal lahir tidak cocok dengan NIK');
    expect(first.warnings.join(' ')).toContain('Jenis kelamin tidak cocok dengan NIK');
    await expect(
      record(office, letterOf({ npsn: smp, level: 'SMP', name: 'Orang Lain', nik })),
    ).rejects.toMatchObject({ code: 'APP-032' });
    await expect(record(office, letterOf({ npsn: smp, level: 'SMP', nik: '123' }))).rejects.toMatchObject({
      code: 'PUP-002',
      values: { field: 'NIK' },
    });
  });

  it('gives an outside school without NPSN the same local number at every office', async () => {
    office = await openTestOffice();
    const [first, again, other] = [
      await outsideSchool(office, 'SMP', 'SMP Nusantara 1'),
      await outsideSchool(office, 'SMP', 'SMP Nusantara 1'),
      await outsideSchool(office, 'SMP', 'SMP Nusantara 2'),
    ];
    expect(first).toMatch(/^X\d{7}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('is taken in at the Kabupaten by its own section (Pasal 27)', async () => {
    office = await openTestOffice(offices.kabupaten);
    const npsn = await outsideSchool(office, 'SMP');
    const island = { region: 'dki', kecamatanCode: '31.01.02' } as const;
    await record(office, letterOf({ npsn, level: 'SMP', place: island }));
    await expect(record(office, letterOf({ npsn, level: 'SMP', name: 'Lain' }))).rejects.toMatchObject({
      code: 'APP-031',
      values: { authority: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan' },
    });
  });
});

describe('late, incomplete and withdrawn letters', () => {
  it('keeps a late letter as late, with its reason and the door for complaint (Pasal 11(1))', async () => {
    office = await openTestOffice();
    await record(office, letterOf({ npsn: smp, level: 'SMP' }));
    await openSchoolRounds(office, smp);
    office.on('2013-08-02');
    const late = await record(
      office,
      letterOf({ npsn: smp, level: 'SMP', name: 'Terlambat', letter: { receivedOn: isoDate('2013-07-30') } }),
    );
    expect(late).toMatchObject({ state: 'rejectedLate' });
    const shown = await view(late.applicationId);
    expect(shown.late).toMatchObject({ source: 'Pasal 11 ayat (1)' });
    expect(shown.late?.appeal).not.toBe('');
    expect(shown.actions.completePapers.allowed).toBe(false);
    const { rows } = await applicationHandlers(office.desk)['applications.page'](
      { show: 'late', search: '', page: 0, pageSize: 50, sort: null },
      quietJob,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Terlambat']);
  });

  it('lets the papers come later, each with its day, until the Berita Acara is drafted (G-15)', async () => {
    office = await openTestOffice();
    const { applicationId, state } = await record(
      office,
      letterOf({ npsn: smp, level: 'SMP', letter: { papers: ['surat-permohonan', 'kk'] } }),
    );
    expect(state).toBe('incomplete');
    const complete = applicationHandlers(office.desk)['applications.completePapers'];
    const come = (papers: ('sktm' | 'surat-aktif' | 'kk')[], receivedOn: string) =>
      complete({ applicationId, papers, receivedOn: isoDate(receivedOn) }, quietJob);
    await expect(come(['kk'], '2013-07-25')).rejects.toMatchObject({ code: 'APP-036' });
    await expect(come(['sktm'], '2013-07-01')).rejects.toMatchObject({ code: 'APP-035' });
    expect(await come(['sktm'], '2013-07-25')).toMatchObject({
      state: 'incomplete',
      missing: ['Surat Keterangan Peserta Didik Aktif'],
    });
    const done = await come(['surat-aktif'], '2013-07-29');
    expect(done).toMatchObject({ state: 'submitted', missing: [] });
    expect(done.papers.find(({ code }) => code === 'surat-aktif')?.receivedOn).toBe('2013-07-29');
    await expect(come(['sktm'], '2013-07-29')).rejects.toMatchObject({ code: 'APP-036' });

    await openSchoolRounds(office, smp);
    await office.database.write('round').update({ state: 'beritaAcaraDrafted' });
    await office.database.write('application').update({ state: 'incomplete', documents: '{}' });
    await expect(come(['sktm'], '2013-07-29')).rejects.toMatchObject({ code: 'APP-007' });
  });

  it('can be taken back by the applicant with a reason, and then counts no more', async () => {
    office = await openTestOffice();
    const { applicationId } = await record(office, letterOf({ npsn: smp, level: 'SMP' }));
    const withdraw = applicationHandlers(office.desk)['applications.withdraw'];
    await expect(
      withdraw({ applicationId, on: isoDate('2013-07-01'), reason: 'Pindah' }, quietJob),
    ).rejects.toMatchObject({ code: 'APP-035' });
    const gone = await withdraw(
      { applicationId, on: isoDate('2013-07-24'), reason: 'Pindah ke Depok' },
      quietJob,
    );
    expect(gone).toMatchObject({
      state: 'withdrawn',
      ended: { on: '2013-07-24', reason: 'Pindah ke Depok' },
    });
    await record(office, letterOf({ npsn: smp, level: 'SMP', name: 'Yang Lain' }));
    const [roundId = ''] = await openSchoolRounds(office, smp);
    const inRound = await office.database
      .read('application')
      .where({ round_id: roundId })
      .select<{ name: string }[]>('name');
    expect(inRound.map(({ name }) => name)).toEqual(['Yang Lain']);
  });

  it('cannot be taken back between signature and announcement, when the annex is fixed', async () => {
    office = await openTestOffice();
    const { applicationId } = await record(office, letterOf({ npsn: sd, level: 'SD' }));
    await openSchoolRounds(office, sd);
    await office.database.write('round').update({ state: 'beritaAcaraSigned' });
    await expect(
      applicationHandlers(office.desk)['applications.withdraw'](
        { applicationId, on: isoDate('2013-07-24'), reason: 'Pindah' },
        quietJob,
      ),
    ).rejects.toMatchObject({ code: 'APP-029' });
  });
});

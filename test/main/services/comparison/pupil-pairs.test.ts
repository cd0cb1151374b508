import { afterEach, beforeEach, expect, it } from 'vitest';
import { suspectedAmong } from '../../../../main/services/comparison/find-pupil-pairs.ts';
import { comparisonHandlers } from '../../../../main/services/comparison/handlers.ts';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

const header =
  'No;NIK;NISN;Nama;L/P;Tempat Lahir;Tanggal Lahir;Kelas;Nama Ibu;Nama Wali;No KK;Alamat;RT;RW;Kelurahan;Kecamatan;Kota;Kode Pos;HP;No SKTM;Tgl SKTM;Surat Permohonan;KK;SKTM;Surat Aktif;Kategori;Tanggal Terima;Jenis';
const first = '20101801';
const second = '20101561';
let office: TestOffice;
let comparison: ReturnType<typeof comparisonHandlers>;

beforeEach(async () => {
  office = await openTestOffice();
  comparison = comparisonHandlers(office.desk);
});
afterEach(() => office.close());

interface Child {
  readonly nik?: string;
  readonly name?: string;
  readonly birth?: string;
  readonly mother?: string;
  readonly guardian?: string;
}

async function bring(
  npsn: string,
  { nik = '', name = 'Fajar Santoso', birth = '20/01/2004', mother = 'Rina', guardian = '' }: Child,
) {
  const row = `1;${nik};;${name};L;Jakarta;${birth};1;${mother};${guardian};3173082308092115;Jl. Uji 1;008;007;Srengseng;Kembangan;Jakarta Barat;11630;081239340734;1/2013;02/07/2013;ada;ada;ada;ada;miskin;20/07/2013;baru`;
  const imports = importHandlers(office.desk);
  const file = office.bring(`rekap ${npsn}.csv`, new TextEncoder().encode(`${header}\n${row}`));
  const { importId } = await imports['imports.preview']({ file, npsn }, quietJob);
  return imports['imports.commit']({ importId }, quietJob);
}

async function openPairs() {
  return (await comparison['pupilPairs.page']({ page: 0, pageSize: 10, sort: null, show: 'open' }, quietJob))
    .rows;
}

async function onePair() {
  const [pair] = await openPairs();
  if (!pair) throw new Error('No pair was found');
  return pair;
}

it('finds one child at two schools as the second recap comes in, and stops a recap over either', async () => {
  await bring(first, { nik: '3173082001040011' });
  expect(await openPairs()).toEqual([]);
  await bring(second, { nik: '3173082001040012' });
  const pair = await onePair();
  expect(pair).toMatchObject({
    kindLabel: 'NIK berbeda satu angka',
    left: { schoolName: 'SDN Kembangan Utara 01 Pg' },
    right: { schoolName: 'SMPN 215 Jakarta' },
  });
  expect(pair.lines.filter(({ differs }) => differs).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['NIK', 'Satuan pendidikan']),
  );
  for (const { applicationId } of [pair.left, pair.right])
    expect(await suspectedAmong(office.database.read, [applicationId])).toMatchObject([{ settled: 'open' }]);
});

it('by name, birth date and parents where a NIK is missing, but not a sibling or a namesake of another day', async () => {
  await bring(first, {});
  await bring(second, { name: 'Bagus Santoso' });
  expect(await openPairs()).toEqual([]);
  await bring(second, { birth: '11/09/2001', nik: '3173081109010021' });
  expect(await openPairs()).toEqual([]);
  await bring(second, { nik: '3173082001040055' });
  expect((await onePair()).kindLabel).toBe('Nama dan tanggal lahir sama');
});

it('leaves out the application a person names, and keeps both when they are two children', async () => {
  await bring(first, { nik: '3173082001040011' });
  await bring(second, { nik: '3173082001040012' });
  const { pairId, left, right } = await onePair();
  const decide = (outcome: 'beda-orang' | 'orang-sama', exclude: string | null) =>
    comparison['pupilPairs.decide']({ pairId, outcome, exclude, reason: 'pindah sekolah' }, quietJob);
  await expect(decide('orang-sama', null)).rejects.toMatchObject({ code: 'CMP-005' });
  expect(await decide('orang-sama', right.applicationId)).toEqual({ open: 0 });
  await expect(decide('beda-orang', null)).rejects.toMatchObject({ code: 'CMP-008' });
  expect(await suspectedAmong(office.database.read, [left.applicationId])).toEqual([]);
  const out = await office.database
    .read('application')
    .where({ application_id: right.applicationId })
    .first<{ void_reason: string } | undefined>('void_reason');
  expect(out?.void_reason).toBe('Data ganda: pindah sekolah');
});

it.each([
  ['in a recap', { recap_id: 'r1' }, 'CMP-007'],
  ['on a Berita Acara', { round_id: 'putaran' }, 'CMP-006'],
] as const)('does not take an application out that is %s', async (_what, where, code) => {
  await bring(first, { nik: '3173082001040011' });
  await bring(second, { nik: '3173082001040012' });
  const { pairId, right } = await onePair();
  await office.database.write('round').insert(announcedRound);
  await office.database.write('application').where({ application_id: right.applicationId }).update(where);
  await expect(
    comparison['pupilPairs.decide'](
      { pairId, outcome: 'orang-sama', exclude: right.applicationId, reason: 'pindah sekolah' },
      quietJob,
    ),
  ).rejects.toMatchObject({ code });
  expect(await openPairs()).toHaveLength(1);
});

const announcedRound = {
  round_id: 'putaran',
  edition_id: 'pergub-27-2013',
  school_year: '2013/2014',
  unit_kind: 'school',
  unit: second,
  npsn: second,
  applicant_class: 'a',
  level_group: 'SMP',
  state: 'announced',
  opened_on: '2013-07-15',
  school_year_start: '2013-07-15',
  window_until: '2013-07-29',
  decree_number: '1',
  decree_date: '2013-06-20',
};

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { officeOf, type Road } from '../../main/demo/road.ts';
import { Desk } from '../support/e2e-desk.ts';
import { readySection } from '../support/e2e-ready-section.ts';

/** A pupil who only resembles a record waits for a person; two applications of one child stop the recap. */
const section = '317308-seksi-dasar';
const school = 'SDN Kembangan Utara 01 Pg';
const folder = mkdtempSync(join(tmpdir(), 'kantor-pembanding-'));
let desk: Desk;

const comparisonList = `id_rt;nik;nama;tgl_lahir;jk;alamat;kelurahan;kecamatan;desil
R00001;;FADJAR SANTOSA;2004-01-20;L;Jl. Kembang Kerep No. 54;Srengseng;Kembangan;2
`;
const secondSchool = `No;NIK;NISN;Nama Peserta Didik;L/P;Tempat Lahir;Tanggal Lahir;Kelas;Nama Ibu Kandung;Nama Orang Tua/Wali;No. KK;Alamat;RT;RW;Kelurahan;Kecamatan;Kota;Kode Pos;No. HP;No. SKTM;Tgl SKTM;Surat Permohonan;Fotokopi KK;SKTM;Surat Keterangan Aktif;Golongan;Tanggal Usulan;Baru/Lanjutan
1;3173082001040012;;Fajar Santoso;L;Jakarta;20/01/2004;7;Rina;Slamet;3173082308092115;Jl. Uji 1;008;007;Srengseng;Kembangan;Jakarta Barat;11630;081239340734;1/2013;02/07/2013;ada;ada;ada;ada;miskin;20/07/2013;baru
`;

test.beforeAll(async ({ browser }) => {
  await readySection(section, '31.73.08', folder, bringPupils);
  desk = await Desk.open(browser, section, 'pembanding', folder);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a person decides by keyboard what the data only resembles, and which of two applications stays', async () => {
  const { page } = desk;
  await desk.signIn('operator');
  await desk.go('Verifikasi');
  await desk.openRow(school);
  await desk.click(page.getByRole('link', { name: '1 usulan' }));
  await expect(desk.heading('Pembanding')).toBeVisible();
  await expect(page.getByText('1 dari 1')).toBeVisible();
  await expect(page.getByRole('row', { name: /Nama Fajar Santoso FADJAR SANTOSA beda/ })).toBeVisible();
  await desk.look('mirip');

  await desk.key('b');
  await desk.fill({ reason: 'Nama ibu pada Kartu Keluarga berbeda' });
  await desk.send('Simpan keputusan');
  await expect(page.getByText('Tidak ada yang menunggu')).toBeVisible();
  await desk.look('tidak-ada-yang-menunggu');
  await desk.press('Sudah diputus (1)');
  await desk.press('Urungkan');
  await desk.press('Menunggu (1)');
  await expect(page.getByText('1 dari 1')).toBeVisible();
  await desk.key('c');
  await desk.fill({ reason: 'Alamat dan nama ibu sama' });
  await desk.send('Simpan keputusan');
  await desk.press('Sudah diputus (1)');
  await expect(page.getByText('Diputus: cocok')).toBeVisible();

  await desk.go('Usulan ganda');
  await expect(page.getByText('NIK berbeda satu angka')).toBeVisible();
  await desk.look('usulan-ganda');
  await desk.press('Orang sama');
  await desk.click(page.getByRole('radio', { name: /SMP Tunas Bangsa/ }));
  await desk.fill({ reason: 'Surat pindah sudah dibandingkan' });
  await desk.send('Simpan putusan');
  await expect(page.getByText('Tidak ada pasangan yang menunggu')).toBeVisible();
  await desk.press('Sudah diputus (1)');
  await expect(page.getByText(/dikeluarkan: Fajar Santoso, SMP Tunas Bangsa/)).toBeVisible();
  await desk.look('usulan-ganda-diputus');
  expect(desk.findings).toEqual([]);
});

/** The list, two recaps with one child, and a round that has run its checks. */
async function bringPupils(road: Road): Promise<void> {
  const office = officeOf(road, section);
  await office.as('operator');
  const csv = (text: string) => new TextEncoder().encode(text);
  await office.call('comparison.import', {
    file: office.put('PPLS.csv', csv(comparisonList)),
    source: 'PPLS',
    version: '2011',
  });
  const sample = readFileSync(join(import.meta.dirname, `../../resources/samples/${school}.xlsx`));
  for (const [name, npsn, bytes] of [
    [`${school}.xlsx`, '20101801', sample],
    ['SMP Tunas Bangsa.csv', '20101777', csv(secondSchool)],
  ] as const) {
    const { importId } = await office.call('imports.preview', { file: office.put(name, bytes), npsn });
    await office.call('imports.commit', { importId });
  }
  await office.onDate('2013-07-30');
  const { roundIds } = await office.call('rounds.open', {
    npsn: '20101801',
    schoolYearStart: '2013-07-15',
    decreeNumber: '1035/2013',
    decreeDate: '2013-06-20',
    openedOn: '2013-07-15',
  });
  for (const roundId of roundIds) {
    await office.call('rounds.startVerifying', { roundId, on: '2013-07-30' });
    await office.call('rounds.runChecks', { roundId });
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dates } from '../../main/demo/dates.ts';
import { dayFirst, Desk } from '../support/e2e-desk.ts';
import { readySection } from '../support/e2e-ready-section.ts';

/** A child of Kembangan who learns in Bekasi: his letter at the section, and the section's own round (Pasal 9, 14). */
const section = '317308-seksi-dasar';
const folder = mkdtempSync(join(tmpdir(), 'kantor-golongan-b-'));
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  await readySection(section, '31.73.08', folder);
  desk = await Desk.open(browser, section, 'golongan-b', folder);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a letter of class b is recorded and its round opened at the section', async () => {
  const { page } = desk;
  await desk.signIn('operator');
  await desk.onDate(dates.verifying);
  await desk.go('Usulan masuk');
  await desk.click(desk.button('Catat surat permohonan').first());
  await desk.press('Tambah sekolah luar Daerah');
  await desk.fill({
    schoolName: 'SMP Nusantara Bekasi',
    schoolAddress: 'Jl. Raya Jatiwaringin No. 4',
    schoolKota: 'Kota Bekasi',
    schoolProvince: 'Jawa Barat',
  });
  await desk.choose('Status', 'Swasta');
  await desk.click(page.getByRole('checkbox', { name: 'SMP', exact: true }));
  await desk.look('sekolah-luar-daerah');
  await desk.send('Simpan sekolah');
  await desk.fill({
    classGrade: '7',
    kk: '3173081205090007',
    address: 'Jl. Kembangan Baru No. 7',
    rt: '3',
    rw: '5',
    kelurahan: 'Kembangan Utara',
    postalCode: '11610',
  });

  // The neighbour's kecamatan: the form names the article and the right office before anything is sent.
  await desk.find('Kecamatan', 'Kebon', 'Kebon Jeruk, Jakarta Barat');
  await expect(page.getByText('Seksi Dinas Pendidikan Dasar Kecamatan Kebon Jeruk')).toBeVisible();
  await expect(desk.button('Simpan usulan')).toBeDisabled();
  await desk.look('kantor-lain');
  await desk.find('Kecamatan', 'Kembangan', 'Kembangan, Jakarta Barat');
  await expect(page.getByText('Kelas b: berdomisili di Daerah, bersekolah di luar Daerah')).toBeVisible();

  await desk.fill({
    name: 'Putri Ayu Lestari',
    birthPlace: 'Jakarta',
    birthDate: '12/05/2000',
    motherName: 'Sri Lestari',
    guardianName: 'Budi Santoso',
    phone: '081298765432',
    receivedOn: '22/07/2013',
  });
  await desk.choose('Jenis kelamin', 'Perempuan');
  for (const paper of [/Surat permohonan/, /Kartu Keluarga/, /SKTM/])
    await desk.click(page.getByRole('checkbox', { name: paper }));
  await desk.click(page.getByRole('checkbox', { name: /menyetujui/ }));
  await desk.look('surat-terisi');
  await desk.press('Simpan usulan');
  await expect(desk.heading('Usulan Putri Ayu Lestari')).toBeVisible();
  await expect(page.getByText('Berkas belum lengkap', { exact: true })).toBeVisible();
  await desk.look('usulan-belum-lengkap');

  await desk.press('Catat berkas susulan');
  await desk.click(page.getByRole('checkbox', { name: /Surat Keterangan Peserta Didik Aktif/ }));
  await desk.fill({ receivedOn: dayFirst(dates.verifying) });
  await desk.send('Catat berkas');
  await expect(page.getByText('Diajukan', { exact: true })).toBeVisible();

  await desk.go('Verifikasi');
  await desk.click(desk.button('Buka putaran golongan b').first());
  await desk.choose('Jenjang', /SMP/);
  await desk.fill({
    pengawasName: 'Hj. Sri Wahyuningsih, S.Pd., M.M.',
    pengawasNip: '196407171985032004',
    schoolYearStart: dayFirst(dates.schoolYearStart),
    decreeNumber: 'Keputusan Kepala Dinas Pendidikan Nomor 412/2013',
    decreeDate: '28/06/2013',
  });
  await desk.look('buka-putaran-b');
  await desk.send('Buka putaran');
  await desk.openRow('Kelas b jenjang SMP');
  await expect(
    desk.heading(/Kelas b jenjang SMP, Seksi Dinas Pendidikan Dasar Kecamatan Kembangan/),
  ).toBeVisible();
  await desk.look('putaran-b');
  expect(desk.findings).toEqual([]);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Desk } from '../support/e2e-desk.ts';
import { prepareDeterminedOffice } from '../support/e2e-determined.ts';
import { passphraseOf } from '../support/network.ts';

/** After the decree: an account from the bank's list, a card, a transfer, a sanction (Pasal 33-41, 52-57). */
const office = '317308-seksi-dasar';
const folder = mkdtempSync(join(tmpdir(), 'kantor-penerima-'));
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  const data = join(folder, office, 'data');
  mkdirSync(data, { recursive: true });
  await prepareDeterminedOffice(office, data);
  desk = await Desk.open(browser, office, 'penerima', folder);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a recipient from account to sanction', async () => {
  const { page } = desk;
  await desk.click(page.getByRole('radio', { name: /operator/i }));
  await desk.fill({ passphrase: passphraseOf('operator', office) });
  await desk.press('Masuk');
  await expect(desk.button('Kunci layar')).toBeVisible({ timeout: 60_000 });

  // The office last worked in 2013: the date of today is asked about once (CK01).
  await desk.press('Tanggal ini benar');
  await expect(desk.button('Tanggal ini benar')).toHaveCount(0);
  await desk.go('Penerima');
  await expect(page.getByRole('link', { name: /Rekening belum dibuka/ })).toBeVisible();
  await desk.look('daftar-penerima');
  const { rows } = await desk.call('recipients.page', { pageSize: 3 });
  const [one, two] = rows;

  // The bank's list: one line means a recipient, one means nobody.
  await desk.click(page.getByRole('link', { name: 'Impor daftar rekening' }));
  const list = join(folder, 'rekening.csv');
  writeFileSync(
    list,
    `NIK,Nama,Nomor rekening,Cabang,Tanggal buka\n,${one?.name},0012345678,Kembangan,01/10/2013\n,Tidak Dikenal,0012345679,Kembangan,01/10/2013\n`,
  );
  const chooser = page.waitForEvent('filechooser');
  await desk.press('Pilih berkas');
  await (await chooser).setFiles(list);
  await expect(page.getByText('1 baris siap dicatat, 1 baris tidak dapat dicatat')).toBeVisible();
  await expect(page.getByText('Tidak ada penerima dengan NIK', { exact: false })).toBeVisible();
  await desk.look('impor-rekening');
  await desk.press('Catat 1 baris');
  await expect(desk.heading('Penerima')).toBeVisible();

  await desk.openRow(one?.name ?? '');
  await expect(desk.heading(one?.name ?? '')).toBeVisible();
  await expect(page.getByTitle('Penerima aktif')).toBeVisible();
  await desk.press('Catat serah kartu');
  await desk.fill({ on: '02/10/2013' });
  await desk.send('Simpan');
  await desk.press('Catat bukti transfer');
  await desk.fill({ gross: '180.000', evidenceNo: 'BT-1/2013', transferredOn: '05/10/2013' });
  await desk.send('Simpan');
  await expect(page.getByText('Rp178.000')).toBeVisible();
  await desk.look('penerima');

  await desk.click(page.getByRole('link', { name: 'Usulkan sanksi' }));
  await desk.choose(/Larangan yang dilanggar/, /merokok/);
  await desk.fill({
    basisNumber: '12/2013',
    basisDate: '10/10/2013',
    facts: 'Ditemukan merokok di sekolah.',
  });
  await desk.press('Catat usulan');
  await expect(page.getByRole('button', { name: 'Teruskan ke Dinas' })).toBeDisabled();
  await desk.look('sanksi');

  // The second recipient has no account: the service refuses with the article, not only the button.
  const refused = desk.call('recipients.handCard', {
    applicationId: two?.applicationId ?? '',
    on: '2013-10-02',
    receiver: 'x',
  });
  await expect(refused).rejects.toThrow(/PEN-004/);

  await desk.go('Penyaluran');
  await expect(page.getByRole('table', { name: 'Jumlah penyaluran setiap bulan' })).toBeVisible();
  expect(desk.findings).toEqual([]);
});

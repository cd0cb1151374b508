import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dates } from '../../main/demo/dates.ts';
import { type SealedFile, sealAll } from '../../main/demo/deliver.ts';
import { type DemoOffice, passphraseOf } from '../../main/demo/demo-office.ts';
import { readSampleFolders } from '../../main/demo/sample-folder.ts';
import { ActionCount } from '../support/e2e-action-count.ts';
import { dayFirst, Desk } from '../support/e2e-desk.ts';
import { openNearOffice } from '../support/e2e-near-office.ts';
import { people } from '../support/e2e-people.ts';
import { layDown, receiveNear } from './paket-screens.ts';

/** One school of 46 pupils and one objection, from the first start of a section to its sealed recap, every action counted. */
test.describe.configure({ mode: 'serial' });

/** What a clerk may be asked for at most. */
const mostActions = 150;
const wait = { timeout: 60_000 };

const sectionName = 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan';
const schoolName = 'SDN Kembangan Utara 01 Pg';
const sampleFolder = join(import.meta.dirname, '../../resources/samples');
const samples = readSampleFolders([sampleFolder], sampleFolder);
const folder = mkdtempSync(join(tmpdir(), 'kantor-satu-'));

let section: Desk;
let sudin: DemoOffice;
let dinas: DemoOffice;
let count: ActionCount;

test.beforeAll(async ({ browser }) => {
  dinas = await openNearOffice('31-dinas', folder, people.dinas);
  sudin = await openNearOffice('3173-sudin-dasar', folder, people.sudin);
  section = await Desk.open(browser, '317308-seksi-dasar', 'satu-sekolah', folder);
  count = new ActionCount(section);
});

test.afterAll(async () => {
  await Promise.all([section.close(), sudin.close(), dinas.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('U46 the section starts, joins the network and gets its reference data', async () => {
  count.stage('Mulai pertama');
  await startOffice();
  count.stage('Jaringan');
  const trust = await joinNetwork();
  await takeIn(trust, 'daftar-kepercayaan');
  count.stage('Data acuan');
  const reference = await spreadReference();
  await takeIn(reference, 'terima-data-acuan');
  await returnReceipt();
});

test('the recap is taken in and verified', async () => {
  count.stage('Impor rekap');
  await onDate(dates.verifying);
  await section.drop(join(sampleFolder, `${schoolName}.xlsx`));
  await section.press('Masukkan 46 baris');

  count.stage('Putaran');
  await section.click(section.page.getByRole('link', { name: 'Buka putaran verifikasi' }));
  await section.fill({
    schoolYearStart: dayFirst(dates.schoolYearStart),
    decreeNumber: '412/2013',
    decreeDate: '28/06/2013',
  });
  await section.send('Buka putaran');
  await section.press('Mulai verifikasi');
  await section.send('Mulai verifikasi');

  count.stage('Verifikasi 46 pengajuan');
  await section.press('Semua yang lengkap: lulus');
  await expect(section.page.getByText(/dikecualikan dan menunggu keputusan Anda/)).toBeVisible(wait);
  await expect(
    section.page.getByRole('list', { name: 'Dikecualikan' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await section.look('antrean-pengecualian');
  const rows = section.page.getByRole('region', { name: 'Antrean pengajuan' }).locator('tbody tr');
  const exceptions = await rows.count();
  for (let left = exceptions; left > 0; left -= 1) {
    await section.key('t');
    if (left > 1) await expect(rows).toHaveCount(left - 1);
  }
  await expect(section.page.getByText('46 dari 46')).toBeVisible();
});

test('the results are signed and announced', async () => {
  count.stage('Berita Acara dan rekap hasil');
  await onDate(dates.beritaAcara);
  await section.click(section.page.getByRole('link', { name: 'Susun Berita Acara' }));
  await section.send('Susun Berita Acara');
  await section.press('Catat tanda tangan');
  await section.send('Catat tanda tangan');
  await section.press('Rekap hasil verifikasi');
  await section.send('Buat rekap');
  count.stage('Pengumuman');
  await onDate(dates.announced);
  await section.press('Umumkan');
  await section.send('Buat pengumuman');
});

test('one objection is registered, reviewed, reported, ordered and announced', async () => {
  const [decision] = samples.decisions.objections;
  if (!decision) throw new Error('No objection in decisions.json');
  const pupil = await pupilOfRow(decision.row);
  count.stage('Keberatan');
  await onDate(decision.receivedOn);
  await section.press('Catat keberatan');
  await section.choose('Jenis keberatan', /^Tercantum/);
  await section.find('Peserta didik', pupil, new RegExp(`^${pupil},`));
  await section.fill({
    objectorName: decision.objector.name,
    contact: decision.objector.contact,
    grounds: decision.grounds,
  });
  await section.press('Simpan dan buat tanda terima');
  await expect(section.heading(/^Keberatan ./)).toBeVisible(wait);

  await onDate(decision.review.visitedOn);
  await section.press('Catat peninjauan');
  await section.fill({ place: decision.review.place, facts: decision.review.facts });
  await section.send('Catat peninjauan');
  await onDate('2013-08-21');
  await section.press('Laporkan');
  await section.send('Buat laporan');

  count.stage('Laporan disegel, perintah diterima');
  const order = await decide(await seal());
  await onDate('2013-08-23');
  await takeIn(order);
  await returnReceipt();
  count.stage('Pengumuman perbaikan');
  await toRound();
  await section.press('Umumkan perbaikan');
  await section.send('Buat pengumuman');
});

test('the round closes, its papers are printed, and the recap is sealed', async ({}, testInfo) => {
  count.stage('Penutupan dan cetak');
  await onDate(dates.closed);
  await section.press('Tutup putaran');
  await section.send('Tutup putaran');
  await section.press('Cetak semua dokumen');
  await expect(section.page.getByRole('dialog')).toHaveCount(0, wait);

  count.stage('Formulir rekening dan rekap');
  await onDate(dates.recap);
  await section.click(section.page.getByRole('link', { name: 'Isi formulir rekening' }));
  await section.send('Isi formulir');
  await section.click(section.page.getByRole('link', { name: 'Ke rekapitulasi' }));
  await section.press('Catat rekap sekolah');
  await section.send('Catat rekap');
  await section.press('Susun rekap kantor');
  await section.send('Susun rekap');

  count.stage('Rekap disegel dan dicetak');
  await section.click(section.page.getByRole('link', { name: 'Tanda tangan dan segel' }));
  const recap = await seal();
  expect(recap.name).toMatch(/\.paket$/);
  await receiveNear(sudin, { name: recap.name, bytes: recap.bytes });

  const table = count.table();
  process.stdout.write(`${table}\n`);
  await testInfo.attach('Tindakan pengguna.txt', { body: table, contentType: 'text/plain' });
  testInfo.annotations.push({ type: 'tindakan pengguna', description: `${String(count.total)} tindakan` });
  expect(section.findings).toEqual([]);
  expect(count.total).toBeLessThanOrEqual(mostActions);
});

async function startOffice(): Promise<void> {
  await section.find('Kantor', sectionName, sectionName);
  await section.fill({
    address: 'Jl. Raya Kembangan No. 2, Jakarta',
    postalCode: '11610',
    phone: '(021) 5600000',
  });
  await section.press('Lanjut');
  for (const role of ['kepala', 'operator', 'admin'] as const) {
    const passphrase = passphraseOf(section.office, role);
    await section.fill({
      [`${role}.name`]: people.section[role].name,
      [`${role}.nip`]: people.section[role].nip,
      [`${role}.passphrase`]: passphrase,
      [`${role}.again`]: passphrase,
    });
    await section.press(role === 'admin' ? 'Siapkan kantor' : 'Lanjut');
  }
  await expect(section.heading('Catat kode pemulihan')).toBeVisible(wait);
  await section.click(section.page.getByRole('checkbox', { name: 'Kode sudah saya catat dan simpan' }));
  await section.press('Lanjut ke layar masuk');
  await section.signIn('operator');
}

/** The section asks to join; the Dinas compares, and sends the trust list with it and the Suku Dinas in it. */
async function joinNetwork(): Promise<SealedFile> {
  await dinas.onDate(dates.network);
  await dinas.as('kepala');
  const passphrase = passphraseOf(dinas.office, 'kepala');
  const { fingerprint } = await dinas.call('network.createTrial', { passphrase });
  await enrolNear(sudin, fingerprint ?? '');
  await section.go('Jaringan');
  await section.press('Gabung jaringan');
  await section.fill({ fingerprint: fingerprint ?? '' });
  await section.look('gabung-jaringan');
  await section.send('Gabung');
  await onDate(dates.network);
  await section.press('Buat berkas pendaftaran');
  for (const role of ['operator', 'kepala'] as const) {
    const secret = passphraseOf(section.office, role);
    section.actions += 1;
    section.typed += secret.length;
    await section.page.getByLabel(`Kata sandi ${people.section[role].name}`).fill(secret);
  }
  await section.look('buat-pendaftaran');
  await section.press('Buat berkas');
  await expect(section.page.getByRole('heading', { name: 'Berkas pendaftaran siap' })).toBeVisible(wait);
  await section.look('pendaftaran-siap');
  const file = await section.save(() => section.press('Simpan berkas pendaftaran'));
  const sheet = (await section.page.getByLabel('Sidik jari pendaftaran').innerText()).replaceAll('\n', '');
  await section.press('Tutup panel');

  await accept(file.name, readFileSync(file.path), section.office, sheet);
  const { paketId } = await dinas.call('trust.issue', { passphrase });
  const [trust] = await sealAll(dinas, [paketId ?? '']);
  if (!trust) throw new Error('The trust list was not sealed');
  await sudin.as('operator');
  const received = await sudin.call('paket.receive', { file: sudin.put(trust.name, trust.bytes) });
  await sudin.call('paket.confirm', { paketId: received.paketId, reason: null });
  count.neighbour('Dinas membentuk jaringan, membandingkan dua lembar, menerbitkan daftar kepercayaan');
  return trust;
}

async function enrolNear(office: DemoOffice, fingerprint: string): Promise<void> {
  await office.call('network.join', { fingerprint });
  const passphrases = (['operator', 'kepala'] as const).map((role) => ({
    userId: office.userId(role),
    passphrase: passphraseOf(office.office, role),
  }));
  const { file, fingerprint: sheet } = await office.call('enrol.export', { passphrases });
  await accept(file.name, office.keep(file, 'paket').bytes, office.office, sheet);
}

/** The Dinas compares the code of the sheet with that of the file. */
async function accept(name: string, bytes: Uint8Array, office: string, sheet: string): Promise<void> {
  await dinas.call('enrol.read', { file: dinas.put(name, bytes) });
  await dinas.call('enrol.accept', { office, fingerprint: sheet });
}

/** The Dinas keeps the register of schools; the Suku Dinas passes it on. */
async function spreadReference(): Promise<SealedFile> {
  for (const office of [dinas, sudin]) await office.onDate(dates.reference);
  await onDate(dates.reference);
  await dinas.as('operator');
  const school = samples.schools.find(({ name }) => name === schoolName);
  if (!school || !samples.comparison) throw new Error('The samples lack the school or the comparison data');
  await dinas.call('schools.save', school);
  const { name, bytes } = samples.comparison;
  await dinas.call('comparison.import', { file: dinas.put(name, bytes), source: 'PPLS', version: '2011' });
  const { paketIds } = await dinas.call('reference.prepare', { on: dates.reference });
  for (const file of await sealAll(dinas, paketIds))
    if (file.name.includes(`_${sudin.office}_`)) await receiveNear(sudin, file);
  const relayed = await sudin.call('reference.relay', { on: dates.reference });
  const file = (await sealAll(sudin, relayed.paketIds)).find((one) =>
    one.name.includes(`_${section.office}_`),
  );
  if (!file) throw new Error('No reference for the section');
  count.neighbour('Dinas menyusun data acuan, Suku Dinas meneruskannya');
  return file;
}

/** The head of the Suku Dinas follows what was found on the spot (Pasal 18(4), 20). */
async function decide(report: SealedFile): Promise<SealedFile> {
  await sudin.onDate('2013-08-22');
  await receiveNear(sudin, report);
  await sudin.as('kepala');
  const { rows } = await sudin.call('reports.page', { pageSize: 10, waiting: true });
  const { orders } = await sudin.call('orders.issue', {
    decisions: rows.map(({ reportId, proposedFinding }) => ({
      reportId,
      finding: proposedFinding,
      detail: '',
    })),
    date: '2013-08-22',
    number: null,
  });
  const [order] = await sealAll(
    sudin,
    orders.flatMap(({ paketId }) => paketId ?? []),
  );
  if (!order) throw new Error('No order was issued');
  count.neighbour('Suku Dinas menerima laporan, memutus, mengirim surat perintah');
  return order;
}

/** A Paket dropped on the window and taken in. */
async function takeIn(file: SealedFile, look?: string): Promise<void> {
  const from = file.name.startsWith(dinas.office) ? dinas : sudin;
  await section.drop(layDown(from, file));
  await expect(section.button('Terima Paket')).toBeVisible(wait);
  if (look !== undefined) await section.look(look);
  await section.press('Terima Paket');
  await section.send('Terima Paket');
}

async function returnReceipt(): Promise<void> {
  const receipt = await section.save(() => section.press('Simpan tanda terima'));
  await sudin.as('operator');
  await sudin.call('paket.receive', { file: sudin.put(receipt.name, readFileSync(receipt.path)) });
}

/** Both sign the Paket on the screen: whoever is signed in first, then the other; then it is saved. */
async function seal(): Promise<SealedFile> {
  const first = (await section.call('session.state', {})).user?.role === 'kepala' ? 'kepala' : 'operator';
  for (const role of [first, first === 'kepala' ? 'operator' : 'kepala'] as const) {
    await section.as(role);
    await section.press('Tandatangani');
    await section.fill({ passphrase: passphraseOf(section.office, role) });
    await section.send('Tandatangani');
  }
  const file = await section.save(() => section.press('Simpan Paket'));
  return { name: file.name, bytes: section.read(file) };
}

async function toRound(): Promise<void> {
  await section.go('Verifikasi');
  await section.openRow(schoolName);
  await expect(section.heading(new RegExp(schoolName))).toBeVisible();
}

/** Days pass by themselves: the trial's calendar is moved past the screen, and the window shows it. */
async function onDate(today: string): Promise<void> {
  await section.call('session.setTrialDate', { today });
  await section.page.reload();
  await expect(section.button('Kunci layar')).toBeVisible(wait);
}

async function pupilOfRow(no: string): Promise<string> {
  const [imported] = (await section.call('imports.list', {})).rows;
  const { rows } = await section.call('imports.rows', { importId: imported?.importId ?? '', pageSize: 200 });
  const row = rows.find((one) => one.no === no);
  if (!row) throw new Error(`No row ${no}`);
  return row.name;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sealAll } from '../../main/demo/deliver.ts';
import { type DemoOffice, passphraseOf } from '../../main/demo/demo-office.ts';
import { dates, sudinOffice } from '../../main/demo/road.ts';
import { readSampleFolder } from '../../main/demo/sample-folder.ts';
import { Desk } from '../support/e2e-desk.ts';
import { firstStart } from '../support/e2e-first-start.ts';
import { openNearOffice } from '../support/e2e-near-office.ts';
import { people } from '../support/e2e-people.ts';
import { enrolAtDesk, enrolNear } from './network-screens.ts';
import { register, report, review } from './objection-screens.ts';
import { layDown, receiveNear, receivePaket, receiveReceipt, signAndSave } from './paket-screens.ts';
import { announce, closeRound, openRound, sealResults, verify } from './round-screens.ts';
import { makeNeighbourRecap } from './neighbour.ts';

/** The road of domain.md through the screens of a section and its Suku Dinas; Dinas and a second section take part by call. */
test.describe.configure({ mode: 'serial' });

const sectionName = 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan';
const sudinName = 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat';
const primary = 'SDN Kembangan Utara 01 Pg';
const secondary = 'SMP Tunas Bangsa';

const sampleFolder = join(import.meta.dirname, '../../resources/samples');
const samples = readSampleFolder(sampleFolder, sampleFolder);
const [ofListed, ofUnlisted, ofSecondary] = samples.decisions.objections;
const folder = mkdtempSync(join(tmpdir(), 'kantor-jalan-'));

let section: Desk;
let sudin: Desk;
let dinas: DemoOffice;
let neighbour: DemoOffice;
const names = new Map<string, string>();

test.beforeAll(async ({ browser }) => {
  dinas = await openNearOffice('31-dinas', folder, people.dinas);
  neighbour = await openNearOffice('317301-seksi-dasar', folder, people.neighbour);
  section = await Desk.open(browser, '317308-seksi-dasar', folder);
  sudin = await Desk.open(browser, sudinOffice, folder);
});

test.afterAll(async () => {
  await Promise.all([section.close(), sudin.close(), dinas.close(), neighbour.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('section starts for the first time', async () => {
  await firstStart(section, sectionName, people.section);
  await section.look('beranda-kosong');
});

test('Suku Dinas starts for the first time', async () => {
  await firstStart(sudin, sudinName, people.sudin);
  await sudin.look('beranda-kosong');
});

test('both join the network of the Dinas', async () => {
  for (const office of [dinas, neighbour]) await office.onDate(dates.network);
  await dinas.as('kepala');
  const { fingerprint } = await dinas.call('network.createTrial', { passphrase: passphraseOf(dinas.office, 'kepala') });
  if (fingerprint === null) throw new Error('The network has no fingerprint');
  await enrolNear(neighbour, dinas, fingerprint);
  await enrolAtDesk(section, dinas, fingerprint, people.section, true);
  await enrolAtDesk(sudin, dinas, fingerprint, people.sudin, false);

  const issued = await dinas.call('trust.issue', { passphrase: passphraseOf(dinas.office, 'kepala') });
  const [trust] = await sealAll(dinas, [issued.paketId], (role) => passphraseOf(dinas.office, role));
  if (!trust) throw new Error('The trust list was not sealed');
  await neighbour.as('operator');
  const { paketId } = await neighbour.call('paket.receive', { file: neighbour.put(trust.name, trust.bytes) });
  await neighbour.call('paket.confirm', { paketId, reason: null });
  for (const desk of [section, sudin]) await receivePaket(desk, layDown(dinas, trust), desk === section ? 'daftar-kepercayaan' : undefined);
  await section.go('Jaringan');
  await expect(section.page.getByText('4 kantor dalam daftar kepercayaan versi 2.')).toBeVisible();
  await section.look('jaringan');
});

test('reference data comes down through the Suku Dinas', async () => {
  for (const office of [dinas, neighbour]) await office.onDate(dates.reference);
  for (const desk of [section, sudin]) await desk.onDate(dates.reference);
  await dinas.as('operator');
  for (const school of samples.schools) {
    const { npsn, name, levels, status, kecamatanCode, address, headName, headNip, pengawasName, pengawasNip, komiteName } = school;
    await dinas.call('schools.save', { npsn, name, levels, status, kecamatanCode, address, headName, headNip, pengawasName, pengawasNip, komiteName });
  }
  if (samples.comparison) await dinas.call('comparison.import', { file: dinas.put(samples.comparison.name, samples.comparison.bytes), source: 'PPLS', version: '2011' });
  const { paketIds } = await dinas.call('reference.prepare', { on: dates.reference });
  const [reference] = await sealAll(dinas, paketIds, (role) => passphraseOf(dinas.office, role));
  if (!reference) throw new Error('No reference for the Suku Dinas');
  await receivePaket(sudin, layDown(dinas, reference), 'terima-data-acuan');

  await sudin.go('Data acuan');
  await sudin.look('data-acuan');
  await sudin.press('Teruskan acuan');
  await sudin.send('Siapkan Paket');
  for (const file of await signAndSave(sudin, 2, 'paket-keluar')) {
    if (file.name.includes(`_${section.office}_`)) await receiveReceipt(sudin, (await receivePaket(section, file.path, 'terima-data-acuan')).path);
    else await receiveReceipt(sudin, await receiveNear(neighbour, { name: file.name, bytes: sudin.read(file) }));
  }
  await section.go('Sekolah');
  await expect(section.page.getByText(secondary)).toBeVisible();
  await section.look('sekolah');
});

test('recaps of two schools are read, previewed and taken in', async () => {
  await section.as('operator');
  await section.onDate(dates.verifying);
  for (const [file, balance] of [
    [primary, '46 dibaca= 46 diterima+ 0 ditahan+ 0 ditolak(jumlah cocok)'],
    [secondary, '37 dibaca= 30 diterima+ 5 ditahan+ 2 ditolak(jumlah cocok)'],
  ] as const) {
    await section.drop(join(sampleFolder, `${file}.xlsx`));
    await expect(section.heading(file)).toBeVisible({ timeout: 60_000 });
    await expect(section.page.getByRole('status').filter({ hasText: 'dibaca' })).toHaveText(balance);
    if (file === secondary) {
      await section.look('pratinjau-impor');
      const problems = await section.save(() => section.press('Ekspor baris bermasalah'));
      expect(problems.name).toMatch(/\.xlsx$/);
    }
    await section.press(/^Masukkan \d+ baris$/);
    await expect(section.button('Batalkan impor')).toBeVisible({ timeout: 60_000 });
  }
  await section.look('impor-masuk');
  await section.go('Impor rekap');
  await section.look('daftar-impor');
  for (const { importId, schoolName } of (await section.call('imports.list', {})).rows) {
    for (const row of (await section.call('imports.rows', { importId, pageSize: 200 })).rows) names.set(`${schoolName}/${row.no}`, row.name);
  }
});

test('two rounds are verified, signed and announced', async () => {
  await openRound(section, primary, 'buka-putaran');
  await openRound(section, secondary);
  await section.look('daftar-putaran');
  await verify(section, primary, true);
  await verify(section, secondary, false);
  await section.onDate(dates.beritaAcara);
  await sealResults(section, primary, true);
  await sealResults(section, secondary, false);
  await section.onDate(dates.announced);
  await announce(section, secondary, 'Umumkan');
  await announce(section, primary, 'Umumkan', 'pengumuman');
  // Pasal 16: 7 working days from 1 August 2013 with Idul Fitri and its cuti bersama in between.
  await expect(section.page.getByText('19 Agustus 2013').first()).toBeVisible();
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sealAll } from '../../main/demo/deliver.ts';
import type { DemoOffice } from '../../main/demo/demo-office.ts';
import { dates, objectionWaves } from '../../main/demo/dates.ts';
import { dinasOf, officeOf } from '../../main/demo/road.ts';
import { setUpNetwork } from '../../main/demo/set-up.ts';
import {
  type ObjectionDecision,
  readSampleFolders,
  type SchoolEntry,
} from '../../main/demo/sample-folder.ts';
import { Desk } from '../support/e2e-desk.ts';
import { settleIn, startOffices } from '../support/e2e-filled-offices.ts';
import { register, report, review } from './objection-screens.ts';
import { sealNeighbourRecap } from './neighbour.ts';
import { layDown, receiveNear, receivePaket, receiveReceipt, signAndSave } from './paket-screens.ts';
import { completeAdded, decideSame, fillForms, recordSchoolRecap } from './recap-screens.ts';
import { announce, closeRound, openRound, sealResults, verify } from './round-screens.ts';

/** The road of domain.md through the screens of a section and its Suku Dinas; Dinas and a second section take part by call. */
test.describe.configure({ mode: 'serial' });

const [firstWave] = objectionWaves;
const sectionCode = '317308-seksi-dasar';
const sudinCode = '3173-sudin-dasar';
const primary = 'SDN Kembangan Utara 01 Pg';
const secondary = 'SMP Tunas Bangsa';

const sampleFolder = join(import.meta.dirname, '../../resources/samples');
const samples = readSampleFolders([sampleFolder], sampleFolder);
const folder = mkdtempSync(join(tmpdir(), 'kantor-jalan-'));

let section: Desk;
let sudin: Desk;
let dinas: DemoOffice;
let neighbour: DemoOffice;
const names = new Map<string, string>();

test.beforeAll(async ({ browser }) => {
  // The first start and the way into the network are walked by the spec of one school.
  const road = startOffices(
    folder,
    samples.schools.filter(({ levels: [level] }) => level === 'SD' || level === 'SMP'),
  );
  await setUpNetwork(road);
  dinas = dinasOf(road);
  neighbour = officeOf(road, '317301-seksi-dasar');
  await Promise.all(
    [officeOf(road, sectionCode), officeOf(road, sudinCode)].map((office) => settleIn(office, folder)),
  );
  section = await Desk.open(browser, sectionCode, 'seksi', folder);
  sudin = await Desk.open(browser, sudinCode, 'sudin', folder);
  for (const desk of [section, sudin]) await desk.signIn('operator');
});

test.afterAll(async () => {
  await Promise.all([section.close(), sudin.close(), dinas.close(), neighbour.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('reference data comes down through the Suku Dinas', async () => {
  for (const office of [dinas, neighbour]) await office.onDate(dates.reference);
  for (const desk of [section, sudin]) await desk.onDate(dates.reference);
  await dinas.as('operator');
  for (const school of samples.schools) {
    const {
      npsn,
      name,
      levels,
      status,
      kecamatanCode,
      address,
      headName,
      headNip,
      pengawasName,
      pengawasNip,
      komiteName,
    } = school;
    await dinas.call('schools.save', {
      npsn,
      name,
      levels,
      status,
      kecamatanCode,
      address,
      headName,
      headNip,
      pengawasName,
      pengawasNip,
      komiteName,
    });
  }
  if (samples.comparison)
    await dinas.call('comparison.import', {
      file: dinas.put(samples.comparison.name, samples.comparison.bytes),
      source: 'PPLS',
      version: '2011',
    });
  const { paketIds } = await dinas.call('reference.prepare', { on: dates.reference });
  const references = await sealAll(dinas, paketIds);
  expect(references).toHaveLength(2);
  for (const [index, file] of references.entries())
    await receivePaket(sudin, layDown(dinas, file), index === 0 ? 'terima-data-acuan' : undefined);

  await sudin.go('Data acuan');
  await sudin.press('Teruskan acuan');
  await sudin.send('Siapkan Paket');
  for (const file of await signAndSave(sudin, 2, 'paket-keluar')) {
    if (file.name.includes(`_${section.office}_`))
      await receiveReceipt(sudin, (await receivePaket(section, file.path, 'terima-data-acuan')).path);
    else
      await receiveReceipt(sudin, await receiveNear(neighbour, { name: file.name, bytes: sudin.read(file) }));
  }
  await section.go('Sekolah');
  await expect(section.page.getByText(secondary)).toBeVisible();
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
  await section.go('Impor rekap');
  for (const { importId, schoolName } of (await section.call('imports.list', {})).rows) {
    for (const row of (await section.call('imports.rows', { importId, pageSize: 200 })).rows)
      names.set(`${schoolName}/${row.no}`, row.name);
  }
});

test('two rounds are verified, signed and announced', async () => {
  await openRound(section, primary, 'buka-putaran');
  await openRound(section, secondary);
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

test('objections are registered, reviewed and reported', async () => {
  const [listed, unlisted, second] = objected();
  await section.onDate(second.decision.receivedOn);
  await register(section, second.decision, second.pupil, secondary);
  await section.onDate(listed.decision.receivedOn);
  await register(section, listed.decision, listed.pupil, primary, 'catat-keberatan');
  await section.onDate(unlisted.decision.receivedOn);
  await register(section, unlisted.decision, unlisted.pupil, primary);
  await section.look('keberatan');
  await section.onDate(firstWave.report);
  await section.go('Keberatan');
  await review(section, listed.decision, listed.pupil, schoolNamed(primary), 'peninjauan');
  await review(section, unlisted.decision, unlisted.pupil, schoolNamed(primary));
  await review(section, second.decision, second.pupil, schoolNamed(secondary));
  await report(section, [listed.pupil, unlisted.pupil], 'laporkan');
  await report(section, [second.pupil]);
});

test('the Suku Dinas decides and orders', async () => {
  await sudin.onDate(firstWave.order);
  for (const file of await signAndSave(section, 2))
    await receiveReceipt(section, (await receivePaket(sudin, file.path)).path);
  await sudin.as('kepala');
  await sudin.go('Laporan dan perintah');
  for (const { decision, pupil } of objected()) {
    const card = sudin.page.getByRole('article').filter({ hasText: pupil });
    await sudin.click(
      card.getByRole('radio', {
        name: decision.review.finding === 'benar' ? 'Keberatan benar' : 'Tidak benar',
      }),
    );
  }
  await sudin.look('putusan-keberatan');
  await sudin.press('Terbitkan perintah (3)');
  await sudin.look('terbitkan-perintah');
  await sudin.press('Terbitkan');
  await expect(sudin.page.getByRole('heading', { name: '2 surat perintah terbit' })).toBeVisible({
    timeout: 60_000,
  });
  await sudin.press('Tutup panel');
  await section.onDate(firstWave.correction);
  for (const file of await signAndSave(sudin, 2))
    await receiveReceipt(sudin, (await receivePaket(section, file.path)).path);
  await section.go('Laporan dan perintah');
});

test('the correction is announced and the added pupil completes', async () => {
  const [, unlisted] = objected();
  await section.as('operator');
  await announce(section, primary, 'Umumkan perbaikan', 'perbaikan');
  await expect(section.page.getByRole('table', { name: 'Perubahan' })).toContainText(unlisted.pupil);
  await announce(section, secondary, 'Umumkan perbaikan');
  const receivedOn = unlisted.decision.completion?.receivedOn ?? '';
  await section.onDate(receivedOn);
  await completeAdded(section, unlisted.pupil, receivedOn);
  await fillForms(section, primary);
  await section.go('Tambahan (Pasal 22)');
  await expect(section.page.getByText('Tidak ada yang harus dilengkapi')).toBeVisible();
});

test('account forms name what they lack; rounds close; the section seals its recap', async () => {
  await section.onDate(dates.closed);
  await closeRound(section, primary);
  await closeRound(section, secondary);
  await fillForms(section, secondary);
  const lacking = nameOf(primary, '12');
  await expect(section.page.getByRole('row').filter({ hasText: lacking })).toContainText('kode pos');
  await section.look('formulir-rekening');
  await section.openRow(lacking);
  await expect(section.page.getByText('Masih kurang: kode pos.')).toBeVisible();
  await section.look('formulir-kurang');
  await section.press('Batal');

  await section.onDate(dates.recap);
  await section.go('Rekapitulasi');
  await recordSchoolRecap(section, primary);
  await recordSchoolRecap(section, secondary);
  await section.look('rekapitulasi');
  await section.press('Susun rekap kantor');
  await section.send('Susun rekap');
  await expect(section.page.getByRole('table', { name: 'Tidak ikut direkap' })).toContainText(lacking);
  await section.look('rekap-kantor');
  expect((await section.save(() => section.press('Simpan Excel'))).name).toMatch(/\.xlsx$/);
});

test('the Suku Dinas takes the recaps in and decides duplicates', async () => {
  await sudin.onDate(dates.proposal);
  const neighbours = layDown(neighbour, await sealNeighbourRecap(neighbour, samples, folder));
  for (const file of await signAndSave(section, 1))
    await receiveReceipt(section, (await receivePaket(sudin, file.path, 'terima-rekap')).path);
  await receivePaket(sudin, neighbours);
  await sudin.go('Data ganda');
  await sudin.press('Cari data ganda');
  await expect(sudin.page.getByText('2 pasangan', { exact: true })).toBeVisible({ timeout: 60_000 });
  await sudin.look('data-ganda');
  for (const [index, { left, reason }] of samples.decisions.duplicates.entries()) {
    await decideSame(
      sudin,
      nameOf(primary, left.row),
      /Cengkareng/,
      reason,
      index === 0 ? 'orang-sama' : undefined,
    );
  }
});

test('the Suku Dinas proposes to two Bidang', async () => {
  await sudin.go('Usulan');
  await sudin.press('Buat rekapitulasi');
  await sudin.send('Buat rekapitulasi');
  await sudin.look('usulan');
  for (const bidang of ['Bidang TK/SD/PLB', 'Bidang SMP/SMA']) {
    await sudin.click(
      sudin.page
        .getByRole('row')
        .filter({ hasText: bidang })
        .getByRole('button', { name: `Buat usulan ${bidang}` }),
    );
    await sudin.send('Buat usulan');
  }
  await dinas.onDate(dates.proposal);
  for (const file of await signAndSave(sudin, 2, 'paket-usulan'))
    await receiveReceipt(sudin, await receiveNear(dinas, { name: file.name, bytes: sudin.read(file) }));
  await dinas.as('operator');
  expect((await dinas.call('candidates.page', { pageSize: 1 })).total).toBeGreaterThan(100);
  await sudin.go('Paket');
  await expect(
    sudin.page
      .getByRole('row')
      .filter({ hasText: 'Usulan' })
      .filter({ hasText: 'Diterima dan diolah penerima' }),
  ).toHaveCount(2);
});

test('papers and the other screens', async ({}, testInfo) => {
  await section.go('Dokumen');
  await section.openRow('Berita Acara');
  await expect(section.page.locator('canvas').first()).toBeVisible({ timeout: 60_000 });
  await section.look('kertas');
  await section.search(nameOf(primary, '12'));
  await section.openRow(nameOf(primary, '12'));
  await section.look('peserta-didik');
  await section.press('Tutup panel');
  await section.go('Beranda');
  await section.go('Pengaturan');
  for (const part of ['Kantor', 'Pejabat', 'Aturan']) {
    await section.press(part);
    await section.look(`pengaturan-${part.toLowerCase().replace(' ', '-')}`);
  }
  await section.go('Penetapan');
  await sudin.go('Calon penerima');
  await sudin.go('Beranda');
  const actions = `${String(section.actions)} di seksi, ${String(sudin.actions)} di Suku Dinas`;
  testInfo.annotations.push({ type: 'tindakan pengguna', description: actions });
  process.stdout.write(`Tindakan pengguna (klik dan isian) sepanjang jalan: ${actions}\n`);
});

test('every screen on the road reads well in light and dark, and in Indonesian only', () => {
  expect([...section.findings, ...sudin.findings]).toEqual([]);
});

interface Objected {
  readonly decision: ObjectionDecision;
  readonly pupil: string;
}

/** The three objections of the sample decisions, with the pupil each is about. */
function objected(): readonly [Objected, Objected, Objected] {
  const [listed, unlisted, second] = samples.decisions.objections.map((decision) => ({
    decision,
    pupil: nameOf(decision.file.replace('.xlsx', ''), decision.row),
  }));
  if (!listed || !unlisted || !second) throw new Error('Three objections are expected in decisions.json');
  return [listed, unlisted, second];
}

function nameOf(school: string, row: string): string {
  const name = names.get(`${school}/${row}`);
  if (name === undefined) throw new Error(`Row ${row} of ${school} was not imported`);
  return name;
}

function schoolNamed(name: string): SchoolEntry {
  const school = samples.schools.find((one) => one.name === name);
  if (!school) throw new Error(`${name} is not in sekolah.json`);
  return school;
}

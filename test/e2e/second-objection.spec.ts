import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { DemoOffice } from '../../main/demo/demo-office.ts';
import type { Road } from '../../main/demo/road.ts';
import { Desk } from '../support/e2e-desk.ts';
import { readySection } from '../support/e2e-ready-section.ts';

/** The second turn of Pasal 23: an objection to a corrected announcement, and what two announcements differ by. */
const section = '317308-seksi-dasar';
const school = 'SMP Tunas Bangsa';
const sample = join(import.meta.dirname, `../../resources/samples/${school}.xlsx`);
const folder = mkdtempSync(join(tmpdir(), 'kantor-keberatan-kedua-'));
const added = 'Dewi Anjani';
let desk: Desk;
let roundId = '';

test.beforeAll(async ({ browser }) => {
  await readySection(section, '31.73.08', folder, announceAndCorrect);
  desk = await Desk.open(browser, section, 'keberatan-kedua', folder);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a second objection is registered in time, and two announcements are compared', async () => {
  const { page } = desk;
  await desk.signIn('operator');
  await desk.go('Keberatan');
  await desk.click(page.getByRole('link', { name: 'Catat keberatan' }).first());
  await desk.choose('Putaran', new RegExp(school));
  await expect(page.getByText(/Atas perbaikan ke-1 nomor .+ tanggal 23 Agustus 2013/)).toBeVisible();
  await desk.choose('Jenis keberatan', /^Tercantum/);
  await desk.find('Peserta didik', added, new RegExp(`^${added},`));
  await desk.press('Tanpa nama');
  await desk.fill({
    anonymousReason: 'Pelapor tetangga dekat yang khawatir dikucilkan',
    grounds: 'Keluarga memiliki dua rumah kontrakan',
  });
  await desk.look('catat-keberatan-kedua');
  await desk.press('Simpan dan buat tanda terima');
  await expect(desk.heading(/^Keberatan ./)).toBeVisible();
  await expect(page.getByText('Perbaikan ke-1', { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/28 Agustus 2013/).first()).toBeVisible();
  await desk.look('keberatan-kedua');
  await desk.press('Catat peninjauan');
  await expect(page.getByText(/Yang mengumumkan dan yang meninjau orang yang sama/)).toBeVisible();

  await desk.press('Batal');
  await desk.go('Verifikasi');
  await desk.openRow(school);
  await desk.click(page.getByRole('link', { name: 'Bandingkan versi' }));
  await expect(page.getByRole('row', { name: new RegExp(`${added}.+tidak tercantum`) })).toBeVisible();
  await desk.look('versi-pengumuman');
  await desk.press('Buat perbandingan tercetak');
  await expect(page.getByText('Perbandingan Pengumuman').first()).toBeVisible();
  expect(desk.findings).toEqual([]);
});

/** The first turn, by call: announced on 1 August, objected to, ordered on paper and corrected on 23 August 2013. */
async function announceAndCorrect(road: Road): Promise<void> {
  const office = road.offices.get(section);
  if (!office) throw new Error(`No ${section}`);
  await office.as('operator');
  roundId = await announced(office);
  await office.onDate('2013-08-19');
  const receivedOn = '2013-08-19';
  const { objectionId } = await office.call('objections.register', {
    roundId,
    receivedOn,
    objector: { name: 'Suparman', capacity: 'masyarakat', contact: 'RT 003/RW 004' },
    type: 'tidak-tercantum-layak',
    applicationId: null,
    subject: {
      name: added,
      classGrade: '8',
      sex: 'P',
      birthPlace: 'Jakarta',
      birthDate: '1999-05-04',
      level: 'SMP',
      nik: null,
    },
    grounds: 'Belum pernah diajukan padahal tidak mampu',
  });
  const { requiredReviewers } = await office.call('objections.get', { objectionId });
  await office.call('objections.review', {
    objectionId,
    visitedOn: receivedOn,
    place: 'Rumah peserta didik',
    facts: 'Rumah kontrakan satu kamar',
    proposedFinding: 'benar',
    beritaAcaraDate: receivedOn,
    number: null,
    reviewers: requiredReviewers.map(({ role, name, nip }) => ({ role, name, nip })),
  });
  await office.call('objections.report', { objectionIds: [objectionId], date: receivedOn, number: null });
  await office.call('orders.recordPaper', {
    roundId,
    number: '88/SP/VIII/2013',
    date: receivedOn,
    byName: 'Drs. Slamet Widodo, M.Si.',
    byNip: null,
    findings: [{ objectionId, finding: 'benar' }],
  });
  await office.onDate('2013-08-23');
  const media = [{ kind: 'papan' as const, detail: '' }];
  await office.call('rounds.announceCorrection', { roundId, issuedOn: '2013-08-23', number: null, media });
  await office.onDate('2013-08-26');
}

async function announced(office: DemoOffice): Promise<string> {
  await office.onDate('2013-07-29');
  const { importId } = await office.call('imports.preview', {
    file: office.put(`${school}.xlsx`, new Uint8Array(readFileSync(sample))),
    npsn: null,
  });
  await office.call('imports.commit', { importId });
  const opened = await office.call('rounds.open', {
    npsn: '20101777',
    schoolYearStart: '2013-07-15',
    decreeNumber: '1035/2013',
    decreeDate: '2013-06-20',
    openedOn: '2013-07-15',
  });
  const [id = ''] = opened.roundIds;
  await office.onDate('2013-07-31');
  await office.call('rounds.startVerifying', { roundId: id, on: '2013-07-31' });
  await office.call('rounds.runChecks', { roundId: id });
  await office.call('rounds.acceptAdvice', { roundId: id, decidedOn: '2013-07-31' });
  const { rows } = await office.call('rounds.verification', {
    roundId: id,
    show: 'undecided',
    pageSize: 200,
  });
  if (rows.length > 0)
    await office.call('rounds.setResults', {
      roundId: id,
      decidedOn: '2013-07-31',
      results: rows.map(({ applicationId, adviceReasons }) => ({
        applicationId,
        result: 'tidak-lulus' as const,
        reasonCodes: adviceReasons.map(({ code }) => code),
        deviationReason: null,
      })),
    });
  const drafted = await office.call('rounds.draftBeritaAcara', {
    roundId: id,
    date: '2013-07-31',
    place: 'Ruang rapat seksi',
    number: null,
  });
  await office.call('rounds.signBeritaAcara', {
    roundId: id,
    signatures: (drafted.beritaAcara?.signatories ?? []).map(({ role, name }) => ({
      role,
      name,
      signedOn: '2013-07-31',
    })),
  });
  await office.call('rounds.makeRecap', { roundId: id, on: '2013-07-31' });
  await office.onDate('2013-08-01');
  const media = [{ kind: 'papan' as const, detail: 'Papan pengumuman sekolah' }];
  await office.call('rounds.announce', { roundId: id, issuedOn: '2013-08-01', number: null, media });
  return id;
}

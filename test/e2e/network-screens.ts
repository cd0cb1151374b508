import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { type DemoOffice, passphraseOf } from '../../main/demo/demo-office.ts';
import { dates } from '../../main/demo/dates.ts';
import type { Desk } from '../support/e2e-desk.ts';
import type { OfficePeople } from '../support/e2e-near-office.ts';

/** Joins by the typed fingerprint and enrols; the Dinas compares the code of the sheet with that of the file. */
export async function enrolAtDesk(
  desk: Desk,
  dinas: DemoOffice,
  fingerprint: string,
  people: OfficePeople,
  look: boolean,
): Promise<void> {
  const { page } = desk;
  await desk.go('Jaringan');
  await desk.press('Gabung jaringan');
  await desk.fill({ fingerprint });
  if (look) await desk.look('gabung-jaringan');
  await desk.send('Gabung');
  await desk.onDate(dates.network);
  await desk.go('Jaringan');
  await desk.press('Buat berkas pendaftaran');
  for (const role of ['operator', 'kepala'] as const) {
    desk.actions += 1;
    await page.getByLabel(`Kata sandi ${people[role].name}`).fill(passphraseOf(desk.office, role));
  }
  if (look) await desk.look('buat-pendaftaran');
  await desk.press('Buat berkas');
  await expect(page.getByRole('heading', { name: 'Berkas pendaftaran siap' })).toBeVisible({
    timeout: 60_000,
  });
  if (look) await desk.look('pendaftaran-siap');
  const file = await desk.save(() => desk.press('Simpan berkas pendaftaran'));
  const sheet = (await page.getByLabel('Sidik jari pendaftaran').innerText()).replaceAll('\n', '');
  await desk.press('Tutup panel');
  await accept(dinas, file.name, readFileSync(file.path), desk.office, sheet);
}

export async function enrolNear(office: DemoOffice, dinas: DemoOffice, fingerprint: string): Promise<void> {
  await office.call('network.join', { fingerprint });
  const passphrases = (['operator', 'kepala'] as const).map((role) => ({
    userId: office.userId(role),
    passphrase: passphraseOf(office.office, role),
  }));
  const enrolment = await office.call('enrol.export', { passphrases });
  const file = office.keep(enrolment.file, 'paket');
  await accept(dinas, file.name, file.bytes, office.office, enrolment.fingerprint);
}

async function accept(
  dinas: DemoOffice,
  name: string,
  bytes: Uint8Array,
  office: string,
  fingerprint: string,
): Promise<void> {
  await dinas.call('enrol.read', { file: dinas.put(name, bytes) });
  await dinas.call('enrol.accept', { office, fingerprint });
}

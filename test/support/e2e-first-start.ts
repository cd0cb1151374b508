import { expect } from '@playwright/test';
import { passphraseOf } from '../../main/demo/demo-office.ts';
import type { Desk } from './e2e-desk.ts';
import type { OfficePeople } from './e2e-near-office.ts';

const roles = [
  { role: 'kepala', jabatan: (name: string) => `Kepala ${name}` },
  { role: 'operator', jabatan: () => 'Operator data' },
  { role: 'admin', jabatan: () => 'Pengelola sistem' },
] as const;

/** First start through its four steps, the recovery code, and the operator signing in (U46). */
export async function firstStart(desk: Desk, name: string, people: OfficePeople): Promise<void> {
  const { page } = desk;
  await expect(desk.heading('Siapkan kantor')).toBeVisible();
  await desk.find('Kantor', name, name);
  await desk.fill({
    address: 'Jl. Raya Kembangan No. 2, Jakarta',
    postalCode: '11610',
    phone: '(021) 5600000',
  });
  await desk.look('mulai-kantor');
  await desk.press('Lanjut');
  for (const { role, jabatan } of roles) {
    const passphrase = passphraseOf(desk.office, role);
    await desk.fill({
      [`${role}.name`]: people[role].name,
      [`${role}.nip`]: people[role].nip,
      [`${role}.jabatan`]: jabatan(name),
      [`${role}.passphrase`]: passphrase,
      [`${role}.again`]: passphrase,
    });
    if (role === 'kepala') await desk.look('mulai-kepala');
    await desk.press(role === 'admin' ? 'Siapkan kantor' : 'Lanjut');
  }
  await expect(desk.heading('Catat kode pemulihan')).toBeVisible({ timeout: 60_000 });
  await desk.look('kode-pemulihan');
  await desk.click(page.getByRole('checkbox', { name: 'Kode sudah saya catat dan simpan' }));
  await desk.press('Lanjut ke layar masuk');
  await expect(desk.heading('Masuk')).toBeVisible();
  await desk.look('masuk');
  await desk.signIn('operator');
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type DemoOffice, passphraseOf } from '../../main/demo/demo-office.ts';
import type { Desk, SavedFile } from '../support/e2e-desk.ts';

/** Drops a Paket on the window, reads its preview, confirms; gives the receipt to take back. */
export async function receivePaket(desk: Desk, path: string, look?: string): Promise<SavedFile> {
  await takeIn(desk, path, look);
  return desk.save(() => desk.press('Simpan tanda terima'));
}

/** The same for a Paket that asks for no receipt. */
export async function takeIn(desk: Desk, path: string, look?: string): Promise<void> {
  await desk.drop(path);
  await expect(desk.button('Terima Paket')).toBeVisible({ timeout: 60_000 });
  if (look !== undefined) await desk.look(look);
  await desk.press('Terima Paket');
  await desk.send('Terima Paket');
}

/** A receipt that came back: nothing to confirm. */
export async function receiveReceipt(desk: Desk, path: string): Promise<void> {
  // Away from the receipt before, whose heading is the same.
  await desk.go('Paket');
  await desk.drop(path);
  await expect(desk.heading(/^Tanda terima dari/)).toBeVisible({ timeout: 60_000 });
}

/** Operator and kepala sign every Paket that waits, then the kepala saves the files. */
export async function signAndSave(desk: Desk, count: number, look?: string): Promise<SavedFile[]> {
  for (const role of ['operator', 'kepala'] as const) {
    await desk.as(role);
    await desk.go('Paket');
    const waiting = desk.page.getByRole('row').filter({ hasText: 'Menunggu tanda tangan' });
    await expect(waiting).toHaveCount(count);
    if (role === 'operator' && look !== undefined) await desk.look(look);
    for (const row of await waiting.all()) await desk.click(row.getByRole('checkbox'));
    await desk.press(`Tandatangani (${count})`);
    await desk.fill({ passphrase: passphraseOf(desk.office, role) });
    if (role === 'kepala' && look !== undefined) await desk.look(`${look}-tanda-tangan`);
    await desk.send('Tandatangani');
  }
  const files: SavedFile[] = [];
  for (let saved = 0; saved < count; saved += 1) {
    await desk.go('Paket');
    await expect(desk.page.getByRole('row').filter({ hasText: 'Siap dikirim' })).toHaveCount(count - saved);
    await desk.openRow('Siap dikirim');
    files.push(await desk.save(() => desk.press('Simpan Paket')));
  }
  return files;
}

/** An office without a screen receives and confirms; gives the receipt where the sender finds it. */
export async function receiveNear(
  office: DemoOffice,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> {
  await office.as('operator');
  const { paketId } = await office.call('paket.receive', { file: office.put(file.name, file.bytes) });
  await office.call('paket.confirm', { paketId, reason: null });
  const receipt = office.keep(await office.call('paket.receipt', { paketId }), 'paket');
  return join(office.folder, 'paket', receipt.name);
}

/** Puts a file of an office without a screen where another can pick it up. */
export function layDown(
  office: DemoOffice,
  file: { readonly name: string; readonly bytes: Uint8Array },
): string {
  const path = join(office.folder, 'paket', file.name);
  writeFileSync(path, file.bytes);
  return path;
}

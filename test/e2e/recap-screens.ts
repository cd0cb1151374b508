import { expect } from '@playwright/test';
import { dayFirst, type Desk } from '../support/e2e-desk.ts';

/** Pasal 22: the pupil added by the correction brings what was missing. */
export async function completeAdded(desk: Desk, pupil: string, receivedOn: string): Promise<void> {
  await desk.go('Tambahan (Pasal 22)');
  await desk.look('tambahan');
  await desk.openRow(pupil);
  await desk.fill({
    receivedOn: dayFirst(receivedOn),
    address: 'Jl. Kembang Kerep RT 001/RW 001',
    rt: '001',
    rw: '001',
    kelurahan: 'Kembangan Utara',
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
  });
  for (const paper of [/^Surat permohonan/, 'Kartu Keluarga', 'SKTM', /^Surat keterangan aktif/])
    await desk.click(desk.page.getByRole('checkbox', { name: paper }));
  await desk.choose('Kategori keluarga', /^Miskin$/);
  await desk.look('tambahan-lengkapi');
  await desk.send('Simpan');
}

export async function fillForms(desk: Desk, school: string): Promise<void> {
  await desk.go('Formulir rekening');
  await desk.press('Isi dari rekap sekolah');
  await desk.choose('Sekolah', new RegExp(school));
  await desk.send('Isi formulir');
}

export async function recordSchoolRecap(desk: Desk, school: string): Promise<void> {
  await desk.click(
    desk.page
      .getByRole('row')
      .filter({ hasText: school })
      .getByRole('button', { name: 'Catat rekap sekolah' }),
  );
  await desk.send('Catat rekap');
  await expect(desk.page.getByText(`Rekap ${school}:`)).toBeVisible();
}

/** Two records side by side: the same child, and which of the two stays out. */
export async function decideSame(
  desk: Desk,
  pupil: string,
  excludeFrom: RegExp,
  reason: string,
  look?: string,
): Promise<void> {
  const card = desk.page.getByRole('article').filter({ hasText: pupil }).first();
  await desk.click(card.getByRole('button', { name: 'Orang sama' }));
  await desk.click(desk.page.getByRole('dialog').getByRole('radio', { name: excludeFrom }));
  await desk.fill({ reason });
  if (look !== undefined) await desk.look(look);
  await desk.send('Simpan putusan');
}

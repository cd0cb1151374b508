import { expect } from '@playwright/test';
import type { ObjectionDecision, SchoolEntry } from '../../main/demo/sample-folder.ts';
import { dayFirst, type Desk } from '../support/e2e-desk.ts';

const types = {
  'tercantum-tidak-layak': /^Tercantum/,
  'tidak-tercantum-layak': /^Tidak tercantum/,
  'data-keliru': /keliru/,
} as const;

/** Someone at the counter: the objection and its receipt. */
export async function register(
  desk: Desk,
  decision: ObjectionDecision,
  pupil: string,
  school: string,
  look?: string,
): Promise<void> {
  await desk.go('Keberatan');
  await desk.click(desk.page.getByRole('link', { name: 'Catat keberatan' }).first());
  await desk.choose('Putaran', new RegExp(school));
  await desk.choose('Jenis keberatan', types[decision.type]);
  await desk.find('Peserta didik', pupil, new RegExp(`^${escaped(pupil)},`));
  await desk.fill({
    objectorName: decision.objector.name,
    contact: decision.objector.contact,
    grounds: decision.grounds,
  });
  if (decision.objector.capacity === 'komite') await desk.choose('Sebagai', /^Komite/);
  if (look !== undefined) await desk.look(look);
  await desk.press('Simpan dan buat tanda terima');
  await expect(desk.heading(/^Keberatan ./)).toBeVisible({ timeout: 60_000 });
}

/** What was found on the spot, from the list of open objections. */
export async function review(
  desk: Desk,
  decision: ObjectionDecision,
  pupil: string,
  school: SchoolEntry,
  look?: string,
): Promise<void> {
  await desk.go('Keberatan');
  await desk.openRow(pupil);
  await desk.press('Catat peninjauan');
  const { visitedOn, place, facts, finding } = decision.review;
  await desk.fill({
    visitedOn: dayFirst(visitedOn),
    place,
    facts,
    beritaAcaraDate: dayFirst(visitedOn),
    'reviewers.0.name': school.headName,
    'reviewers.0.nip': school.headNip ?? '',
    'reviewers.1.name': school.komiteName,
  });
  await desk.choose('Usul: keberatan ini', finding === 'benar' ? 'Benar' : 'Tidak benar');
  if (look !== undefined) await desk.look(look);
  await desk.send('Catat peninjauan');
}

/** One report for the reviewed objections of one round. */
export async function report(desk: Desk, pupils: readonly string[], look?: string): Promise<void> {
  await desk.go('Keberatan');
  for (const pupil of pupils)
    await desk.click(desk.page.getByRole('row').filter({ hasText: pupil }).getByRole('checkbox'));
  await desk.press('Laporkan yang dipilih');
  if (look !== undefined) await desk.look(look);
  await desk.send('Buat laporan');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

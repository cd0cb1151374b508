import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { Desk } from '../support/e2e-desk.ts';
import { firstStart } from '../support/e2e-first-start.ts';
import { openNearOffice } from '../support/e2e-near-office.ts';
import { people } from '../support/e2e-people.ts';

test('probe', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-e2e-'));
  const t = Date.now();
  const dinas = await openNearOffice('31-dinas', folder, people.dinas);
  console.log('dinas', Date.now() - t);
  const section = await Desk.open(browser, '317308-seksi-dasar', folder);
  console.log('open', Date.now() - t);
  try {
    await firstStart(section, 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan', people.section);
    console.log('started', Date.now() - t);
    await section.look('beranda');
  } finally {
    await section.close();
    await dinas.close();
    rmSync(folder, { recursive: true });
  }
});

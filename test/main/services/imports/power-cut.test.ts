import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../../support/office.ts';

const child = fileURLToPath(new URL('../../../support/commit-and-wait.ts', import.meta.url));
let office: TestOffice;
afterEach(() => office.close());

/** Starts a commit in another process and kills it at the first sign of writing, or `delayMs` later. */
async function commitAndKill(importId: string, delayMs: number): Promise<string> {
  const process_ = spawn(process.execPath, [child, office.desk.folder.databasePath(), importId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  process_.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    if (delayMs === 0) process_.kill('SIGKILL');
    else setTimeout(() => process_.kill('SIGKILL'), delayMs);
  });
  await once(process_, 'exit');
  return said;
}

describe('a power cut during a commit', () => {
  it.each([0, 1, 3, 8, 20])(
    'leaves none of the file or all of it (killed %i ms after the first row)',
    async (delayMs) => {
      office = await openTestOffice();
      const file = 'REKAP KJP SMPN 215.xls';
      const { importId } = await importHandlers(office.desk)['imports.preview'](
        { file: office.bring(file, sampleBytes(file)), npsn: null },
        quietJob,
      );
      expect(await commitAndKill(importId, delayMs)).toContain('writing');
      const db = office.database.read;
      const count = async (table: string) => (await db(table).count({ n: '*' }).first<{ n: number }>()).n;
      const pupils = await count('pupil');
      expect([0, 62]).toContain(pupils);
      expect(await count('application')).toBe(pupils);
      expect(await count('pupil_search')).toBe(pupils);
      const stored = await db('import_file').where({ import_id: importId }).first<{ state: string }>('state');
      expect(stored.state).toBe(pupils === 0 ? 'preview' : 'committed');
      const audited = await db('audit')
        .where({ action: 'imports.commit' })
        .count({ n: '*' })
        .first<{ n: number }>();
      expect(audited.n).toBe(pupils === 0 ? 0 : 1);
    },
  );
});

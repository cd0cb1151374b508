import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrailSubject } from '#contract/methods/audit.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { auditHead } from '../../../../db/tables/audit.ts';
import { checkAudit } from '../../../../main/services/audit/check-chain.ts';
import { exportAudit } from '../../../../main/services/audit/export-audit.ts';
import { pageAudit } from '../../../../main/services/audit/page-audit.ts';
import { command } from '../../../../main/services/command.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announceSample } from '../rounds/round-walk.ts';
import { wholeLog } from './log-request.ts';

const script = fileURLToPath(new URL('../../../../db/check-audit.sh', import.meta.url));
let office: TestOffice;

/** A school's round from its recap to its announcement. */
beforeAll(async () => {
  office = await openTestOffice();
  await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
  await command(office.desk, { action: 'uji', object: 'petik " dan \\ dan é' }, () => Promise.resolve());
});
afterAll(() => office.close());

const trail = async (subject: TrailSubject, id: string) =>
  (await pageAudit(office.desk, { ...wholeLog, pageSize: 200, about: { subject, id } })).rows;
const first = async (table: string, column: string): Promise<string> =>
  (await office.database.read(table).first<Record<string, string>>(column))[column] ?? '';

describe('the log', () => {
  it('names in words what each act was done to, and where it can be seen', async () => {
    const { rows } = await pageAudit(office.desk, {
      ...wholeLog,
      actions: ['imports.commit', 'rounds.announce'],
    });
    expect(rows).toMatchObject([
      { action: 'rounds.announce', subject: 'putaran golongan a, SMP Tunas Bangsa' },
      { action: 'imports.commit', subject: 'berkas SMP Tunas Bangsa.xlsx, SMP Tunas Bangsa' },
    ]);
    expect(rows[0]?.link).toMatch(/^\/rounds\//);
  });

  it('is filtered by day of Jakarta, actor, act and object', async () => {
    const all = await pageAudit(office.desk, wholeLog);
    const on = all.rows.find(({ action }) => action === 'rounds.announce')?.at.slice(0, 10) ?? '';
    const { rows } = await pageAudit(office.desk, { ...wholeLog, from: isoDate(on), to: isoDate(on) });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ at }) => at.slice(0, 10)))).toEqual(new Set([on]));
    expect((await pageAudit(office.desk, { ...wholeLog, object: '100%' })).total).toBe(0);
    expect((await pageAudit(office.desk, { ...wholeLog, object: 'petik "' })).total).toBe(1);
  });

  it('shows an operator his own acts, and to others those of everyone', async () => {
    const open = office.desk.session.open;
    if (!open) throw new Error('nobody is signed in');
    office.desk.session.open = { ...open, actor: { ...open.actor, name: 'Orang Baru' } };
    expect((await pageAudit(office.desk, wholeLog)).total).toBe(0);
    office.desk.session.open = { ...open, actor: { ...open.actor, name: 'Orang Baru', role: 'pemeriksa' } };
    expect((await pageAudit(office.desk, { ...wholeLog, actor: 'rina' })).total).toBeGreaterThan(5);
    office.desk.session.open = open;
  });

  it('follows one case: a pupil from his file to the board, a round, a document', async () => {
    const pupil = (await trail('pupil', await first('application', 'application_id'))).map(
      ({ action }) => action,
    );
    expect(pupil).toEqual(
      expect.arrayContaining(['imports.commit', 'rounds.startVerifying', 'rounds.announce']),
    );
    expect(pupil).not.toContain('uji');
    const round = (await trail('round', await first('round', 'round_id'))).map(({ action }) => action);
    expect(round).toEqual(expect.arrayContaining(['rounds.open', 'rounds.announce', 'documents.issue']));
    expect(round).not.toContain('imports.commit');
    const document = (await trail('document', await first('announcement', 'document_id'))).map(
      ({ action }) => action,
    );
    expect(document).toEqual(expect.arrayContaining(['documents.issue', 'rounds.announce']));
  });
});

describe('the exported log', () => {
  const saved = async (since = 1): Promise<string> => {
    const file = office.fetched((await exportAudit(office.desk, { since }, quietJob)).token);
    const path = join(office.folder, file.name);
    writeFileSync(path, file.bytes);
    return path;
  };
  const recheck = (...args: string[]) => {
    const run = spawnSync('sh', [script, ...args], { encoding: 'utf8' });
    return { said: run.stdout.trim(), status: run.status };
  };

  it('PD07: is rechecked by jq and sha256sum alone, from the first row or from any other', async () => {
    const path = await saved();
    const { head, rows } = await checkAudit(office.desk);
    const last = (
      await office.database
        .read('audit')
        .where({ seq: rows - 1 })
        .first<{ hash: string }>()
    ).hash;
    expect(recheck(path)).toEqual({
      said: `UTUH: nomor 1 sampai ${rows - 1}, kepala rantai ${last}`,
      status: 0,
    });
    expect(head).not.toBe(last);
    expect(recheck(path, String(rows - 1), last.slice(0, 16)).status).toBe(0);
    expect(recheck(await saved(5)).said).toMatch(/^UTUH: nomor 5 sampai /);
  });

  it.each([
    [
      'an edited row',
      's/"actor":"Rina Operator"/"actor":"Rina Lain"/;',
      'RUSAK pada catatan nomor 3: isi',
      '3',
    ],
    ['a deleted row', 'd', 'RUSAK pada catatan nomor 4: nomor 3 tidak ada', '3'],
    [
      'a first row without its beginning',
      's/"prev":"0/"prev":"1/',
      'RUSAK pada catatan nomor 1: sambungan',
      '1',
    ],
  ])('PD07: %s is found', async (_title, edit, said, line) => {
    const path = await saved();
    execFileSync('sed', ['-i', `${line}{${edit}}`, path]);
    expect(recheck(path)).toEqual({ said, status: 1 });
  });

  it('PD07: a cut tail and a replaced chain are found by the head of another office', async () => {
    const { count, head } = await auditHead(office.database.read);
    const path = await saved();
    expect(recheck(path, String(count), '0'.repeat(16)).said).toContain('bukan kepala');
    execFileSync('sed', ['-i', '$d', path]);
    expect(recheck(path, String(count), head).said).toContain('ekor terpotong');
    expect(recheck(path).status).toBe(0);
  });

  it('refuses to begin after the end', async () => {
    await expect(exportAudit(office.desk, { since: 1_000_000 }, quietJob)).rejects.toMatchObject({
      code: 'AUD-004',
    });
  });
});

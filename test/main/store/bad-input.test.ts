import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Envelope } from '#contract/envelope.ts';
import { createOfficeBackend, type OfficeBackend } from '../../../main/office-backend.ts';
import { forkTaskProcesses } from '../../../main/adapters/tasks/fork-task-process.ts';
import { wrapKey } from '../../../main/services/session/key-slots.ts';
import { writeSlots } from '../../../main/services/session/slot-store.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../support/office.ts';
import { countAllRows, testKey } from '../../support/store.ts';
import {
  compoundFile,
  rawEntries,
  rawZip,
  xlsxOf,
  xlsxParts,
} from '../adapters/spreadsheet/hostile-files.ts';

const taskProcess = fileURLToPath(new URL('../../../main/task-process.ts', import.meta.url));
const resources = fileURLToPath(new URL('../../../resources/', import.meta.url));
const passphrase = 'kata sandi uji';

/** The whole program as a host runs it, over the data folder of the seeded test office. */
let office: TestOffice;
let backend: OfficeBackend;
const bugs: unknown[] = [];

beforeAll(async () => {
  office = await openTestOffice();
  for (const role of ['operator', 'admin'] as const) {
    await office.database
      .write('user_account')
      .insert({ user_id: role, name: role, role, person: role, active: 1, created_at: 'x' });
  }
  const slot = wrapKey(testKey, passphrase, 10);
  const users = (['operator', 'admin'] as const).map((role) => ({ userId: role, name: role, role, ...slot }));
  writeSlots(office.desk, { format: 'kantor-kjp-slots', version: 1, users, recovery: slot });
  backend = createOfficeBackend({
    dataFolder: office.folder,
    resourcesFolder: resources,
    spawn: forkTaskProcesses(taskProcess),
    workFactors: { keyFile: 10, slot: 10 },
    report(error) {
      bugs.push(error);
      return 'uji';
    },
  });
});
afterAll(async () => {
  await backend.close();
  await office.close();
  expect(bugs).toEqual([]);
});

const call = (method: string, request: unknown): Promise<Envelope<unknown>> =>
  backend.dispatch(method, request, quietJob);
const preview = (name: string, bytes: Uint8Array) =>
  call('imports.preview', { file: backend.shelf.put(name, bytes), npsn: '20101561' });
const receive = (name: string, bytes: Uint8Array) =>
  call('paket.receive', { file: backend.shelf.put(name, bytes) });

/** Rows of every table but the audit, whose new rows may only be refusals. */
async function dataAndRefusals(): Promise<{
  readonly data: Readonly<Record<string, number>>;
  readonly others: number;
}> {
  const { audit: _audit, ...data } = await countAllRows(office.database.read);
  const row = await office.database
    .read('audit')
    .whereNotIn('action', ['paket.refuse', 'session.denied'])
    .count({ n: '*' })
    .first<{ n: number }>();
  return { data, others: row.n };
}

describe('bad input gets a sentence of its own and changes nothing', () => {
  it('LG02: a wrong passphrase', async () => {
    const before = await dataAndRefusals();
    expect(await call('session.unlock', { userId: 'operator', passphrase: 'kata sandi lain' })).toMatchObject(
      { ok: false, error: { code: 'SES-002' } },
    );
    expect(await call('imports.list', {})).toMatchObject({ ok: false, error: { code: 'SES-001' } });
    expect(await dataAndRefusals()).toEqual(before);
    expect(await call('session.unlock', { userId: 'operator', passphrase })).toMatchObject({ ok: true });
  });

  it.each([
    ['SP14: a locked workbook', 'IMP-003', () => compoundFile('EncryptionInfo', 'EncryptedPackage')],
    ['an empty file', 'IMP-001', () => new Uint8Array()],
    ['SP13: a renamed program', 'IMP-002', () => Buffer.from('MZ\u0090\u0000\u0003', 'latin1')],
    ['SP13: a workbook with macros', 'IMP-004', () => compoundFile('Workbook', '_VBA_PROJECT_CUR')],
    [
      'SP15: a merge over the whole sheet',
      'IMP-009',
      () => xlsxOf({ sheetXml: '<sheetData/><mergeCells><mergeCell ref="A1:XFD20000"/></mergeCells>' }),
    ],
    [
      'SP16: an archive that declares 300 MB',
      'IMP-007',
      () =>
        rawZip([
          ...rawEntries(xlsxParts({})),
          { name: 'xl/b.xml', packed: Buffer.alloc(1000), unpackedBytes: 300 * 1024 * 1024 },
        ]),
    ],
    [
      'SP19: a DOCTYPE',
      'IMP-008',
      () => xlsxOf({ more: { 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' } }),
    ],
    ['a sheet without a header', 'IMP-011', () => xlsxOf({ sheetXml: '<sheetData/>' })],
    [
      'SP26: a lone quote in a csv',
      'IMP-014',
      () => Buffer.from('No;NIK;Nama Peserta Didik\n1;"3173;Budi\n'),
    ],
  ])('%s: %s', async (title, code, bytes) => {
    const before = await dataAndRefusals();
    const reply = await preview(title.startsWith('SP26') ? 'rekap.csv' : 'rekap.xlsx', await bytes());
    expect(reply).toMatchObject({ ok: false, error: { code } });
    if (!reply.ok) {
      expect(reply.error.what).not.toContain('{');
      expect(reply.error.todo.length).toBeGreaterThan(10);
    }
    expect(await dataAndRefusals()).toEqual(before);
  });

  it('a Paket while the office is in no network, a file that is none, a token that is none', async () => {
    const before = await dataAndRefusals();
    expect(await receive('x.paket', Buffer.from('age-encryption.org/v1\n'))).toMatchObject({
      ok: false,
      error: { code: 'NET-001' },
    });
    expect(await call('paket.receive', { file: 'token-yang-tidak-ada' })).toMatchObject({
      ok: false,
      error: { code: 'SYS-008' },
    });
    expect(await call('paket.receive', { file: '../../etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'SYS-003' },
    });
    expect(await call('paket.tidakAda', {})).toMatchObject({ ok: false, error: { code: 'SYS-002' } });
    expect(await dataAndRefusals()).toEqual(before);
  });

  it('IP03: a call beyond the role is refused and stands in the audit log', async () => {
    const before = await dataAndRefusals();
    expect(await call('users.deactivate', { userId: 'admin', reason: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'SES-004' },
    });
    expect(await call('audit.check', {})).toMatchObject({ ok: true, value: { intact: true } });
    const page = await call('audit.page', { pageSize: 1 });
    expect(page).toMatchObject({
      ok: true,
      value: { rows: [{ action: 'session.denied', object: 'users.deactivate' }] },
    });
    expect(await dataAndRefusals()).toEqual(before);
  });

  it('afterwards a good file still goes through, and nothing is left lying about', async () => {
    expect(await preview('REKAP KJP SMPN 215.xls', sampleBytes('REKAP KJP SMPN 215.xls'))).toMatchObject({
      ok: true,
      value: { state: 'preview' },
    });
    expect(
      readdirSync(office.folder).filter(
        (name) =>
          !/^kantor\.db(-wal|-shm)?$|^slots\.json$|^percobaan-masuk\.json$|^jam-kerja\.json$|^sedang-terbuka$/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });
});

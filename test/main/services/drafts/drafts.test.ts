import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftHandlers } from '../../../../main/services/drafts/handlers.ts';
import { erasureHandlers } from '../../../../main/services/erasure/handlers.ts';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../../support/office.ts';

const child = fileURLToPath(new URL('../../../support/draft-and-wait.ts', import.meta.url));
const form = '/objections/1#Peninjauan';
let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const drafts = () => draftHandlers(office.desk);
const find = (name = form) => drafts()['drafts.find']({ form: name }, quietJob);

describe('U14 a draft', () => {
  it('U14 is there after the process that saved it was killed', async () => {
    const writer = spawn(process.execPath, [child, office.desk.folder.databasePath()], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(writer.stdout, 'data');
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(writer.signalCode).toBe('SIGKILL');
    expect(await find()).toEqual({ values: { facts: 'Rumah petak sewa' }, savedAt: '2013-07-29T03:00:00Z' });
  });

  it('U14 is one for each person and form, the newest, until it is dropped; the audit log knows nothing of it', async () => {
    const audited = await office.database.read('audit').count({ n: '*' }).first<{ n: number }>();
    for (const facts of ['a', 'b'])
      await drafts()['drafts.save']({ form, values: { facts, rows: [{ name: 'x' }] } }, quietJob);
    expect(await find()).toMatchObject({ values: { facts: 'b', rows: [{ name: 'x' }] } });
    expect(await find('/lain')).toBeNull();

    const { open } = office.desk.session;
    if (open) office.desk.session.open = { ...open, actor: { ...open.actor, userId: 'user-2' } };
    expect(await find()).toBeNull();
    await drafts()['drafts.drop']({ form }, quietJob);
    office.actAs('operator');
    expect(await find()).not.toBeNull();
    await drafts()['drafts.drop']({ form }, quietJob);
    expect(await find()).toBeNull();
    expect(await office.database.read('audit').count({ n: '*' }).first<{ n: number }>()).toEqual(audited);
  });

  it('U14 never holds a passphrase or a recovery code, and nothing of it is readable on the disk', async () => {
    const values = {
      reason: 'Kunci hilang di jalan',
      passphrase: 'rahasia sekali',
      again: 'rahasia sekali',
      recoveryCode: 'ABCD-EFGH',
      kepala: { name: 'Ratna', passphrase: 'rahasia sekali' },
      people: [{ passphrase: 'rahasia sekali', name: 'Siti' }],
    };
    await drafts()['drafts.save']({ form, values }, quietJob);
    expect((await find())?.values).toEqual({
      reason: 'Kunci hilang di jalan',
      kepala: { name: 'Ratna' },
      people: [{ name: 'Siti' }],
    });
    const path = office.desk.folder.databasePath();
    for (const file of [path, `${path}-wal`].filter((name) => statSync(name, { throwIfNoEntry: false })))
      expect(readFileSync(file).includes('Kunci hilang')).toBe(false);
  });

  it('KTR-001 refuses what is no form any more', async () => {
    await expect(
      drafts()['drafts.save']({ form, values: { facts: 'x'.repeat(40_001) } }, quietJob),
    ).rejects.toMatchObject({ code: 'KTR-001' });
  });

  it('goes with the pupil it names when his data is erased', async () => {
    const name = 'SDN Kembangan Utara 01 Pg.xlsx';
    const { importId } = await importHandlers(office.desk)['imports.preview'](
      { file: office.bring(name, sampleBytes(name)), npsn: null },
      quietJob,
    );
    await importHandlers(office.desk)['imports.commit']({ importId }, quietJob);
    const pupil = await office.database
      .read('application')
      .first<{ application_id: string; name: string }>('application_id', 'name');
    await drafts()['drafts.save'](
      { form: `/pupils#Perbaiki#${pupil.application_id}`, values: { address: 'Jl. Baru' } },
      quietJob,
    );
    await drafts()['drafts.save']({ form: 'nama', values: { name: pupil.name.toUpperCase() } }, quietJob);
    await drafts()['drafts.save']({ form: 'lain', values: { name: 'Orang Lain' } }, quietJob);
    office.actAs('kepala');
    const erasure = erasureHandlers(office.desk);
    const { removes } = await erasure['erasure.preview']({ applicationId: pupil.application_id }, quietJob);
    expect(removes).toContainEqual({ label: 'draf isian', count: 2 });
    await erasure['erasure.remove'](
      { applicationId: pupil.application_id, reason: 'Permintaan orang tua' },
      quietJob,
    );
    expect(await office.database.read('draft').pluck('form')).toEqual(['lain']);
  });
});

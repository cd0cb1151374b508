import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import { removableSticks } from '../../../../main/adapters/files/removable-sticks.ts';
import { stickHandlers } from '../../../../main/services/sticks/handlers.ts';
import { refuseReading, refuseWriting } from '../../../../main/services/sticks/refuse-fault.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

let office: TestOffice;
let folder = '';
let sticks: ReturnType<typeof stickHandlers>;

beforeAll(async () => {
  office = await openTestOffice();
  folder = join(office.folder, 'KJP');
  mkdirSync(folder);
  sticks = stickHandlers({
    ...office.desk,
    sticks: removableSticks({ platform: 'none', folders: [folder] }),
  });
});
afterAll(() => office.close());

async function stickToken(): Promise<string> {
  return (await sticks['sticks.list']({ endings: ['.csv'] }, quietJob))[0]?.stick ?? '';
}
const notes = () => office.database.read('audit').where({ action: 'sticks.write' }).pluck('object');
const codeOf = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

describe('files go to a flash drive and come from it', () => {
  it('writes the offered bytes, notes it by hash and without the name, and uses the offer up', async () => {
    const file = office.bring('Salsabila.pdf', new Uint8Array([1, 2, 3]));
    const answer = await sticks['sticks.write']({ file, stick: await stickToken() }, quietJob);
    expect(answer).toMatchObject({ name: 'Salsabila.pdf', label: 'KJP' });
    expect([...readFileSync(join(folder, 'Salsabila.pdf'))]).toEqual([1, 2, 3]);
    expect(await notes()).toEqual([`sha256:${answer.sha256}`]);
  });

  it('DK08: notes a Paket by its id, and calls it sent only after the copy', async () => {
    const bytes = new TextEncoder().encode('age-encryption.org/v1 palsu');
    await office.database.write('paket').insert({
      paket_id: 'paket-1',
      direction: 'keluar',
      kind: 'recap',
      agenda_no: '1',
      from_office: 'a',
      to_offices: '["b"]',
      stream: 's',
      epoch: 1,
      revision: 1,
      state: 'disegel',
      signatures: '[]',
      counts: '[]',
      files: '[]',
      warnings: '[]',
      created_at: 'x',
      created_by: 'user-1',
    });
    await office.database
      .write('paket_file')
      .insert({ paket_id: 'paket-1', path: '@segel', content: Buffer.from(bytes) });
    const file = office.bring('0001.paket', bytes);
    const state = () => office.database.read('paket').where({ paket_id: 'paket-1' }).pluck('state');
    await expect(
      sticks['sticks.write']({ file, stick: 'tercabut-di-tengah-1234' }, quietJob),
    ).rejects.toMatchObject({ code: 'USB-001' });
    expect(await state()).toEqual(['disegel']);
    await sticks['sticks.write']({ file, stick: await stickToken() }, quietJob);
    expect(await notes()).toContain('paket-1');
    expect(await state()).toEqual(['dikirim']);
  });

  it('DK08: a drive that is not there is refused, nothing is noted, and the file can be saved elsewhere', async () => {
    const before = await notes();
    const file = office.bring('b.csv', new Uint8Array([4]));
    await expect(
      sticks['sticks.write']({ file, stick: 'tidak-ada-lagi-1234567' }, quietJob),
    ).rejects.toMatchObject({ code: 'USB-001' });
    expect(await notes()).toEqual(before);
    expect(existsSync(join(folder, 'b.csv'))).toBe(false);
    await sticks['sticks.write']({ file, stick: await stickToken() }, quietJob);
    expect(existsSync(join(folder, 'b.csv'))).toBe(true);
  });

  it('reads a file of the drive for whatever method asks for it, and again', async () => {
    writeFileSync(join(folder, 'rekap.csv'), 'a;b');
    const { file, bytes } = await sticks['sticks.read'](
      { stick: await stickToken(), name: 'rekap.csv' },
      quietJob,
    );
    expect(bytes).toBe(3);
    for (const _time of [1, 2]) expect(Buffer.from(office.fetched(file).bytes).toString()).toBe('a;b');
  });

  it('refuses a name that is not on the drive, and says when the system cannot be asked', async () => {
    await expect(
      sticks['sticks.read']({ stick: await stickToken(), name: 'x.csv' }, quietJob),
    ).rejects.toMatchObject({ code: 'USB-007' });
    const silent = { ...office.desk.sticks, list: () => Promise.resolve('unknown' as const) };
    await expect(
      stickHandlers({ ...office.desk, sticks: silent })['sticks.list']({ endings: [] }, quietJob),
    ).rejects.toMatchObject({ code: 'USB-009' });
  });

  it('DK08, SP27: says each fault in a sentence of its own', () => {
    const full = { kind: 'full', neededBytes: 3_000_000, freeBytes: 1_500_000 } as const;
    expect(() => refuseWriting(full, 'a')).toThrow(
      expect.objectContaining({ code: 'USB-002', values: { needed: 3, free: 1 } }),
    );
    const kinds = ['absent', 'gone', 'write-protected', 'held', 'denied', 'changed', 'no-file'] as const;
    expect(kinds.map((kind) => codeOf(() => refuseWriting({ kind }, 'a')))).toEqual([
      'USB-001',
      'USB-004',
      'USB-003',
      'USB-005',
      'USB-010',
      'USB-006',
      'USB-007',
    ]);
    expect(codeOf(() => refuseReading({ kind: 'gone' }, 'a'))).toBe('USB-008');
    expect(codeOf(() => refuseReading({ kind: 'changed' }, 'a'))).toBe('USB-008');
  });
});

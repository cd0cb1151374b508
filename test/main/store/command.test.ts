import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '#contract/errors/app-error.ts';
import { command } from '../../../main/services/command.ts';
import { checkAudit } from '../../../main/services/audit/check-chain.ts';
import { openTestOffice, type TestOffice } from '../../support/office.ts';
import { countAllRows } from '../../support/store.ts';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const write = (key: string, then: () => void = () => undefined) =>
  command(office.desk, { action: 'uji', object: key, facts: { key } }, async ({ db }) => {
    await db('setting').insert({ key, value: 'v', changed_by: 'a', reason: 'b', changed_at: 'c' });
    then();
  });

describe('the one door for writes', () => {
  it('commits the change with its audit row', async () => {
    await write('satu');
    expect(await office.database.read('setting').where({ key: 'satu' }).pluck('key')).toEqual(['satu']);
    expect((await countAllRows(office.database.read))['audit']).toBe(1);
  });

  it.each([
    ['a refusal', () => refuse('OFF-003')],
    [
      'a bug',
      () => {
        throw new Error('bug');
      },
    ],
  ])('%s writes nothing, not even the audit row', async (_title, fail) => {
    const before = await countAllRows(office.database.read);
    await expect(write('satu', fail)).rejects.toThrow();
    expect(await countAllRows(office.database.read)).toEqual(before);
    await write('dua');
    expect(await checkAudit(office.desk)).toMatchObject({ rows: 1, intact: true });
  });

  it('a change without its audit row is undone: the note that cannot be written takes the work with it', async () => {
    const before = await countAllRows(office.database.read);
    const noted = command(
      office.desk,
      () => {
        throw new Error('no note');
      },
      ({ db }) =>
        db('setting').insert({ key: 'satu', value: 'v', changed_by: 'a', reason: 'b', changed_at: 'c' }),
    );
    await expect(noted).rejects.toThrow('no note');
    expect(await countAllRows(office.database.read)).toEqual(before);
  });

  it('keeps no fact in clear: NIK, name and control characters end as a hash', async () => {
    await command(
      office.desk,
      {
        action: 'uji',
        object: 'x',
        facts: {
          nik: '3173080502010001',
          name: 'Siti\u0000\u007f\u0085 "\\" \ud83d\ude00 e\u0301',
          none: undefined,
        },
      },
      () => Promise.resolve(),
    );
    const row = (await office.database.read('audit').first()) as Readonly<Record<string, unknown>>;
    expect(JSON.stringify(row)).not.toMatch(/3173080502010001|Siti/);
    expect(row['payload_sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('two commands at once both stand, one after the other', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(`k${index}`)));
    expect(await checkAudit(office.desk)).toMatchObject({ rows: 20, intact: true });
  });
});

import { join } from 'node:path';
import type { Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '#contract/errors/app-error.ts';
import { connect } from '../../../db/open.ts';
import { appendAudit, auditHead } from '../../../db/tables/audit.ts';
import { digestOf } from '../../../main/paket/digest.ts';
import { command } from '../../../main/services/command.ts';
import { checkAudit, pageAudit } from '../../../main/services/office/audit-log.ts';
import { openTestOffice, type TestOffice } from '../../support/office.ts';
import { countAllRows, testKey } from '../../support/store.ts';

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

describe('the audit chain', () => {
  beforeEach(async () => {
    for (let index = 1; index <= 9; index += 1) await write(`k${index}`);
  });

  const tamper = async (change: (db: Knex) => Promise<unknown>) => {
    const raw = connect(join(office.folder, 'kantor.db'), testKey, false);
    await raw.raw('DROP TRIGGER audit_no_update');
    await raw.raw('DROP TRIGGER audit_no_delete');
    await change(raw);
    await raw.destroy();
  };

  it('refuses to change or delete a row', async () => {
    await expect(
      office.database.write('audit').where({ seq: 3 }).update({ actor: 'Orang lain' }),
    ).rejects.toThrow('audit rows never change');
    await expect(office.database.write('audit').where({ seq: 3 }).delete()).rejects.toThrow(
      'audit rows are never deleted',
    );
    expect(await checkAudit(office.desk)).toMatchObject({ rows: 9, intact: true, brokenAt: null });
  });

  it.each([
    ['PD07: an edited row', 4, (db: Knex) => db('audit').where({ seq: 4 }).update({ actor: 'Orang lain' })],
    [
      'PD07: an edited time',
      1,
      (db: Knex) => db('audit').where({ seq: 1 }).update({ at: '2013-07-30T00:00:00Z' }),
    ],
    ['PD07: a deleted row', 6, (db: Knex) => db('audit').where({ seq: 5 }).delete()],
    ['PD07: the first row deleted', 2, (db: Knex) => db('audit').where({ seq: 1 }).delete()],
    [
      'PD07: two rows swapped',
      3,
      async (db: Knex) => {
        await db('audit').where({ seq: 3 }).update({ seq: 999 });
        await db('audit').where({ seq: 7 }).update({ seq: 3 });
        await db('audit').where({ seq: 999 }).update({ seq: 7 });
      },
    ],
    [
      'PD07: a row forged onto the end',
      10,
      (db: Knex) =>
        db('audit').insert({
          seq: 10,
          at: 'x',
          actor: 'x',
          role: 'x',
          action: 'x',
          object: 'x',
          payload_sha256: 'x',
          prev: 'x',
          hash: 'x',
        }),
    ],
  ])('%s is found at row %i', async (_title, brokenAt, change) => {
    await tamper(change);
    expect(await checkAudit(office.desk)).toMatchObject({ intact: false, brokenAt });
  });

  it('PD07: a cut tail leaves an intact chain that no longer reaches the head another office holds', async () => {
    const held = await auditHead(office.database.read);
    await tamper((db) => db('audit').where('seq', '>', 7).delete());
    const check = await checkAudit(office.desk);
    expect(check).toMatchObject({ intact: true, rows: 7 });
    expect(check.head).not.toBe(held.head);
    expect(check.rows).toBeLessThan(held.count);
  });

  it('CK06: a falling clock changes neither order nor validity', async () => {
    office.on('1999-01-01');
    await write('lampau');
    office.on('2046-01-01');
    await write('depan');
    expect(await checkAudit(office.desk)).toMatchObject({ rows: 11, intact: true });
    const { rows } = await pageAudit(office.desk, { page: 0, pageSize: 2, sort: null });
    expect(rows.map(({ object }) => object)).toEqual(['depan', 'lampau']);
  });

  it('PD08: is checked at a pace of 100,000 rows in 10 s', async () => {
    await command(office.desk, { action: 'uji', object: 'banyak' }, async ({ db }) => {
      for (let index = 0; index < 2000; index += 1)
        await appendAudit(db, digestOf, {
          at: 'x',
          actor: 'a',
          role: 'r',
          action: 'b',
          object: 'o',
          payloadSha256: '',
        });
    });
    const started = performance.now();
    expect(await checkAudit(office.desk)).toMatchObject({ rows: 2010, intact: true });
    // 100,000 in 10 s is 0.2 s for 2,000; five times that for a shared machine.
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

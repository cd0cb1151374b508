import { join } from 'node:path';
import type { Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../../db/open.ts';
import { insertMany } from '../../../../db/insert-many.ts';
import { type AuditRow, auditHead, auditOrigin } from '../../../../db/tables/audit.ts';
import { digestOf } from '../../../../main/paket/digest.ts';
import { checkAudit } from '../../../../main/services/audit/check-chain.ts';
import { pageAudit } from '../../../../main/services/audit/page-audit.ts';
import { compareHeads, exportWitnesses } from '../../../../main/services/audit/witness-list.ts';
import { command } from '../../../../main/services/command.ts';
import { openTestOffice, type TestOffice } from '../../../support/office.ts';
import { testKey } from '../../../support/store.ts';
import { wholeLog } from './log-request.ts';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice({ role: 'pemeriksa' });
});
afterEach(() => office.close());

const write = (key: string) =>
  command(office.desk, { action: 'uji', object: key, facts: { key } }, () => Promise.resolve());

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

  it('CK06: a falling clock changes neither order nor validity', async () => {
    office.on('1999-01-01');
    await write('lampau');
    office.on('2046-01-01');
    await write('depan');
    expect(await checkAudit(office.desk)).toMatchObject({ rows: 11, intact: true });
    const { rows } = await pageAudit(office.desk, { ...wholeLog, pageSize: 2 });
    expect(rows.map(({ object }) => object)).toEqual(['depan', 'lampau']);
  });

  it('CK06: rows of one and the same instant keep their order', async () => {
    const { rows } = await pageAudit(office.desk, wholeLog);
    expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
    expect(rows.map(({ seq }) => seq)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  describe('against a head another office holds', () => {
    /** What a Sudin that received a Paket at row 8 of this chain saves as its witness list. */
    const testimony = async (): Promise<string> => {
      const held = await office.database.read('audit').where({ seq: 8 }).first<{ hash: string }>('hash');
      const sudin = await openTestOffice({ office: '3173-sudin-dasar', kind: 'sudin-dasar', role: 'kepala' });
      try {
        await sudin.database.write('witness').insert({
          office: '317308-seksi-dasar',
          count: 8,
          head: held.hash,
          seen_at: '2013-07-29T03:00:00Z',
          paket_digest: 'a'.repeat(64),
        });
        const file = sudin.fetched((await exportWitnesses(sudin.desk)).token);
        return office.bring(file.name, file.bytes);
      } finally {
        await sudin.close();
      }
    };
    const compare = (file: string) => compareHeads(office.desk, { typed: null, file });

    it('PD07: an untouched chain fits, also after it has grown', async () => {
      const file = await testimony();
      await write('k10');
      expect(await compare(file)).toMatchObject([{ holder: '3173-sudin-dasar', count: 8, fit: 'cocok' }]);
    });

    it('PD07: a cut tail leaves an intact chain and is found', async () => {
      const file = await testimony();
      await tamper((db) => db('audit').where('seq', '>', 7).delete());
      expect(await checkAudit(office.desk)).toMatchObject({ intact: true, rows: 7 });
      expect(await compare(file)).toMatchObject([{ fit: 'terpotong' }]);
    });

    it('PD07: a chain replaced as a whole is intact in itself and is found', async () => {
      const file = await testimony();
      await tamper(async (db) => {
        await db('audit').delete();
        await insertMany(db, 'audit', columns, forgedChain(12));
      });
      expect(await checkAudit(office.desk)).toMatchObject({ intact: true, rows: 12 });
      expect(await compare(file)).toMatchObject([{ fit: 'beda' }]);
    });

    it('takes a head read aloud, by its first sixteen digits', async () => {
      const { count, head } = await auditHead(office.database.read);
      const ask = (typed: string) => compareHeads(office.desk, { typed: { count, head: typed }, file: null });
      expect(await ask(head.slice(0, 16))).toMatchObject([{ holder: null, fit: 'cocok' }]);
      expect(await ask('0'.repeat(16))).toMatchObject([{ fit: 'beda' }]);
    });

    it('refuses a file that is no witness list, one that says nothing of us, and nothing at all', async () => {
      await expect(compare(office.bring('foto.jpg', new Uint8Array([1, 2])))).rejects.toMatchObject({
        code: 'AUD-001',
      });
      const other = new TextEncoder().encode('{"format":"kjp-witness","heads":[],"holder":"x"}');
      await expect(compare(office.bring('saksi.json', other))).rejects.toMatchObject({ code: 'AUD-002' });
      await expect(compareHeads(office.desk, { typed: null, file: null })).rejects.toMatchObject({
        code: 'AUD-003',
      });
    });
  });
});

describe('PD08 the full check of a long log', () => {
  /** Counted, not timed: the work grows with the rows and with nothing else. */
  it('PD08 reads every row once, in pieces, however long the log is', async () => {
    const statements: Record<number, number> = {};
    for (const rows of [6000, 12_000]) {
      await office.close();
      office = await openTestOffice();
      await insertMany(office.database.write, 'audit', columns, forgedChain(rows));
      let asked = 0;
      office.database.read.on('query', () => (asked += 1));
      const steps: number[] = [];
      const job = {
        signal: new AbortController().signal,
        progress: (done: number) => void steps.push(done),
      };
      expect(await checkAudit(office.desk, job)).toMatchObject({ rows, intact: true });
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      statements[rows] = asked;
    }
    expect((statements[12_000] ?? 0) - (statements[6000] ?? 0)).toBe(1);
  });

  it('can be cancelled between two pieces', async () => {
    await write('k1');
    const cancelled = new AbortController();
    cancelled.abort();
    const job = { signal: cancelled.signal, progress: () => undefined };
    await expect(checkAudit(office.desk, job)).rejects.toThrow();
  });
});

const columns = ['seq', 'at', 'actor', 'role', 'action', 'object', 'payload_sha256', 'prev', 'hash'] as const;

/** A chain that is whole in itself. */
function forgedChain(rows: number): AuditRow[] {
  const chain: AuditRow[] = [];
  let prev = auditOrigin;
  for (let seq = 1; seq <= rows; seq += 1) {
    const row = {
      seq,
      at: '2013-07-29T03:00:00Z',
      actor: 'Rina Operator',
      role: 'operator',
      action: 'rounds.setResults',
      object: `putaran-${seq % 40}`,
      payload_sha256: digestOf(String(seq)),
      prev,
    };
    prev = digestOf(row);
    chain.push({ ...row, hash: prev });
  }
  return chain;
}

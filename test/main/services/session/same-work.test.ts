import type * as Crypto from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { usualWorkFactors } from '../../../../main/services/desk.ts';
import { writeSlots } from '../../../../main/services/session/slot-store.ts';
import { decoySlot, wrapKey } from '../../../../main/services/session/key-slots.ts';
import { unlock } from '../../../../main/services/session/session.ts';
import { openTestOffice, type TestOffice } from '../../../support/office.ts';

const derived = vi.hoisted((): unknown[][] => []);

// Node's own function, counted: what a guess costs is this one call.
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof Crypto>();
  return {
    ...crypto,
    scryptSync(...given: Parameters<typeof Crypto.scryptSync>) {
      derived.push([given[2], given[3]]);
      return crypto.scryptSync(...given);
    },
  };
});

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  const { desk } = office;
  writeSlots(desk, {
    format: 'kantor-kjp-slots',
    version: 1,
    users: [
      {
        userId: 'user-1',
        name: 'Rina',
        role: 'operator',
        ...wrapKey(new Uint8Array(32), 'yang benar', desk.workFactors.slot),
      },
    ],
    recovery: decoySlot(desk.workFactors.slot),
  });
});
afterAll(() => office.close());

it('LG02 an unknown user costs exactly the work of a wrong passphrase', async () => {
  const work = async (userId: string) => {
    derived.length = 0;
    await expect(unlock(office.desk, { userId, passphrase: 'yang salah' })).rejects.toMatchObject({
      code: 'SES-002',
    });
    return [...derived];
  };
  const wrong = await work('user-1');
  expect(wrong).toEqual([[32, { N: 16, r: 8, p: 1, maxmem: 192 * 1024 * 1024 }]]);
  expect(await work('siapa-saja')).toEqual(wrong);
});

it('asks of a guess at an office what the promise says', () => {
  expect(usualWorkFactors).toEqual({ keyFile: 18, slot: 17 });
});

import { once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../db/open.ts';
import type { FromBackend } from '#contract/host-bridge.ts';
import { serveBackend } from '../../../main/host/backend-port.ts';
import { createDispatcher } from '../../../main/host/dispatch.ts';
import { importHandlers } from '../../../main/services/imports/handlers.ts';
import { officeProgram } from '../../../main/services/office-program.ts';
import { endSession } from '../../../main/services/session/open-office.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../support/office.ts';
import { countAllRows, testKey } from '../../support/store.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

/** The real program behind the real bridge; only the thread between them is missing. */
function start(port: MessagePort): void {
  const { desk } = office;
  const dispatch = createDispatcher({
    handlers: officeProgram(desk),
    guard: { role: () => desk.session.open?.actor.role ?? null },
    report: String,
  });
  serveBackend(port, { dispatch, shelf: desk.shelf, close: () => endSession(desk) });
}

it('KL06: ended by the system while it imports, the import is cancelled and the office closed; nothing half stays', async () => {
  const recap = 'REKAP KJP SMPN 215.xls';
  const file = office.bring(recap, sampleBytes(recap));
  const { importId } = await importHandlers(office.desk)['imports.preview']({ file, npsn: null }, quietJob);
  const before = await countAllRows(office.database.read);
  const { port1, port2 } = new MessageChannel();
  const told: FromBackend[] = [];
  port2.on('message', (message: FromBackend) => told.push(message));
  start(port1);

  port2.postMessage({ kind: 'call', callId: 'impor', method: 'imports.commit', request: { importId } });
  // What SIGTERM and the end of the window do in both hosts.
  port2.postMessage({ kind: 'close' });
  await once(port2, 'close');
  expect(told.filter(({ kind }) => kind !== 'progress')).toMatchObject([
    { kind: 'ready' },
    { kind: 'reply', callId: 'impor', envelope: { ok: false, error: { code: 'SYS-004' } } },
    { kind: 'closed' },
  ]);
  expect(office.desk.session.open).toBeNull();

  const again = await openDatabase(office.desk.folder.databasePath(), testKey);
  expect(await countAllRows(again.read)).toEqual(before);
  expect(await again.read.raw('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  await again.close();
});

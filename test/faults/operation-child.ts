import { join } from 'node:path';
import type { SessionState } from '#contract/methods/session.ts';
import { openDatabase } from '../../db/open.ts';
import { createDispatcher } from '../../main/host/dispatch.ts';
import { explainStoreFault, storeGuard } from '../../main/services/backups/store-guard.ts';
import type { Desk } from '../../main/services/desk.ts';
import { officeProgram } from '../../main/services/office-program.ts';
import { beginSession } from '../../main/services/session/open-office.ts';
import { openDataFolder } from '../support/network.ts';
import { quietJob } from '../support/office.ts';
import { beginMark } from './points.ts';
import { stickFolder, type Task } from './prepare.ts';

/** One operation in a process of its own, under a faulty disk; prints `ACK` only after the program's answer. */
const [folder = '', json = ''] = process.argv.slice(2);
const task = JSON.parse(json) as Task;
const { desk: parts } = openDataFolder(task.office, {
  folder,
  tasks: 'near',
  stickFolders: [join(folder, stickFolder)],
});
const desk: Desk = { ...parts, guard: storeGuard(parts) };
const dispatch = createDispatcher({
  handlers: officeProgram(desk),
  guard: { role: () => desk.session.open?.actor.role ?? null },
  explain: (error) => explainStoreFault(desk, error),
  report: (error) => String(error instanceof Error && 'code' in error ? error.code : error),
});

if (task.operation !== 'migrate') {
  const key = Buffer.from(task.keyHex, 'hex');
  await beginSession(desk, await openDatabase(join(folder, 'kantor.db'), key), key, task.userId);
}
const request = task.operation === 'stick' ? await copyRequest(task.request) : task.request;
say(beginMark);
const reply = await dispatch(task.method, request, quietJob);
say(reply.ok ? 'ACK' : `REFUSED ${reply.error.code} ${JSON.stringify(reply.error)}`);
// What the person sees next: after a fault of the database nothing more is written (DK02).
const next = await dispatch('session.state', {}, quietJob);
say(`NEXT ${next.ok ? standing(next.value as SessionState) : next.error.code}`);
// Nothing is closed: the file must be whole without a clean end.
process.kill(process.pid, 'SIGKILL');

/** The sealed file offered once more, and the drive it goes to. */
async function copyRequest(of: unknown): Promise<unknown> {
  const offer = await dispatch('paket.export', of, quietJob);
  const sticks = await dispatch('sticks.list', { endings: ['.paket'] }, quietJob);
  if (!offer.ok || !sticks.ok) throw new Error('The Paket or the drive is missing');
  const { token } = offer.value as { readonly token: string };
  const [first] = sticks.value as readonly { readonly stick: string }[];
  return { file: token, stick: first?.stick };
}

function standing({ stage, diskFailed }: SessionState): string {
  return diskFailed ? `${stage} diskFailed` : stage;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

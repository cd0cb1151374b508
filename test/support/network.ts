import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import type { Envelope, Refusal } from '#contract/envelope.ts';
import type { Role } from '#contract/method.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { systemIds } from '../../main/adapters/clock/system-ids.ts';
import { memoryShelf } from '../../main/adapters/files/memory-shelf.ts';
import { officeFolder } from '../../main/adapters/files/office-folder.ts';
import { removableSticks } from '../../main/adapters/files/removable-sticks.ts';
import { shippedFiles } from '../../main/adapters/files/shipped-files.ts';
import { forkTaskProcesses } from '../../main/adapters/tasks/fork-task-process.ts';
import { createTaskRunner, type TaskRunner } from '../../main/adapters/tasks/task-runner.ts';
import { createDispatcher } from '../../main/host/dispatch.ts';
import { type Desk, type OpenOffice, opened } from '../../main/services/desk.ts';
import { officeProgram } from '../../main/services/office-program.ts';
import type { Tasks } from '../../main/services/ports.ts';
import { endSession } from '../../main/services/session/open-office.ts';
import { nearTasks } from './near-tasks.ts';
import { quietJob } from './office.ts';

const taskProcess = fileURLToPath(new URL('../../main/task-process.ts', import.meta.url));
const resources = fileURLToPath(new URL('../../resources/', import.meta.url));

/** One installed office: real folder, real encrypted file, real task processes; only the clock is made up. */
export interface InstalledOffice {
  readonly office: string;
  readonly desk: Desk;
  readonly folder: string;
  /** Fills in who works here, after the first sign-in. */
  readonly people: Map<Role, OpenOffice['actor']>;
  userId(role: Role): string;
  /** Moves the clock to another day. */
  on(date: string): void;
  /** Changes who sits at the desk, without the seconds a sign-in costs. */
  as(role: Role): this;
  /** A call as a host makes it: parsed, checked for its role, answered by an envelope. */
  call<M extends MethodName>(method: M, request: RequestOf<M>): Promise<Envelope<ResponseOf<M>>>;
  /** A call that must succeed. */
  ask<M extends MethodName>(method: M, request: RequestOf<M>): Promise<ResponseOf<M>>;
  /** A call that must be refused. */
  refusal<M extends MethodName>(method: M, request: RequestOf<M>): Promise<Refusal>;
  bring(name: string, bytes: Uint8Array): string;
  fetched(offer: { readonly token: string }): Uint8Array;
  close(): Promise<void>;
}

/** The passphrase of each person of an office: `kepala-31-dinas` and so on. */
export function passphraseOf(role: Role, office: string): string {
  return `${role}-${office}`;
}

export interface FolderOptions {
  /** An existing data folder; by default a new empty one. */
  readonly folder?: string;
  /** Real task processes, or the same tasks in this process where a test runs dozens of them. */
  readonly tasks?: 'processes' | 'near' | undefined;
  readonly monotonicMs?: () => number;
  /** Folders that stand for flash drives. */
  readonly stickFolders?: readonly string[];
}

/** A data folder with its desk and doors; an empty one stands before `session.setup`. */
export function openDataFolder(office: string, options: FolderOptions = {}): InstalledOffice {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'kantor-kjp-'));
  let today = isoDate('2013-07-29');
  const people = new Map<Role, OpenOffice['actor']>();
  const shelf = memoryShelf();
  const runner =
    options.tasks === 'near' ? null : createTaskRunner({ spawn: forkTaskProcesses(taskProcess), warm: true });
  const tasks = runner ? tasksOf(runner) : nearTasks;
  const desk: Desk = {
    clock: {
      today: () => today,
      now: () => `${today}T03:00:00Z`,
      monotonicMs: options.monotonicMs ?? (() => performance.now()),
    },
    ids: systemIds,
    shelf,
    sticks: removableSticks({ platform: 'none', folders: options.stickFolders ?? [] }),
    tasks,
    printer: { render: (content, job) => tasks.run<Uint8Array>('pdf.render', content, job) },
    folder: officeFolder(folder),
    shipped: shippedFiles(resources),
    session: { open: null },
    workFactors: { keyFile: 10, slot: 10 },
  };
  const dispatch = createDispatcher({
    handlers: officeProgram(desk),
    guard: { role: () => desk.session.open?.actor.role ?? null },
    report(error) {
      throw error;
    },
  });
  const installed: InstalledOffice = {
    office,
    desk,
    folder,
    people,
    userId: (role) => people.get(role)?.userId ?? '',
    on(date) {
      today = isoDate(date);
    },
    as(role) {
      const actor = people.get(role);
      if (!actor) throw new Error(`${office} has no ${role}`);
      desk.session.open = { ...opened(desk), actor };
      return this;
    },
    async call<M extends MethodName>(method: M, request: RequestOf<M>) {
      return (await dispatch(method, request, quietJob)) as Envelope<ResponseOf<M>>;
    },
    async ask<M extends MethodName>(method: M, request: RequestOf<M>) {
      const reply = await this.call(method, request);
      if (!reply.ok)
        throw new Error(
          `${office} ${method}: ${reply.error.code} ${reply.error.what} ${reply.error.detail ?? ''}`,
        );
      return reply.value;
    },
    async refusal<M extends MethodName>(method: M, request: RequestOf<M>) {
      const reply = await this.call(method, request);
      if (reply.ok) throw new Error(`${office} ${method} was not refused`);
      return reply.error;
    },
    bring: (name, bytes) => shelf.put(name, bytes),
    fetched(offer) {
      const file = shelf.take(offer.token);
      if (!file) throw new Error(`Nothing on the shelf under ${offer.token}`);
      return file.bytes;
    },
    async close() {
      runner?.close();
      await endSession(desk);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return installed;
}

/** First start and sign-in of an office with its three persons. */
export async function installOffice(
  office: string,
  tasks: FolderOptions['tasks'] = 'processes',
): Promise<InstalledOffice> {
  const installed = openDataFolder(office, { tasks });
  await installed.ask('session.setup', setupRequest(office));
  await signIn(installed, 'operator');
  return installed;
}

export async function signIn(installed: InstalledOffice, role: Role): Promise<void> {
  const { users } = await installed.ask('session.state', {});
  const user = users.find((one) => one.role === role);
  await installed.ask('session.unlock', {
    userId: user?.userId ?? '',
    passphrase: passphraseOf(role, installed.office),
  });
  const rows = await opened(installed.desk)
    .database.read('user_account')
    .select<{ user_id: string; name: string; role: Role; person: string }[]>(
      'user_id',
      'name',
      'role',
      'person',
    );
  for (const row of rows)
    installed.people.set(row.role, {
      userId: row.user_id,
      name: row.name,
      role: row.role,
      person: row.person,
    });
}

export function setupRequest(office: string): RequestOf<'session.setup'> {
  const number = String(offices.indexOf(office) + 10);
  const nip = (ordinal: number) => `1970010${ordinal}1990011${number}${ordinal}`;
  const person = (role: 'kepala' | 'operator' | 'admin', ordinal: number) => ({
    name: `${role} ${office}`,
    nip: nip(ordinal),
    jabatan: `${role} kantor`,
    passphrase: passphraseOf(role, office),
  });
  return {
    office,
    address: 'Jalan Uji Nomor 1',
    postalCode: '11610',
    phone: '021',
    schoolYear: '2013/2014',
    kepala: { ...person('kepala', 1), capacity: 'definitif' },
    operator: person('operator', 2),
    admin: person('admin', 3),
  };
}

export const offices = [
  '31-dinas',
  '3173-sudin-dasar',
  '317308-seksi-dasar',
  '317301-seksi-dasar',
  '3173-kantor-kemenag',
];

/** Offices by code, all in one trial network with trust version 2. */
export interface Network {
  readonly fingerprint: string;
  at(office: string): InstalledOffice;
  /** Signs by operator and kepala, exports, and lets the receiver confirm; its receipt comes back when asked for. */
  deliver(from: InstalledOffice, paketId: string, to: InstalledOffice): Promise<string>;
  close(): Promise<void>;
}

export async function makeNetwork(
  codes: readonly string[] = offices,
  tasks: FolderOptions['tasks'] = 'near',
): Promise<Network> {
  const installed = new Map<string, InstalledOffice>();
  for (const code of codes) installed.set(code, await installOffice(code, tasks));
  const dinas = installed.get('31-dinas');
  if (!dinas) throw new Error('A network begins with the Dinas');
  const members = [...installed.values()].filter((one) => one !== dinas);
  const { fingerprint } = await dinas
    .as('kepala')
    .ask('network.createTrial', { passphrase: passphraseOf('kepala', dinas.office) });
  for (const member of members) {
    await member.ask('network.join', { fingerprint: fingerprint ?? '' });
    await enrol(member, dinas);
  }
  const { paketId } = await dinas
    .as('kepala')
    .ask('trust.issue', { passphrase: passphraseOf('kepala', dinas.office) });
  const file = await signAndExport(dinas, paketId ?? '');
  for (const member of members) await receiveAndConfirm(member, file);
  return {
    fingerprint: fingerprint ?? '',
    at(office) {
      const found = installed.get(office);
      if (!found) throw new Error(`No office ${office} in this network`);
      return found;
    },
    async deliver(from, id, to) {
      return receiveAndConfirm(to, await signAndExport(from, id));
    },
    async close() {
      for (const office of installed.values()) await office.close();
    },
  };
}

/** The enrol file with the keys of kepala and operator, compared with its sheet at the Dinas. */
export async function enrol(member: InstalledOffice, dinas: InstalledOffice): Promise<void> {
  const made = await exportEnrolment(member);
  await dinas.as('kepala').ask('enrol.read', { file: dinas.bring('daftar.enrol', made.bytes) });
  await dinas.ask('enrol.accept', { office: member.office, fingerprint: made.fingerprint });
}

export async function exportEnrolment(
  member: InstalledOffice,
): Promise<{ readonly bytes: Uint8Array; readonly fingerprint: string; readonly documentId: string }> {
  const signers = (['kepala', 'operator'] as const).map((role) => ({
    userId: member.userId(role),
    passphrase: passphraseOf(role, member.office),
  }));
  const made = await member.as('operator').ask('enrol.export', { passphrases: signers });
  return { ...made, bytes: member.fetched(made.file) };
}

export async function sign(
  office: InstalledOffice,
  paketId: string,
  role: 'operator' | 'kepala',
): Promise<ResponseOf<'paket.sign'>[number]> {
  const [view] = await office
    .as(role)
    .ask('paket.sign', { paketIds: [paketId], passphrase: passphraseOf(role, office.office) });
  if (!view) throw new Error('paket.sign answered nothing');
  return view;
}

export async function signAndExport(office: InstalledOffice, paketId: string): Promise<Uint8Array> {
  await sign(office, paketId, 'operator');
  await sign(office, paketId, 'kepala');
  const bytes = office.fetched(await office.ask('paket.export', { paketId }));
  await office.ask('paket.copied', { paketId });
  return bytes;
}

export async function receiveAndConfirm(office: InstalledOffice, bytes: Uint8Array): Promise<string> {
  const { paketId } = await office
    .as('operator')
    .ask('paket.receive', { file: office.bring('masuk.paket', bytes) });
  await office.ask('paket.confirm', { paketId, reason: null });
  return paketId;
}

/** The receiver's receipt, taken in by the sender. */
export async function returnReceipt(
  receiver: InstalledOffice,
  paketId: string,
  sender: InstalledOffice,
): Promise<Uint8Array> {
  const bytes = receiver.fetched(await receiver.as('operator').ask('paket.receipt', { paketId }));
  await sender.as('operator').ask('paket.receive', { file: sender.bring('tanda-terima.paket', bytes) });
  return bytes;
}

function tasksOf(runner: TaskRunner): Tasks {
  return {
    async run<Output>(name: string, input: unknown) {
      return (await runner.run(name, input, { timeoutMs: 60_000 })) as Output;
    },
  };
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { migrate } from '../../db/migrate.ts';
import { type OfficeDatabase, openDatabase } from '../../db/open.ts';
import { systemIds } from '../../main/adapters/clock/system-ids.ts';
import { memoryShelf } from '../../main/adapters/files/memory-shelf.ts';
import { officeFolder } from '../../main/adapters/files/office-folder.ts';
import { removableSticks } from '../../main/adapters/files/removable-sticks.ts';
import { shippedFiles } from '../../main/adapters/files/shipped-files.ts';
import { forkTaskProcesses } from '../../main/adapters/tasks/fork-task-process.ts';
import { createTaskRunner } from '../../main/adapters/tasks/task-runner.ts';
import { createDispatcher } from '../../main/host/dispatch.ts';
import type { Desk } from '../../main/services/desk.ts';
import { officeProgram } from '../../main/services/office-program.ts';
import { quietJob, seedReference } from '../support/office.ts';

export type BenchKind = 'section' | 'sudin' | 'dinas';

/** The whole program below its hosts, with real task processes, signed in as operator. */
export interface BenchOffice {
  readonly desk: Desk;
  readonly database: OfficeDatabase;
  /** A call through the dispatcher; a refusal throws. */
  ask<M extends MethodName>(method: M, request: RequestOf<M>): Promise<ResponseOf<M>>;
  bring(name: string, bytes: Uint8Array): string;
  close(): Promise<void>;
}

export const benchKey = new Uint8Array(32).fill(7);
const root = join(import.meta.dirname, '../..');
const today = isoDate('2013-07-29');

const offices = {
  section: {
    office: '317308-seksi-dasar',
    kind: 'seksi-dasar-kecamatan',
    region: '31.73.08',
    parent: '3173-sudin-dasar',
  },
  sudin: { office: '3173-sudin-dasar', kind: 'sudin-dasar', region: '31.73', parent: 'dinas' },
  dinas: { office: 'dinas', kind: 'dinas', region: '31', parent: null },
} as const;

/** Opens the office of a folder; the first time it is made, with reference data and no pupils. */
export async function openBenchOffice(folder: string, as: BenchKind): Promise<BenchOffice> {
  mkdirSync(folder, { recursive: true });
  const files = officeFolder(folder);
  const isNew = !files.hasDatabase();
  const database = await openDatabase(files.databasePath(), benchKey);
  await migrate(database.write, () => Promise.resolve());
  if (isNew) await seed(database, as);
  const runner = createTaskRunner({
    spawn: forkTaskProcesses(join(root, 'main/task-process.ts')),
    warm: true,
    trusted: ['pdf.render', 'paket.seal', 'spreadsheet.write'],
  });
  const shelf = memoryShelf();
  const { office, kind, region, parent } = offices[as];
  const desk: Desk = {
    clock: { today: () => today, now: () => `${today}T03:00:00Z`, monotonicMs: () => performance.now() },
    ids: systemIds,
    shelf,
    sticks: removableSticks({ platform: 'none', folders: [] }),
    tasks: {
      run: async <Output>(name: string, input: unknown) =>
        (await runner.run(name, input, { timeoutMs: 600_000 })) as Output,
    },
    printer: {
      render: async (content) =>
        (await runner.run('pdf.render', content, { timeoutMs: 600_000 })) as Uint8Array,
    },
    folder: files,
    shipped: shippedFiles(join(root, 'resources')),
    session: {
      open: {
        database,
        key: benchKey,
        own: {
          office,
          kind,
          name: 'Kantor ukur',
          regionCode: region,
          parent,
          kopLines: [],
          address: '',
          postalCode: null,
          phone: null,
        },
        actor: {
          userId: 'user-1',
          name: 'Rina Operator',
          role: 'operator',
          person: 'nip-198001012005012001',
        },
        trialDate: null,
      },
    },
    workFactors: { keyFile: 4, slot: 4 },
  };
  const dispatch = createDispatcher({
    handlers: officeProgram(desk),
    guard: { role: () => 'operator' },
    report: (error) => {
      throw error;
    },
  });
  return {
    desk,
    database,
    async ask<M extends MethodName>(method: M, request: RequestOf<M>) {
      const reply = await dispatch(method, request, quietJob);
      if (!reply.ok) throw new Error(`${method}: ${reply.error.code} ${JSON.stringify(reply.error)}`);
      return reply.value as ResponseOf<M>;
    },
    bring: (name, bytes) => shelf.offer(name, bytes).token,
    async close() {
      runner.close();
      await database.close();
    },
  };
}

async function seed({ write }: OfficeDatabase, as: BenchKind): Promise<void> {
  const { office, kind, region, parent } = offices[as];
  await write.transaction(async (db) => {
    await db('office').insert({
      office,
      kind,
      name: 'Kantor ukur',
      region_code: region,
      parent,
      kop_lines: '[]',
      address: 'Jalan Raya Kembangan Nomor 2',
      is_self: 1,
    });
    await db('official').insert({
      id: 'official-kepala',
      name: 'Drs. H. Ahmad Fauzi Rahmat, M.Pd.',
      nip: '195803121986101001',
      jabatan: 'Kepala',
      capacity: 'definitif',
      role: 'kepala',
      valid_from: '2013-01-01',
    });
    await db('setting').insert({
      key: 'schoolYear',
      value: '2013/2014',
      changed_by: 'uji',
      reason: 'uji',
      changed_at: '2013-07-01T00:00:00Z',
    });
    await seedReference(db);
  });
}

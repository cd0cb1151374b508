import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Role } from '#contract/method.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import { type Level, levelGroupOf } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import { insertMany } from '../../db/insert-many.ts';
import { migrate } from '../../db/migrate.ts';
import { type OfficeDatabase, openDatabase } from '../../db/open.ts';
import { inspectAttachment } from '../../main/adapters/attachments/inspect-attachment.ts';
import { removableSticks } from '../../main/adapters/files/removable-sticks.ts';
import { readPacked } from '../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { writeXlsx } from '../../main/adapters/spreadsheet/write-xlsx.ts';
import type { Desk, Job } from '../../main/services/desk.ts';
import type { FileShelf, Ids, PdfPrinter, Tasks } from '../../main/services/ports.ts';

const resources = new URL('../../resources/', import.meta.url);

export interface TestOfficeOptions {
  readonly kind?: OfficeKind;
  readonly office?: string;
  readonly name?: string;
  readonly regionCode?: string;
  readonly parent?: string | null;
  readonly today?: string;
  readonly role?: Role;
  /** Default: a printer that wraps the content in a minimal PDF; pass the real one to see paper. */
  readonly printer?: PdfPrinter;
  /** Default: counted from 1; give random ones where offices exchange rows. */
  readonly ids?: Ids;
}

/** A real office: encrypted SQLite in a temporary folder; only clock, ids and the signed-in person are made up. */
export interface TestOffice {
  readonly desk: Desk;
  readonly database: OfficeDatabase;
  readonly folder: string;
  /** Moves the clock to another day. */
  on(date: string): void;
  actAs(role: Role): void;
  /** Puts a file where the window would, and gives its token. */
  bring(name: string, bytes: Uint8Array): string;
  /** A file the services offered, by its token. */
  fetched(token: string): { readonly name: string; readonly bytes: Uint8Array };
  close(): Promise<void>;
}

/** A job nobody cancels. */
export const quietJob: Job = { signal: new AbortController().signal, progress: () => undefined };

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`samples/${name}`, resources)));
}

export async function openTestOffice(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-'));
  const key = new Uint8Array(32).fill(7);
  const path = join(folder, 'kantor.db');
  const database = await openDatabase(path, key);
  await migrate(database.write, () => Promise.resolve());
  const own = ownOffice(options);
  await seed(database, own);

  let today = isoDate(options.today ?? '2013-07-29');
  const shelf = memoryShelf();
  const actor = {
    userId: 'user-1',
    name: 'Rina Operator',
    role: options.role ?? 'operator',
    person: 'nip-198001012005012001',
  };
  const desk: Desk = {
    clock: { today: () => today, now: () => `${today}T03:00:00Z`, monotonicMs: () => performance.now() },
    ids: options.ids ?? sequentialIds(),
    shelf,
    sticks: removableSticks({ platform: 'none', folders: [] }),
    tasks: inProcessTasks,
    printer: options.printer ?? tinyPrinter,
    folder: {
      read: (name) => readIfThere(join(folder, name)),
      write: (name, bytes) => {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      },
      databasePath: () => path,
      hasDatabase: () => true,
      setDatabaseAside: () => undefined,
      copyDamaged: () => 'karantina/uji',
      becomeDatabase: () => undefined,
      names: () => [],
      remove: () => undefined,
      clear: () => undefined,
      room: () => ({ databaseBytes: 0, freeBytes: Number.MAX_SAFE_INTEGER }),
    },
    shipped: { json: (file) => JSON.parse(readFileSync(new URL(file, resources), 'utf8')) as unknown },
    session: { open: { database, key, own, actor, trialDate: null } },
    workFactors: { keyFile: 4, slot: 4 },
  };
  return {
    desk,
    database,
    folder,
    on: (date) => {
      today = isoDate(date);
    },
    actAs: (role) => {
      desk.session.open = { database, key, own, actor: { ...actor, role }, trialDate: null };
    },
    bring: (name, bytes) => shelf.offer(name, bytes).token,
    fetched: (token) => {
      const file = shelf.take(token);
      if (!file) throw new Error(`Nothing on the shelf under ${token}`);
      return file;
    },
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ownOffice(options: TestOfficeOptions) {
  return {
    office: options.office ?? '317308-seksi-dasar',
    kind: options.kind ?? 'seksi-dasar-kecamatan',
    name: options.name ?? 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    regionCode: options.regionCode ?? '31.73.08',
    parent: options.parent === undefined ? '3173-sudin-dasar' : options.parent,
    kopLines: [
      'PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA',
      'DINAS PENDIDIKAN',
      'SUKU DINAS PENDIDIKAN DASAR KOTA ADMINISTRASI JAKARTA BARAT',
      'SEKSI DINAS PENDIDIKAN DASAR KECAMATAN KEMBANGAN',
    ],
    address: 'Jalan Raya Kembangan Nomor 2',
    postalCode: '11610',
    phone: '(021) 5821747',
  };
}

async function seed({ write }: OfficeDatabase, own: ReturnType<typeof ownOffice>): Promise<void> {
  await write.transaction(async (db) => {
    await db('office').insert({
      office: own.office,
      kind: own.kind,
      name: own.name,
      region_code: own.regionCode,
      parent: own.parent,
      kop_lines: JSON.stringify(own.kopLines),
      address: own.address,
      postal_code: own.postalCode,
      phone: own.phone,
      is_self: 1,
    });
    await db('official').insert({
      id: 'official-kepala',
      name: 'Drs. H. Ahmad Fauzi Rahmat, M.Pd.',
      nip: '195803121986101001',
      jabatan: 'Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
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

/** Editions, holidays and schools, as a reference Paket would have brought them. */
export async function seedReference(db: Knex): Promise<void> {
  for (const id of ['pergub-27-2013', 'pergub-4-2018-jo-15-2019', 'kjp-plus-2025-tahap-1']) {
    const content = readFileSync(new URL(`editions/${id}.json`, resources), 'utf8');
    await db('edition').insert({
      edition_id: id,
      content,
      active: id === 'pergub-27-2013' ? 1 : 0,
      source: 'program',
      taken_at: '2013-07-01T00:00:00Z',
    });
  }
  await insertMany(db, 'holiday', ['date', 'kind', 'name', 'basis', 'version'], holidays());
  for (const school of sampleSchools) await db('school').insert(schoolRow(school));
}

interface HolidayFile {
  readonly version: string;
  readonly days: readonly {
    readonly date: string;
    readonly kind: string;
    readonly name: string;
    readonly basis: string | null;
  }[];
}

function holidays() {
  const { version, days } = JSON.parse(
    readFileSync(new URL('holidays/2013.json', resources), 'utf8'),
  ) as HolidayFile;
  return days.map(({ date, kind, name, basis }) => ({ date, kind, name, basis, version: `2013:${version}` }));
}

interface SampleSchool {
  readonly npsn: string;
  readonly name: string;
  readonly levels: readonly [Level, ...Level[]];
  readonly status: 'negeri' | 'swasta';
  readonly kecamatanCode: string;
}

/** The schools of resources/samples/expected.json. */
export const sampleSchools: readonly SampleSchool[] = [
  {
    npsn: '20101801',
    name: 'SDN Kembangan Utara 01 Pg',
    levels: ['SD'],
    status: 'negeri',
    kecamatanCode: '31.73.08',
  },
  {
    npsn: '20101561',
    name: 'SMPN 215 Jakarta',
    levels: ['SMP'],
    status: 'negeri',
    kecamatanCode: '31.73.08',
  },
  { npsn: '60706341', name: 'MIS Al-Ikhlas', levels: ['MI'], status: 'swasta', kecamatanCode: '31.73.08' },
  {
    npsn: '20101777',
    name: 'SMP Tunas Bangsa',
    levels: ['SMP'],
    status: 'swasta',
    kecamatanCode: '31.73.08',
  },
  {
    npsn: '20105230',
    name: 'SLB B-C Tri Asih',
    levels: ['SDLB', 'SMPLB', 'SMALB'],
    status: 'swasta',
    kecamatanCode: '31.73.08',
  },
  {
    npsn: '20101902',
    name: 'SDN Cengkareng Barat 11',
    levels: ['SD'],
    status: 'negeri',
    kecamatanCode: '31.73.01',
  },
];

function schoolRow({ npsn, name, levels, status, kecamatanCode }: SampleSchool) {
  return {
    npsn,
    name,
    level_group: levelGroupOf(levels[0]),
    levels: JSON.stringify(levels),
    status,
    under_ministry: levels[0] === 'MI' ? 'kemenag' : 'dikbud',
    region: 'dki',
    kecamatan_code: kecamatanCode,
    address: 'Jalan Kembangan Raya Nomor 14',
    head_name: `Kepala ${name}`,
    head_nip: null,
    pengawas_name: 'Hj. Sri Wahyuningsih, S.Pd., M.M.',
    pengawas_nip: '196407171985032004',
    komite_name: 'H. Mulyadi',
    active: 1,
  };
}

/** The spreadsheet functions themselves, without the process around them. */
const inProcessTasks: Tasks = {
  async run<Output>(name: string, input: unknown): Promise<Output> {
    const tasks: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = {
      'spreadsheet.read': () => {
        const file = input as { readonly bytes: Uint8Array; readonly name: string };
        return readPacked(file.bytes, file.name);
      },
      'attachment.inspect': () =>
        Promise.resolve(inspectAttachment((input as { readonly bytes: Uint8Array }).bytes)),
      'spreadsheet.write': () => writeXlsx(input as Parameters<typeof writeXlsx>[0]),
    };
    const task = tasks[name];
    if (!task) throw new Error(`No task named ${name}`);
    return (await task()) as Output;
  },
};

const tinyPrinter: PdfPrinter = {
  render: (content) =>
    Promise.resolve(new TextEncoder().encode(`%PDF-1.4 /Type /Page ${JSON.stringify(content)}`)),
};

/** Tokens as long as the contract wants them. */
function memoryShelf(): FileShelf {
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  let brought = 0;
  const put = (name: string, bytes: Uint8Array): string => {
    const token = `berkas-uji-${String(brought++).padStart(12, '0')}`;
    files.set(token, { name, bytes });
    return token;
  };
  return {
    put,
    look: (token) => files.get(token) ?? null,
    take: (token) => files.get(token) ?? null,
    takeAway(token) {
      const file = files.get(token) ?? null;
      files.delete(token);
      return file;
    },
    offer: (name, bytes) => ({ token: put(name, bytes), name, bytes: bytes.length }),
  };
}

function sequentialIds(): Ids {
  let last = 0;
  return {
    next: () => `01890000-0000-7000-8000-${(last += 1).toString(16).padStart(12, '0')}`,
    randomBytes: (length) => new Uint8Array(length).fill(1),
  };
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return null;
  }
}

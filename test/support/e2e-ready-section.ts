import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forkTaskProcesses } from '../../main/adapters/tasks/fork-task-process.ts';
import type { Wilayah } from '#domain/routing/office-registry.ts';
import { dates } from '../../main/demo/dates.ts';
import { type Road, startRoad } from '../../main/demo/road.ts';
import { readSampleFolders } from '../../main/demo/sample-folder.ts';
import { setUp } from '../../main/demo/set-up.ts';
import { createOfficeBackend } from '../../main/office-backend.ts';

const root = join(import.meta.dirname, '../..');

/** Offices of one kecamatan that were set up once in this process: every spec after the first works on a copy. */
const setUpOnce = new Map<string, Promise<string>>();

/**
 * Prepares the section of one kecamatan as it stands in July: in a trial network, with edition, holidays and schools.
 *
 * Its folder is left where `Desk.open` looks for it; the other offices were only needed to get there.
 */
export async function readySection(
  office: string,
  kecamatanCode: string,
  parent: string,
  /** What else happens between the offices before they close. */
  andThen: (road: Road) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const source = setUpOnce.get(kecamatanCode) ?? setUpOffices(kecamatanCode);
  setUpOnce.set(kecamatanCode, source);
  const near = join(parent, 'siap');
  cpSync(await source, near, { recursive: true });
  const road = start(kecamatanCode, near);
  for (const one of road.offices.values()) await (await one.as('operator')).onDate(dates.reference);
  await andThen(road);
  await close(road);
  mkdirSync(join(parent, office), { recursive: true });
  renameSync(join(near, office), join(parent, office, 'data'));
}

async function setUpOffices(kecamatanCode: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-siap-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const road = start(kecamatanCode, folder);
  await setUp(road);
  await close(road);
  return folder;
}

function start(kecamatanCode: string, near: string): Road {
  const folder = join(root, 'resources/samples');
  const samples = readSampleFolders([folder], folder);
  const schools = samples.schools.filter((school) => school.kecamatanCode === kecamatanCode);
  return startRoad(
    near,
    { ...samples, schools, comparison: null },
    JSON.parse(readFileSync(join(root, 'resources/wilayah/dki.json'), 'utf8')) as Wilayah,
    (dataFolder) =>
      createOfficeBackend({
        dataFolder,
        resourcesFolder: join(root, 'resources'),
        workFactors: { keyFile: 12, slot: 12 },
        spawn: forkTaskProcesses(join(root, 'main/task-process.ts')),
        report(error, method) {
          throw new Error(`${method} failed`, { cause: error });
        },
      }),
    () => undefined,
  );
}

async function close(road: Road): Promise<void> {
  await Promise.all([...road.offices.values()].map((one) => one.close()));
}

import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { forkTaskProcesses } from '../../main/adapters/tasks/fork-task-process.ts';
import type { Wilayah } from '#domain/routing/office-registry.ts';
import { type Road, startRoad } from '../../main/demo/road.ts';
import { readSampleFolders } from '../../main/demo/sample-folder.ts';
import { setUp } from '../../main/demo/set-up.ts';
import { createOfficeBackend } from '../../main/office-backend.ts';

const root = join(import.meta.dirname, '../..');

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
  const folder = join(root, 'resources/samples');
  const samples = readSampleFolders([folder], folder);
  const schools = samples.schools.filter((school) => school.kecamatanCode === kecamatanCode);
  const near = join(parent, 'siap');
  const road = startRoad(
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
  await setUp(road);
  await andThen(road);
  await Promise.all([...road.offices.values()].map((one) => one.close()));
  mkdirSync(join(parent, office), { recursive: true });
  renameSync(join(near, office), join(parent, office, 'data'));
}

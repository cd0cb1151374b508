import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Wilayah } from '#domain/routing/office-registry.ts';
import { forkTaskProcesses } from '../../main/adapters/tasks/fork-task-process.ts';
import { dates } from '../../main/demo/dates.ts';
import type { DemoOffice } from '../../main/demo/demo-office.ts';
import { takeInApplications } from '../../main/demo/intake.ts';
import { closeRounds, settleObjections } from '../../main/demo/objections.ts';
import { sealRecaps } from '../../main/demo/recaps.ts';
import { takeInReports } from '../../main/demo/reports.ts';
import { officesOfTier, onDate, type Road, startRoad } from '../../main/demo/road.ts';
import { verifyAndAnnounce } from '../../main/demo/rounds.ts';
import { readSampleFolders, type SampleFolder, type SchoolEntry } from '../../main/demo/sample-folder.ts';
import { setUp } from '../../main/demo/set-up.ts';
import { propose, recommend } from '../../main/demo/upper-road.ts';
import { createOfficeBackend } from '../../main/office-backend.ts';

const root = join(import.meta.dirname, '../..');
const file = 'SDN Kembangan Utara 01 Pg.xlsx';

/** Three offices on the demonstration's road by call: a section with one school, its Suku Dinas, the Dinas. */
export function startFilledOffices(parent: string): Road {
  return startOn(parent, oneSchool(readSamples()));
}

/** The offices that these schools need and those above them, by call; nobody has started for the first time yet. */
export function startOffices(parent: string, schools: readonly SchoolEntry[]): Road {
  return startOn(parent, { ...readSamples(), schools, decisions: oneSchool(readSamples()).decisions });
}

function readSamples(): SampleFolder {
  const folder = join(root, 'resources/samples');
  return readSampleFolders([folder], folder);
}

function startOn(parent: string, samples: SampleFolder): Road {
  return startRoad(
    join(parent, 'siap'),
    samples,
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

/** From first start to the announced and contested results of the school. */
export async function fillUntilObjections(road: Road): Promise<void> {
  for (const stretch of [setUp, takeInApplications, verifyAndAnnounce, settleObjections]) await stretch(road);
}

/** From the recap of the section to the Keputusan Gubernur. */
export async function fillUntilDetermination(road: Road): Promise<void> {
  for (const stretch of [closeRounds, sealRecaps, propose, recommend]) await stretch(road);
}

/** Reports of the quarter, a report of the public, a sanction, and a list that was lost. */
export async function fillUntilReports(road: Road): Promise<void> {
  await onDate(road, dates.reports);
  for (const stretch of [takeInReports, loseList]) await stretch(road);
}

/** Leaves the folders of the offices where `Desk.open` looks for them. */
export async function moveIn(road: Road, parent: string): Promise<void> {
  for (const office of road.offices.values()) await settleIn(office, parent);
}

/** Closes an office that was worked by call and leaves its folder where `Desk.open` looks for it. */
export async function settleIn(office: DemoOffice, parent: string): Promise<void> {
  await office.close();
  mkdirSync(join(parent, office.office), { recursive: true });
  renameSync(office.folder, join(parent, office.office, 'data'));
}

async function loseList(road: Road): Promise<void> {
  for (const section of officesOfTier(road, 'section')) {
    await section.as('kepala');
    const [item] = await section.call('incidents.find', { text: '20' });
    if (item)
      await section.call('incidents.record', {
        items: [{ kind: item.kind, ref: item.ref }],
        description: 'Daftar tertinggal di angkutan umum.',
        lostOn: '2013-10-04',
        foundOn: '2013-10-04',
        foundTime: '10:30',
      });
  }
}

/** What one section sees of the samples: its school, with the rows of that file alone. */
function oneSchool(samples: SampleFolder): SampleFolder {
  const { decisions } = samples;
  return {
    ...samples,
    recaps: samples.recaps.filter(({ name }) => name === file),
    secondPeriod: null,
    schools: samples.schools.filter(({ name }) => file.startsWith(name)),
    decisions: {
      ...decisions,
      results: decisions.results.filter((one) => one.file === file),
      held: decisions.held.filter((one) => one.file === file),
      objections: decisions.objections.filter((one) => one.file === file),
      letters: [],
      duplicates: [],
    },
  };
}

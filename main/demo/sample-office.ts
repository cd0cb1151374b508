import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Wilayah } from '#domain/routing/office-registry.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { dates } from './dates.ts';
import { type DemoBackend, passphraseOf } from './demo-office.ts';
import { takeInApplications } from './intake.ts';
import { officeOf, onDate, startRoad } from './road.ts';
import { verifyAndAnnounce } from './rounds.ts';
import { readSampleFolders, type SampleFolder } from './sample-folder.ts';
import { setUp } from './set-up.ts';

/** How a long job is followed and stopped. */
interface Watch {
  readonly signal: AbortSignal;
  progress(done: number, total: number, label: string): void;
}

const section = '317308-seksi-dasar';
const takenIn = 'SDN Kembangan Utara 01 Pg.xlsx';
const toTry = 'SMP Tunas Bangsa.xlsx';

/**
 * The sample office of the first start (U46): a section of a trial network, one school announced, one recap to try.
 *
 * It is lived through by the same services a real office uses, in a folder that is gone afterwards; what remains is
 * the file with which an office moves to another PC.
 */
export function sampleOffice(place: {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly create: (folder: string) => DemoBackend;
}) {
  const samplesFolder = join(place.resourcesFolder, 'samples');
  return {
    async make(job: Watch) {
      const folder = mkdtempSync(join(place.dataFolder, 'contoh-'));
      try {
        return { file: await live(place, folder, job), passphrases };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    recap: () => ({ name: toTry, bytes: readFileSync(join(samplesFolder, toTry)) }),
  };
}

const passphrases = {
  kepala: passphraseOf(section, 'kepala'),
  operator: passphraseOf(section, 'operator'),
  admin: passphraseOf(section, 'admin'),
};

async function live(
  { resourcesFolder, create }: Parameters<typeof sampleOffice>[0],
  folder: string,
  job: Watch,
): Promise<Uint8Array> {
  const samplesFolder = join(resourcesFolder, 'samples');
  const samples = onlySection(readSampleFolders([samplesFolder], samplesFolder));
  const wilayah = JSON.parse(readFileSync(join(resourcesFolder, 'wilayah/dki.json'), 'utf8')) as Wilayah;
  const road = startRoad(folder, samples, wilayah, create, () => undefined);
  const step = (done: number, label: string) => {
    if (job.signal.aborted) refuse('SYS-004');
    job.progress(done, 4, label);
  };
  try {
    step(0, 'Menyiapkan kantor contoh');
    await setUp(road);
    step(1, 'Memasukkan rekap contoh');
    await takeInApplications(road);
    step(2, 'Memverifikasi dan mengumumkan');
    await verifyAndAnnounce(road);
    step(3, 'Mengemas kantor contoh');
    await onDate(road, dates.announced);
    const office = await officeOf(road, section).as('kepala');
    const offer = await office.call('moving.pack', {});
    return office.keep(offer, 'paket').bytes;
  } finally {
    for (const office of road.offices.values()) await office.close();
  }
}

/** The schools of one section, and the one recap that is already taken in. */
function onlySection(samples: SampleFolder): SampleFolder {
  const { decisions } = samples;
  return {
    ...samples,
    recaps: samples.recaps.filter(({ name }) => name === takenIn),
    secondPeriod: null,
    schools: samples.schools.filter(
      ({ kecamatanCode, levels }) => kecamatanCode === '31.73.08' && !levels.includes('MI'),
    ),
    decisions: {
      ...decisions,
      results: decisions.results.filter(({ file }) => file === takenIn),
      held: decisions.held.filter(({ file }) => file === takenIn),
      objections: [],
      letters: [],
      duplicates: [],
    },
  };
}

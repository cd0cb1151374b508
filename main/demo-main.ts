import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Wilayah } from '#domain/routing/office-registry.ts';
import { forkTaskProcesses } from './adapters/tasks/fork-task-process.ts';
import { collectPapers } from './demo/collect.ts';
import { writeLedger } from './demo/ledger.ts';
import { takeInApplications } from './demo/intake.ts';
import { closeRounds, settleObjections } from './demo/objections.ts';
import { changeHead } from './demo/next-head.ts';
import { liveWithPapers } from './demo/paper-life.ts';
import { sealRecaps } from './demo/recaps.ts';
import { reportQuarter } from './demo/quarterly.ts';
import { takeInReports } from './demo/reports.ts';
import { startRoad } from './demo/road.ts';
import { verifyAndAnnounce } from './demo/rounds.ts';
import { readSampleFolders } from './demo/sample-folder.ts';
import { keepSafe } from './demo/safekeeping.ts';
import { runSecondPeriod } from './demo/second-period.ts';
import { setUp } from './demo/set-up.ts';
import { printFormats } from './demo/printed-forms.ts';
import { propose, recommend } from './demo/upper-road.ts';
import { createOfficeBackend } from './office-backend.ts';

/** The whole road headless: `npm run demo -- --out DIR [--in DIR]`; exit code 1 when any step is refused. */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'demo-out' }, in: { type: 'string' } },
});
const shippedSamples = join(root, 'resources/samples');
const out = resolve(values.out);
if (existsSync(out) && readdirSync(out).length > 0) {
  if (!existsSync(join(out, '31-dinas'))) {
    process.stderr.write(`${out} berisi berkas lain. Pilih folder kosong dengan --out.\n`);
    process.exit(2);
  }
  // Only an earlier demonstration is ever cleared away.
  rmSync(out, { recursive: true, force: true });
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const folders =
  values.in === undefined ? [shippedSamples, join(shippedSamples, 'jenjang-lain')] : [resolve(values.in)];
const samples = readSampleFolders(folders, shippedSamples);
const wilayah = JSON.parse(readFileSync(join(root, 'resources/wilayah/dki.json'), 'utf8')) as Wilayah;
const road = startRoad(
  out,
  samples,
  wilayah,
  (dataFolder) =>
    createOfficeBackend({
      dataFolder,
      resourcesFolder: join(root, 'resources'),
      // Everyone knows the passphrases of a demonstration: slow keys would guard nothing.
      workFactors: { keyFile: 12, slot: 12 },
      spawn: forkTaskProcesses(join(import.meta.dirname, 'task-process.ts')),
      report(error, method) {
        process.stderr.write(
          `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
        return method;
      },
    }),
  say,
);

try {
  await setUp(road);
  await takeInApplications(road);
  await verifyAndAnnounce(road);
  await settleObjections(road);
  await closeRounds(road);
  await sealRecaps(road);
  await propose(road);
  await recommend(road);
  await liveWithPapers(road);
  await takeInReports(road);
  await printFormats(road);
  await reportQuarter(road);
  await changeHead(road);
  await runSecondPeriod(road);
  await keepSafe(road);
  const papers = await collectPapers(road);
  const ledger = await writeLedger(road);
  const counts = Map.groupBy(ledger, ({ state }) => state);
  say(
    `Buku besar: ${ledger.length} baris; ${[...counts].map(([state, lines]) => `${state} ${lines.length}`).join(', ')}`,
  );
  say(`${papers} dokumen PDF; semua berkas di ${values.out}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  for (const office of road.offices.values()) await office.close();
}

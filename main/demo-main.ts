import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { forkTaskProcesses } from './adapters/tasks/fork-task-process.ts';
import { collectPapers } from './demo/collect.ts';
import { writeLedger } from './demo/ledger.ts';
import { allOffices, startRoad } from './demo/road.ts';
import { readSampleFolder } from './demo/sample-folder.ts';
import { importRecaps, sealRecaps, settleObjections, verifyAndAnnounce } from './demo/section-road.ts';
import { setUp } from './demo/set-up.ts';
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
const samples = readSampleFolder(
  values.in === undefined ? shippedSamples : resolve(values.in),
  shippedSamples,
);
const road = startRoad(
  out,
  samples,
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
  await importRecaps(road);
  await verifyAndAnnounce(road);
  await settleObjections(road);
  await sealRecaps(road);
  await propose(road);
  await recommend(road);
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
  for (const office of allOffices(road)) await office.close();
}

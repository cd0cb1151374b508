import { mkdirSync } from 'node:fs';
import { forgetPeak, programPeak } from './memory.ts';
import { findRow } from './rows.ts';

/** One row at one size in a process of its own: `prepare` makes its data, `measure` answers with one line of JSON. */
const [step = '', name = '', size = '0', runs = '1', folder = ''] = process.argv.slice(2);
const slice = { size: Number(size), runs: Number(runs), folder };
mkdirSync(folder, { recursive: true });
if (step === 'prepare') await findRow(name).prepare(slice);
else {
  forgetPeak();
  const lines = await findRow(name).measure(slice);
  process.stdout.write(`${JSON.stringify({ lines, programMb: programPeak() })}\n`);
}
process.exit(0);

import type { BenchRow } from '../bench-row.ts';
import { timeLine } from '../measure.ts';

/**
 * How long the window stays deaf while long lists go through it, in Chromium, the program behind its loopback host.
 *
 * From a button until what it gives is shown. Needs `npm run build` first, as the tests in the browser do.
 */
export const windowRow: BenchRow = {
  name: 'window',
  job: 'longest task of the window: recaps in, 0.4 of their rows printed and exported',
  reference: 'absolute',
  sizes: [50_000],
  goalSize: 50_000,
  smokeSize: 500,
  needsWindow: true,
  // Loaded here and not above: a browser's library would weigh on the memory of every other row.
  async prepare({ folder, size }) {
    const { longListOffice } = await import('../window/long-list-office.ts');
    await longListOffice(folder, size);
  },
  async measure({ folder, size }) {
    const { walkWindow } = await import('../window/walk.ts');
    const uses = Object.entries(await walkWindow(folder, size));
    return uses.flatMap(([label, { longestTask, longestWork }]) => [
      timeLine(label, longestTask, 50),
      timeLine(`${label}, processor time`, longestWork, null),
    ]);
  },
};

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultyDisk, prepareFaultyDisk } from './faulty-disk.ts';
import { type Fault, type Operation, operations, type Point } from './points.ts';

/** The short form of `npm run faults`: each operation at one place for a power cut and, in turn, for a full or a failing disk. */
let disk: FaultyDisk;
let points: readonly Point[] = [];

beforeAll(async () => {
  disk = await prepareFaultyDisk();
  points = await disk.points();
});
afterAll(() => {
  disk.remove();
});

describe.each(operations)('a faulty disk under %s', (operation: Operation) => {
  it('KL01: a power cut leaves all of it or none, and all that was answered', () => holds('KILL'));
  if (operations.indexOf(operation) % 2 === 0)
    it('DK01: a full disk leaves the data whole and is said in a sentence', () => holds('ENOSPC'));
  else
    it('DK02: a disk that fails is said in a sentence, nothing is called saved, and work stops', () =>
      holds('EIO'));

  async function holds(fault: Fault): Promise<void> {
    const all = points.filter((point) => point.operation === operation && point.fault === fault);
    // From the middle of all: neither the first write nor what only tidies up.
    const point = all[Math.floor(all.length / 2)];
    if (!point) throw new Error(`${operation} meets no ${fault}`);
    const { struck, problems } = await disk.try(point);
    expect({ point, struck, problems }).toEqual({ point, struck: true, problems: [] });
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, type FaultyDisk, operations, type Point, prepareFaultyDisk } from './faulty-disk.ts';

/** The short form of `npm run faults`: of each operation and fault a few places, the first and the last among them. */
const placesEach = 3;

let disk: FaultyDisk;
let points: readonly Point[] = [];

beforeAll(async () => {
  disk = await prepareFaultyDisk();
  points = await disk.points();
});
afterAll(() => disk.remove());

describe.each(operations)('a faulty disk under %s', (operation) => {
  it('KL01: a power cut leaves all of it or none, and all that was answered', () => holds('KILL'));
  it('DK01: a full disk leaves the data whole and is said in a sentence', () => holds('ENOSPC'));
  it('DK02: a disk that fails once is said in a sentence, and nothing is called saved', () => holds('EIO'));

  async function holds(fault: Fault): Promise<void> {
    const chosen = spread(points.filter((point) => point.operation === operation && point.fault === fault));
    expect(chosen.length).toBeGreaterThan(2);
    const findings = [];
    for (const point of chosen) findings.push(await disk.try(point));
    expect(findings.filter(({ problems }) => problems.length > 0)).toEqual([]);
  }
});

function spread(all: readonly Point[]): readonly Point[] {
  const step = Math.max(1, (all.length - 1) / (placesEach - 1));
  const places = new Set(Array.from({ length: placesEach }, (_unused, index) => Math.round(index * step)));
  return all.filter((_point, index) => places.has(index));
}

import { type Finding, prepareFaultyDisk } from './faulty-disk.ts';

/** `npm run faults`: every place where an operation touches the disk, each with every fault; two at a time. */
const mostEach = 160;
let taken = -1;
const disk = await prepareFaultyDisk();
const all = await disk.points();
const counts = new Map<string, { places: number; wrong: number }>();
const wrong: Finding[] = [];

const groups = Map.groupBy(all, ({ operation, fault }) => `${operation} ${fault}`);
const queue = [...groups.values()].flatMap((group) => thin(group));
await Promise.all([work(), work()]);
await disk.remove();

for (const [name, { places, wrong: bad }] of counts)
  process.stdout.write(`${name.padEnd(16)} ${String(places).padStart(5)} places, ${String(bad)} wrong\n`);
for (const { point, problems, said } of wrong.slice(0, 20))
  process.stdout.write(`${JSON.stringify(point)}\n  ${problems.join('\n  ')}\n  ${said.slice(0, 300)}\n`);
process.stdout.write(`${String(queue.length)} injected points, ${String(wrong.length)} wrong\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (;;) {
    const point = queue[next()];
    if (!point) return;
    const finding = await disk.try(point);
    const name = `${point.operation} ${point.fault}`;
    const count = counts.get(name) ?? { places: 0, wrong: 0 };
    const bad = finding.problems.length > 0;
    counts.set(name, { places: count.places + 1, wrong: count.wrong + (bad ? 1 : 0) });
    if (bad) wrong.push(finding);
  }
}

function next(): number {
  taken += 1;
  return taken;
}

/** A migration makes hundreds of writes alike: of a long row every n-th, the ends always. */
function thin<T>(row: readonly T[]): readonly T[] {
  if (row.length <= mostEach) return row;
  const places = new Set(
    Array.from({ length: mostEach }, (_unused, index) =>
      Math.round((index * (row.length - 1)) / (mostEach - 1)),
    ),
  );
  return row.filter((_item, index) => places.has(index));
}

import { parseArgs } from 'node:util';
import { type Finding, prepareFaultyDisk } from './faulty-disk.ts';
import { faults, operations, type Point } from './points.ts';

/**
 * `npm run faults`: every place where an operation touches the disk, each with every fault; two at a time.
 *
 * `--operation seal --operation export` plays some of them, `--fault KILL` one fault, `--most N` so many places of one
 * kind of call on one file.
 */
const { values } = parseArgs({
  options: {
    operation: { type: 'string', multiple: true, default: [...operations] },
    fault: { type: 'string', multiple: true, default: Object.keys(faults) },
    most: { type: 'string', default: '12' },
  },
});
const wanted = operations.filter((operation) => values.operation.includes(operation));
const most = Number(values.most);
const disk = await prepareFaultyDisk();
const all = (await disk.points(wanted)).filter(({ fault }) => values.fault.includes(fault));
const queue = [...Map.groupBy(all, kindOf).values()].flatMap(thin);
const findings: Finding[] = [];
await Promise.all([work(), work()]);
disk.remove();

for (const [name, group] of Map.groupBy(findings, ({ point }) => `${point.operation} ${point.fault}`)) {
  const counts = [group.length, group.filter(({ struck }) => struck).length, group.filter(isWrong).length];
  process.stdout.write(`${name.padEnd(18)} ${counts.map((n) => String(n).padStart(5)).join(' ')}\n`);
}
const wrong = findings.filter(isWrong);
for (const { point, problems, said } of wrong.slice(0, 20))
  process.stdout.write(`${JSON.stringify(point)}\n  ${problems.join('\n  ')}\n  ${said.slice(0, 300)}\n`);
const struck = findings.filter((finding) => finding.struck).length;
process.stdout.write(
  `${String(findings.length)} points, ${String(struck)} struck, ${String(wrong.length)} wrong\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let point = queue.shift(); point; point = queue.shift()) findings.push(await disk.try(point));
}

function isWrong({ problems, struck }: Finding): boolean {
  return problems.length > 0 || !struck;
}

function kindOf({ operation, fault, call, file }: Point): string {
  return `${operation} ${fault} ${call} ${file}`;
}

/** A copy of the database makes hundreds of writes alike: of a long row every n-th, the ends always. */
function thin(row: readonly Point[]): readonly Point[] {
  if (row.length <= most) return row;
  const places = new Set(
    Array.from({ length: most }, (_unused, index) => Math.round((index * (row.length - 1)) / (most - 1))),
  );
  return row.filter((_point, index) => places.has(index));
}

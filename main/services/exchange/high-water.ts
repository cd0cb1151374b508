import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Desk, opened } from '../desk.ts';

/** Highest number seen on one stream, in either direction. */
export interface WaterMark {
  readonly direction: 'keluar' | 'masuk';
  readonly office: string;
  readonly stream: string;
  readonly epoch: number;
  readonly seq: number;
  readonly digest: string;
}

export type HighWater =
  | { readonly kind: 'none' }
  /** Damaged, or not written with this database's key. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'marks'; readonly marks: readonly WaterMark[] };

/** Beside the database: it survives when an older database takes its place (exchange.md 7). */
export const highWaterFile = 'nomor-urut.json';

export function readHighWater(desk: Desk): HighWater {
  const bytes = desk.folder.read(highWaterFile);
  if (bytes === null) return { kind: 'none' };
  const read = fileSchema.safeParse(parseJson(bytes));
  if (!read.success) return { kind: 'unreadable' };
  const { marks, seal } = read.data;
  const expected = Buffer.from(sealOf(opened(desk).key, marks), 'hex');
  const given = Buffer.from(seal, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'unreadable' };
  return { kind: 'marks', marks };
}

/** Raises the marks to what the database knows now; a mark never falls, so a rolled back database shows. */
export async function rememberHighWater(desk: Desk): Promise<void> {
  const { database, key } = opened(desk);
  const held = readHighWater(desk);
  const known = await database
    .read('stream')
    .whereNot('stream', 'like', 'receipt/%')
    .where('last_seq', '>', 0)
    .select<WaterMark[]>('direction', 'office', 'stream', 'epoch', {
      seq: 'last_seq',
      digest: 'last_digest',
    });
  const marks = highest([...(held.kind === 'marks' ? held.marks : []), ...known]);
  const file = { marks, seal: sealOf(key, marks) };
  desk.folder.write(highWaterFile, new TextEncoder().encode(JSON.stringify(file)));
}

export function isAhead(a: Pick<WaterMark, 'epoch' | 'seq'>, b: Pick<WaterMark, 'epoch' | 'seq'>): boolean {
  return a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq);
}

const fileSchema = z.strictObject({
  marks: z.array(
    z.strictObject({
      direction: z.enum(['keluar', 'masuk']),
      office: z.string(),
      stream: z.string(),
      epoch: z.int(),
      seq: z.int(),
      digest: z.string(),
    }),
  ),
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});

function highest(marks: readonly WaterMark[]): WaterMark[] {
  const best = new Map<string, WaterMark>();
  for (const mark of marks) {
    const name = `${mark.direction} ${mark.office} ${mark.stream}`;
    const before = best.get(name);
    if (before === undefined || isAhead(mark, before)) best.set(name, mark);
  }
  return [...best.values()];
}

function sealOf(databaseKey: Uint8Array, marks: readonly WaterMark[]): string {
  const key = new Uint8Array(
    hkdfSync('sha256', databaseKey, new Uint8Array(), 'kantor-kjp nomor-urut 1', 32),
  );
  const lines = marks.map((mark) =>
    JSON.stringify([mark.direction, mark.office, mark.stream, mark.epoch, mark.seq, mark.digest]),
  );
  return createHmac('sha256', key).update(lines.join('\n')).digest('hex');
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

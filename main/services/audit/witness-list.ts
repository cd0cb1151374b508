import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { z } from 'zod';
import { listWitnesses } from '../../../db/queries/audit.ts';
import { canonicalBytes, parseCanonical } from '../../paket/jcs.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { fitOf } from './held-heads.ts';

/** `kjp-witness`: what one office knows of the audit chains of others, to be held against them. */
const witnessFile = z.strictObject({
  format: z.literal('kjp-witness'),
  holder: z.string().max(64),
  heads: z
    .array(
      z.strictObject({
        office: z.string().max(64),
        count: z.int().min(0),
        head: z.string().regex(/^[0-9a-f]{64}$/),
        seen_at: z.string().max(40),
        paket_digest: z.string().max(64),
      }),
    )
    .max(100_000),
});

/** The newest head of each other office. */
export async function viewWitnesses(desk: Desk): Promise<ResponseOf<'audit.witnesses'>> {
  const db = reading(desk);
  const names = await officeNames(desk);
  const newest = new Map((await listWitnesses(db)).toReversed().map((row) => [row.office, row]));
  return [...newest.values()].map(({ office, count, head, seen_at }) => ({
    office,
    officeName: names.get(office) ?? office,
    count,
    head,
    seenAt: seen_at,
  }));
}

export async function exportWitnesses(desk: Desk): Promise<ResponseOf<'audit.exportWitnesses'>> {
  const { own } = opened(desk);
  const heads = await command(desk, { action: 'audit.exportWitnesses', object: own.office }, ({ db }) =>
    listWitnesses(db),
  );
  const bytes = canonicalBytes({ format: 'kjp-witness', holder: own.office, heads });
  return desk.shelf.offer(`saksi-${own.office}.json`, bytes);
}

export async function compareHeads(
  desk: Desk,
  { typed, file }: ParsedRequestOf<'audit.compareHeads'>,
): Promise<ResponseOf<'audit.compareHeads'>> {
  const db = reading(desk);
  const heads = file === null ? [] : readWitnesses(desk, file);
  if (typed !== null) heads.push({ holder: null, ...typed });
  if (heads.length === 0) refuse('AUD-003');
  return Promise.all(heads.map(async (head) => ({ ...head, fit: await fitOf(db, head) })));
}

function readWitnesses(desk: Desk, token: string): { holder: string | null; count: number; head: string }[] {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  const parsed = parseCanonical(file.bytes);
  const list = witnessFile.safeParse(parsed.ok ? parsed.value : null);
  if (!list.success) refuse('AUD-001', { name: file.name });
  const { own } = opened(desk);
  const ours = list.data.heads.filter(({ office }) => office === own.office);
  if (ours.length === 0) refuse('AUD-002');
  return ours.map(({ count, head }) => ({ holder: list.data.holder, count, head }));
}

async function officeNames(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const rows = await reading(desk)('office').select<{ office: string; name: string }[]>('office', 'name');
  return new Map(rows.map(({ office, name }) => [office, name]));
}

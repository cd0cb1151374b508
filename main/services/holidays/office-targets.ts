import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import {
  noTargets,
  officeTargetKinds,
  type OfficeTargets,
  officeTargetWords,
} from '#domain/deadlines/office-targets.ts';
import type { Knex } from 'knex';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';

/** What this office set itself where the text sets no limit (G-15); nothing by default. */
export async function readTargets(db: Knex): Promise<OfficeTargets> {
  const rows = await db('setting')
    .where('key', 'like', `${prefix}%`)
    .select<{ key: string; value: string }[]>('key', 'value');
  const set = new Map(rows.map(({ key, value }) => [key.slice(prefix.length), Number(value)]));
  return {
    ...noTargets,
    ...Object.fromEntries(officeTargetKinds.map((kind) => [kind, set.get(kind) ?? null])),
  };
}

export async function listTargets(desk: Desk): Promise<ResponseOf<'targets.list'>> {
  const targets = await readTargets(reading(desk));
  return officeTargetKinds.map((kind) => ({ kind, ...officeTargetWords[kind], workingDays: targets[kind] }));
}

export async function saveTarget(
  desk: Desk,
  request: ParsedRequestOf<'targets.save'>,
): Promise<Record<string, never>> {
  const { kind, workingDays, reason } = request;
  await command(desk, { action: 'targets.save', object: kind, facts: request }, async (work) => {
    const key = `${prefix}${kind}`;
    await work.db('setting').where({ key }).delete();
    if (workingDays === null) return;
    await work.db('setting').insert({
      key,
      value: String(workingDays),
      changed_by: work.actor.name,
      reason,
      changed_at: work.at,
    });
  });
  return {};
}

const prefix = 'officeTarget.';

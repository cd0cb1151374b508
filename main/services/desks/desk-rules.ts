import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { deskOfRound, findQueue, roundsOfQueue } from '../../../db/queries/desks.ts';
import { readSetting } from '../settings.ts';

/** Set only in the copy that works at a second desk: the queue it was made for. */
export const sideDeskSetting = 'sideDesk';

/** What the queue of this copy is called, or null at the office's own desk. */
export async function sideDeskLabel(db: Knex): Promise<string | null> {
  const queueId = await readSetting(db, sideDeskSetting);
  return queueId === null ? null : ((await findQueue(db, queueId))?.label ?? queueId);
}

/** What a second desk is there for (Pasal 13(1), 15(1)): papers, data and results of the pupils given to it. */
const marks: readonly string[] = [
  'applications.completePapers',
  'pupils.correct',
  'rounds.runChecks',
  'rounds.setResults',
  'rounds.acceptAdvice',
  'rounds.passComplete',
  'rounds.takeBackResults',
];

/** Keeps no mark and leaves nothing that would have to be merged. */
const alwaysAllowed = /^(session|backups|desks|drafts|preferences|moving|sample|audit|pupils\.print)/;

/**
 * Numbers, seals and Paket come from one desk only, and a pupil is worked on at one desk at a time (U47).
 *
 * Refuses whatever else a second desk would do, and at the office's own desk whatever touches a queue given away.
 */
export async function requireDeskAllows(
  db: Knex,
  { action, object, facts }: { readonly action: string; readonly object: string; readonly facts?: unknown },
): Promise<void> {
  const queueId = await readSetting(db, sideDeskSetting);
  if (queueId !== null) {
    if (alwaysAllowed.test(action)) return;
    if (!marks.includes(action)) refuse('MJK-001');
    const rounds = await roundsOfQueue(db, queueId);
    const roundId = await roundOf(db, action, object);
    if (roundId === null || !rounds.includes(roundId)) refuse('MJK-002');
    if (takesPapersAway(facts)) refuse('MJK-003');
    return;
  }
  if (!marks.includes(action) && !action.startsWith('rounds.')) return;
  const roundId = await roundOf(db, action, object);
  const label = roundId === null ? null : await deskOfRound(db, roundId);
  if (label !== null) refuse('MJK-004', { label });
}

async function roundOf(db: Knex, action: string, object: string): Promise<string | null> {
  if (action.startsWith('rounds.')) return object;
  const row = await db('application')
    .where({ application_id: object })
    .first<{ round_id: string | null } | undefined>('round_id');
  return row?.round_id ?? null;
}

/** Papers only ever come in at a second desk, or a merge could not tell a lost one from a new one. */
function takesPapersAway(facts: unknown): boolean {
  if (typeof facts !== 'object' || facts === null || !('documents' in facts)) return false;
  const { documents } = facts;
  return typeof documents === 'object' && documents !== null && Object.values(documents).includes(false);
}

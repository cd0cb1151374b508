import type { Knex } from 'knex';

export interface DeskQueueRow {
  readonly queue_id: string;
  readonly label: string;
  readonly state: 'given' | 'merged' | 'taken-back';
  /** JSON of `DeskApplication` by application id. */
  readonly base: string;
  readonly given_at: string;
  readonly given_by: string;
  readonly ended_at: string | null;
  readonly ended_by: string | null;
  readonly ended_reason: string | null;
  readonly file_sha256: string | null;
}

/** Newest first, without the state they began from. */
export async function findQueues(db: Knex): Promise<readonly Omit<DeskQueueRow, 'base'>[]> {
  return await db('desk_queue')
    .orderBy('given_at', 'desc')
    .select<Omit<DeskQueueRow, 'base'>[]>(
      'queue_id',
      'label',
      'state',
      'given_at',
      'given_by',
      'ended_at',
      'ended_by',
      'ended_reason',
      'file_sha256',
    );
}

export async function findQueue(db: Knex, queueId: string): Promise<DeskQueueRow | null> {
  const row = (await db('desk_queue').where({ queue_id: queueId }).first()) as DeskQueueRow | undefined;
  return row ?? null;
}

/** Rounds of a queue. */
export async function roundsOfQueue(db: Knex, queueId: string): Promise<readonly string[]> {
  const rows = await db('desk_queue_round')
    .where({ queue_id: queueId })
    .orderBy('round_id')
    .select<{ round_id: string }[]>('round_id');
  return rows.map(({ round_id }) => round_id);
}

/** The label of the desk that has this round now, or null. */
export async function deskOfRound(db: Knex, roundId: string): Promise<string | null> {
  const row = await db('desk_queue_round')
    .join('desk_queue', 'desk_queue.queue_id', 'desk_queue_round.queue_id')
    .where({ round_id: roundId, state: 'given' })
    .first<{ label: string } | undefined>('label');
  return row?.label ?? null;
}

export interface DeskApplicationRow {
  readonly application_id: string;
  readonly round_id: string;
  readonly name: string;
  readonly school_name: string;
  readonly documents: string;
  readonly category: string | null;
  readonly result: 'lulus' | 'tidak-lulus' | null;
  readonly result_reasons: string;
  readonly deviation_reason: string | null;
  readonly decided_on: string | null;
  readonly pupil_name: string;
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly postal_code: string | null;
  readonly phone: string | null;
  readonly class_grade: string;
  readonly mother_name: string;
  readonly guardian_name: string;
  readonly address: string;
}

/** Everything a desk may change, of every application of these rounds. */
export async function deskApplications(
  db: Knex,
  roundIds: readonly string[],
): Promise<readonly DeskApplicationRow[]> {
  return await db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .join('school', 'school.npsn', 'application.npsn')
    .whereIn('application.round_id', [...roundIds])
    .whereNull('application.void_reason')
    .orderBy('application.name')
    .select<DeskApplicationRow[]>(
      'application.application_id',
      'application.round_id',
      'application.name',
      { school_name: 'school.name' },
      'application.documents',
      'application.category',
      'application.result',
      'application.result_reasons',
      'application.deviation_reason',
      'application.decided_on',
      { pupil_name: 'pupil.name' },
      'pupil.nik',
      'pupil.nisn',
      'pupil.postal_code',
      'pupil.phone',
      'pupil.class_grade',
      'pupil.mother_name',
      'pupil.guardian_name',
      'pupil.address',
    );
}

/** On which day each paper came, of these applications. */
export async function paperDays(
  db: Knex,
  applicationIds: readonly string[],
): Promise<
  readonly { readonly application_id: string; readonly code: string; readonly received_on: string }[]
> {
  return await db('application_paper')
    .whereIn('application_id', [...applicationIds])
    .select('application_id', 'code', 'received_on');
}

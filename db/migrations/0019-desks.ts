import type { Migration } from '../migration.ts';

/** Queues given to a second desk of the same office, with the state both began from (U47). */
export const desks: Migration = {
  name: '0019-desks',
  statements: [
    // base: JSON of DeskApplication by application_id.
    `CREATE TABLE desk_queue (
      queue_id TEXT PRIMARY KEY, label TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('given', 'merged', 'taken-back')),
      base TEXT NOT NULL, given_at TEXT NOT NULL, given_by TEXT NOT NULL,
      ended_at TEXT, ended_by TEXT, ended_reason TEXT, file_sha256 TEXT) STRICT`,
    `CREATE TABLE desk_queue_round (
      queue_id TEXT NOT NULL REFERENCES desk_queue(queue_id), round_id TEXT NOT NULL REFERENCES round(round_id),
      PRIMARY KEY (queue_id, round_id)) STRICT`,
    `CREATE INDEX desk_queue_round_by_round ON desk_queue_round (round_id)`,
  ],
};

import type { Migration } from '../migration.ts';

/** The exchange: trust versions, Paket in and out, streams, enrolments. */
export const paket: Migration = {
  name: '0004-paket',
  statements: [
    `CREATE TABLE trust_version (
      version INTEGER PRIMARY KEY, list BLOB NOT NULL, signatures BLOB NOT NULL, sha256 TEXT NOT NULL, taken_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE network (
      id INTEGER PRIMARY KEY CHECK (id = 1), network TEXT NOT NULL, fingerprint TEXT NOT NULL, trial INTEGER NOT NULL) STRICT`,
    // Public halves only: a root holder's private key is on his own stick.
    `CREATE TABLE root_holder (
      kid TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, public_jwk TEXT NOT NULL, made_at TEXT NOT NULL,
      proven_at TEXT) STRICT`,
    // Retirements, revocations and root changes that wait for the next version.
    `CREATE TABLE trust_change (
      change_id TEXT PRIMARY KEY, change TEXT NOT NULL, sentence TEXT NOT NULL, reason TEXT NOT NULL, asked_by TEXT NOT NULL,
      asked_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE trust_draft (
      id INTEGER PRIMARY KEY CHECK (id = 1), file BLOB NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL) STRICT`,
    `CREATE TABLE enrolment (
      office TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, file BLOB NOT NULL, fingerprint TEXT NOT NULL,
      persons TEXT NOT NULL, state TEXT NOT NULL, read_at TEXT NOT NULL, reason TEXT) STRICT`,
    `CREATE TABLE paket (
      paket_id TEXT PRIMARY KEY, direction TEXT NOT NULL, kind TEXT NOT NULL, agenda_no TEXT NOT NULL, from_office TEXT NOT NULL,
      to_offices TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER, digest TEXT, revision INTEGER NOT NULL,
      state TEXT NOT NULL, manifest BLOB, signatures TEXT NOT NULL, content_digest TEXT, counts TEXT NOT NULL, files TEXT NOT NULL,
      verdict TEXT, warnings TEXT NOT NULL, differences TEXT NOT NULL DEFAULT '[]', reason TEXT, receipt TEXT, subject_id TEXT, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
      signed_at TEXT, exported_at TEXT, decided_at TEXT,
      -- What the stream rules said when it came (JSON of a StreamDecision); null for what this office made.
      decision TEXT) STRICT`,
    `CREATE INDEX paket_by_time ON paket (created_at)`,
    `CREATE INDEX paket_by_stream ON paket (direction, from_office, stream, epoch, seq)`,
    `CREATE INDEX paket_by_state ON paket (direction, state)`,
    // Outgoing: payload files until sealed, then the sealed file. Incoming: the ciphertext while it waits.
    `CREATE TABLE paket_file (
      paket_id TEXT NOT NULL REFERENCES paket(paket_id) ON DELETE CASCADE, path TEXT NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (paket_id, path)) STRICT`,
    `CREATE TABLE stream (
      direction TEXT NOT NULL, office TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, last_seq INTEGER NOT NULL,
      last_digest TEXT NOT NULL, blocked INTEGER NOT NULL,
      -- Own streams only: what the next epoch says of the one before, and whether a restore left the last number in doubt.
      prev_epoch TEXT, unknown INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (direction, office, stream)) STRICT`,
    `CREATE TABLE stream_digest (
      direction TEXT NOT NULL, office TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
      digest TEXT NOT NULL, how TEXT NOT NULL, PRIMARY KEY (direction, office, stream, epoch, seq, digest)) STRICT`,
    // Numbers that were passed over: by a later Paket, by a new starting point, or by a new epoch.
    `CREATE TABLE stream_gap (
      office TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER NOT NULL,
      cause TEXT NOT NULL, reason TEXT, paket_id TEXT NOT NULL, noticed_at TEXT NOT NULL,
      PRIMARY KEY (office, stream, epoch, from_seq)) STRICT`,
    // What each addressee's receipt said of a Paket we sent.
    `CREATE TABLE delivery (
      paket_id TEXT NOT NULL REFERENCES paket(paket_id), office TEXT NOT NULL, result TEXT NOT NULL, code TEXT, reason TEXT,
      rows_ok INTEGER NOT NULL, rows_bad INTEGER NOT NULL, rejected_rows TEXT NOT NULL, received TEXT NOT NULL,
      receipt_paket_id TEXT NOT NULL, PRIMARY KEY (paket_id, office)) STRICT`,
    // Audit head of another office as its Paket and receipts carried it: a witness outside that office.
    `CREATE TABLE witness (
      office TEXT NOT NULL, count INTEGER NOT NULL, head TEXT NOT NULL, seen_at TEXT NOT NULL, paket_digest TEXT NOT NULL,
      PRIMARY KEY (office, count, head)) STRICT`,
  ],
};

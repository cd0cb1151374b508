import type { Migration } from '../migration.ts';

/** Pupils taken over from other offices, pairs, proposals, recommendation, determination. */
export const upperOffices: Migration = {
  name: '0005-upper-offices',
  statements: [
    `CREATE TABLE candidate (
      application_id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL, from_office TEXT NOT NULL, source TEXT NOT NULL, paket_id TEXT NOT NULL,
      npsn TEXT NOT NULL, school_name TEXT NOT NULL, level TEXT NOT NULL, level_group TEXT NOT NULL, bidang TEXT NOT NULL, school_status TEXT NOT NULL,
      applicant_class TEXT NOT NULL, kind TEXT NOT NULL, nik TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL, birth_date TEXT NOT NULL,
      sex TEXT NOT NULL, content TEXT NOT NULL, state TEXT NOT NULL, note TEXT, recap_id TEXT, proposal_id TEXT, outcome TEXT) STRICT`,
    `CREATE INDEX candidate_by_nik ON candidate (nik) WHERE nik IS NOT NULL`,
    `CREATE INDEX candidate_by_name ON candidate (birth_date, name_key)`,
    // One index for each order of the list; at the end what it is filtered by, so that walking it touches no row.
    `CREATE INDEX candidate_by_state ON candidate (state, name, from_office)`,
    `CREATE INDEX candidate_by_bidang ON candidate (bidang, state, school_name, name)`,
    `CREATE INDEX candidate_by_office ON candidate (from_office, name, state)`,
    `CREATE INDEX candidate_by_birth ON candidate (birth_date, name, state, from_office)`,
    `CREATE INDEX candidate_sorted ON candidate (name, state, from_office)`,
    // The list is paged by each of its columns.
    `CREATE INDEX candidate_by_school ON candidate (school_name, name, state, from_office)`,
    `CREATE INDEX candidate_by_office_school ON candidate (from_office, school_name, name, state)`,
    `CREATE INDEX candidate_by_level ON candidate (level, name, state, from_office)`,
    `CREATE VIRTUAL TABLE candidate_search USING fts5(name, numbers, school, application_id UNINDEXED, tokenize='unicode61', prefix='2 3')`,
    // FTS5 finds by words only; by application its texts are found here.
    `CREATE INDEX candidate_search_by_application ON candidate_search_content (c3)`,
    // Madrasah verified by a section: every result as it was signed, and the rounds they were decided in (G-02).
    `CREATE TABLE handed_over (
      application_id TEXT PRIMARY KEY, npsn TEXT NOT NULL, school_name TEXT NOT NULL, name TEXT NOT NULL, from_office TEXT NOT NULL,
      paket_id TEXT NOT NULL, content TEXT NOT NULL) STRICT`,
    `CREATE INDEX handed_over_by_school ON handed_over (school_name, name)`,
    `CREATE TABLE handed_over_round (
      round_id TEXT PRIMARY KEY, npsn TEXT NOT NULL, applicant_class TEXT NOT NULL, from_office TEXT NOT NULL, paket_id TEXT NOT NULL) STRICT`,
    // Registers that came along with a recap or a handover.
    `CREATE TABLE received_register (
      paket_id TEXT NOT NULL, kind TEXT NOT NULL, ordinal INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (paket_id, kind, ordinal)) STRICT`,
    `CREATE TABLE duplicate_pair (
      pair_id TEXT PRIMARY KEY, left_id TEXT NOT NULL, right_id TEXT NOT NULL, kind TEXT NOT NULL, evidence TEXT NOT NULL,
      state TEXT NOT NULL, outcome TEXT, excluded_id TEXT, reason TEXT, decided_by TEXT, decided_on TEXT, found_at TEXT NOT NULL,
      UNIQUE (left_id, right_id)) STRICT`,
    `CREATE INDEX duplicate_by_state ON duplicate_pair (state)`,
    `CREATE TABLE proposal (
      proposal_id TEXT PRIMARY KEY, direction TEXT NOT NULL, bidang TEXT NOT NULL, sender TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL,
      revision INTEGER NOT NULL, state TEXT NOT NULL, pupils INTEGER NOT NULL, excluded TEXT NOT NULL, totals TEXT NOT NULL,
      recap_id TEXT, paket_id TEXT, document_id TEXT, UNIQUE (direction, sender, bidang, revision)) STRICT`,
    `CREATE TABLE recommendation (
      recommendation_id TEXT PRIMARY KEY, number TEXT NOT NULL, date TEXT NOT NULL, state TEXT NOT NULL, pupils INTEGER NOT NULL,
      totals TEXT NOT NULL, proposals TEXT NOT NULL, letter_document_id TEXT, annex_document_id TEXT,
      signed_on TEXT, signature TEXT, sent TEXT, consideration TEXT) STRICT`,
    `CREATE TABLE determination (
      determination_id TEXT PRIMARY KEY, kepgub_number TEXT NOT NULL, kepgub_date TEXT NOT NULL, period_from TEXT, period_to TEXT,
      note TEXT NOT NULL, recipients INTEGER NOT NULL, not_determined INTEGER NOT NULL, unmatched TEXT NOT NULL, source TEXT NOT NULL, taken_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE determination_row (
      determination_id TEXT NOT NULL REFERENCES determination(determination_id), application_id TEXT NOT NULL, name TEXT NOT NULL, npsn TEXT NOT NULL,
      school_name TEXT NOT NULL, level TEXT NOT NULL, outcome TEXT NOT NULL, amount INTEGER, note TEXT, content TEXT NOT NULL,
      PRIMARY KEY (determination_id, application_id)) STRICT`,
    `CREATE INDEX determination_row_by_name ON determination_row (name)`,
  ],
};

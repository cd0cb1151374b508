import type { Migration } from '../migration.ts';

/** School recaps as they came in, the pupils and their applications. */
export const pupils: Migration = {
  name: '0002-pupils',
  statements: [
    `CREATE TABLE import_file (
      import_id TEXT PRIMARY KEY, npsn TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, state TEXT NOT NULL,
      read INTEGER NOT NULL, accepted INTEGER NOT NULL, held INTEGER NOT NULL, rejected INTEGER NOT NULL, warnings INTEGER NOT NULL,
      notes TEXT NOT NULL, mapping TEXT NOT NULL, unknown_columns TEXT NOT NULL, missing_columns TEXT NOT NULL,
      same INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, created_by TEXT NOT NULL, committed_at TEXT, ended_reason TEXT) STRICT`,
    // How the columns of one school's recaps were chosen by a person, by label and place (SP09).
    `CREATE TABLE import_columns (
      npsn TEXT PRIMARY KEY REFERENCES school(npsn), choices TEXT NOT NULL, chosen_at TEXT NOT NULL, chosen_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX import_by_school ON import_file (npsn, created_at)`,
    `CREATE INDEX import_by_hash ON import_file (sha256)`,
    `CREATE TABLE import_row (
      import_id TEXT NOT NULL REFERENCES import_file(import_id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, no TEXT NOT NULL,
      name TEXT NOT NULL, state TEXT NOT NULL, has_warning INTEGER NOT NULL, parsed TEXT, cells TEXT NOT NULL, problems TEXT NOT NULL,
      decision TEXT, PRIMARY KEY (import_id, ordinal)) STRICT`,
    `CREATE INDEX import_row_by_state ON import_row (import_id, state, ordinal)`,
    `CREATE TABLE pupil (
      pupil_id TEXT PRIMARY KEY, nik TEXT, nik_state TEXT NOT NULL, nisn TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL,
      birth_place TEXT NOT NULL, birth_date TEXT NOT NULL, sex TEXT NOT NULL, kk_number TEXT,
      address TEXT NOT NULL, rt TEXT, rw TEXT, kelurahan TEXT NOT NULL, kecamatan TEXT NOT NULL, kota TEXT NOT NULL,
      postal_code TEXT, phone TEXT, mother_name TEXT NOT NULL, guardian_name TEXT NOT NULL,
      npsn TEXT NOT NULL, level TEXT NOT NULL, class_grade TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
      updated_at TEXT NOT NULL, updated_by TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1, removed_reason TEXT) STRICT`,
    `CREATE INDEX pupil_by_nik ON pupil (nik) WHERE nik IS NOT NULL`,
    `CREATE INDEX pupil_by_name ON pupil (birth_date, name_key)`,
    `CREATE INDEX pupil_by_school ON pupil (npsn, name)`,
    `CREATE VIRTUAL TABLE pupil_search USING fts5(name, numbers, school, pupil_id UNINDEXED, tokenize='unicode61', prefix='2 3')`,
    // FTS5 finds by words only; by pupil its texts are found here.
    `CREATE INDEX pupil_search_by_pupil ON pupil_search_content (c3)`,
    // What stood there before a recap or letter of a later year brought newer data; an undone import gives it back.
    `CREATE TABLE pupil_revision (
      pupil_id TEXT NOT NULL REFERENCES pupil(pupil_id), revision INTEGER NOT NULL, data TEXT NOT NULL,
      application_id TEXT NOT NULL, replaced_at TEXT NOT NULL, replaced_by TEXT NOT NULL, PRIMARY KEY (pupil_id, revision)) STRICT`,
    `CREATE INDEX pupil_revision_by_application ON pupil_revision (application_id)`,
    `CREATE TABLE application (
      application_id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupil(pupil_id), edition_id TEXT NOT NULL,
      school_year TEXT NOT NULL, kind TEXT NOT NULL, applicant_class TEXT, npsn TEXT NOT NULL, level TEXT NOT NULL,
      name TEXT NOT NULL, received_on TEXT NOT NULL, via_correction INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL,
      category TEXT, sktm_number TEXT, sktm_date TEXT, documents TEXT NOT NULL, consent INTEGER NOT NULL,
      round_id TEXT, import_id TEXT, import_ordinal INTEGER, source_file TEXT,
      advice TEXT, comparison TEXT, result TEXT, result_reasons TEXT NOT NULL DEFAULT '[]', deviation_reason TEXT, decided_on TEXT,
      recap_id TEXT, outcome TEXT, ended_on TEXT, ended_reason TEXT,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, void_reason TEXT) STRICT`,
    `CREATE UNIQUE INDEX application_once ON application (pupil_id, edition_id, school_year) WHERE void_reason IS NULL`,
    // The unique index leaves out what is void; a pupil who goes must find those too.
    `CREATE INDEX application_by_pupil ON application (pupil_id)`,
    `CREATE INDEX application_by_round ON application (round_id, name)`,
    `CREATE INDEX application_by_school ON application (npsn, applicant_class, name)`,
    `CREATE INDEX application_by_state ON application (state, name)`,
    `CREATE INDEX application_by_name ON application (name, application_id) WHERE void_reason IS NULL`,
    `CREATE INDEX application_by_import ON application (import_id, import_ordinal)`,
    // When each paper of Pasal 8-10 came, for letters recorded by hand or completed afterwards.
    `CREATE TABLE application_paper (
      application_id TEXT NOT NULL REFERENCES application(application_id), code TEXT NOT NULL, received_on TEXT NOT NULL,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (application_id, code)) STRICT`,
    // Two applications of this office that may be one child (G-46).
    `CREATE TABLE pupil_pair (
      pair_id TEXT PRIMARY KEY, left_id TEXT NOT NULL REFERENCES application(application_id) ON DELETE CASCADE,
      right_id TEXT NOT NULL REFERENCES application(application_id) ON DELETE CASCADE,
      kind TEXT NOT NULL, evidence TEXT NOT NULL, state TEXT NOT NULL, outcome TEXT, excluded_id TEXT, reason TEXT,
      decided_by TEXT, decided_on TEXT, found_at TEXT NOT NULL, UNIQUE (left_id, right_id)) STRICT`,
    `CREATE INDEX pupil_pair_by_state ON pupil_pair (state, found_at)`,
    `CREATE INDEX pupil_pair_by_right ON pupil_pair (right_id)`,
    `CREATE TABLE account_form (
      application_id TEXT PRIMARY KEY REFERENCES application(application_id), npsn TEXT NOT NULL, name TEXT NOT NULL,
      mother_name TEXT NOT NULL, guardian_name TEXT NOT NULL, phone TEXT, postal_code TEXT, filled_on TEXT,
      complete INTEGER NOT NULL, problems TEXT NOT NULL, voided_on TEXT, void_reason TEXT) STRICT`,
    `CREATE INDEX account_form_by_school ON account_form (npsn, complete, name)`,
    `CREATE INDEX account_form_by_completeness ON account_form (complete, voided_on)`,
  ],
};

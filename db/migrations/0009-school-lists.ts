import type { Migration } from '../migration.ts';

/** KJP Plus 2025: each school's Data Siswa and SPTJM as they reached the office, with what was said about them. */
export const schoolLists: Migration = {
  name: '0009-school-lists',
  statements: [
    `CREATE TABLE school_list (
      list_id TEXT PRIMARY KEY, npsn TEXT NOT NULL REFERENCES school(npsn), edition_id TEXT NOT NULL, school_year TEXT NOT NULL,
      revision INTEGER NOT NULL, state TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
      read INTEGER NOT NULL, accepted INTEGER NOT NULL, held INTEGER NOT NULL, rejected INTEGER NOT NULL, warnings INTEGER NOT NULL,
      notes TEXT NOT NULL, mapping TEXT NOT NULL, received_on TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
      committed_at TEXT, final_on TEXT, replaces_id TEXT, notice_number TEXT, notice_date TEXT) STRICT`,
    `CREATE INDEX school_list_by_school ON school_list (npsn, edition_id, school_year, state)`,
    // One list of a school stands at a time; a replaced one stays readable.
    `CREATE UNIQUE INDEX school_list_once ON school_list (npsn, edition_id, school_year) WHERE state IN ('received', 'final')`,
    `CREATE TABLE school_list_row (
      list_id TEXT NOT NULL REFERENCES school_list(list_id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, no TEXT NOT NULL, name TEXT NOT NULL,
      verdict TEXT NOT NULL, status TEXT, level TEXT, has_warning INTEGER NOT NULL, contradicts INTEGER NOT NULL,
      parsed TEXT, advice TEXT, cells TEXT NOT NULL, problems TEXT NOT NULL, application_id TEXT, decision TEXT,
      PRIMARY KEY (list_id, ordinal)) STRICT`,
    `CREATE INDEX school_list_row_by_verdict ON school_list_row (list_id, verdict, ordinal)`,
    `CREATE INDEX school_list_row_by_application ON school_list_row (application_id) WHERE application_id IS NOT NULL`,
    `CREATE TABLE sptjm (
      list_id TEXT PRIMARY KEY REFERENCES school_list(list_id), npsn TEXT NOT NULL, school_name TEXT NOT NULL, address TEXT NOT NULL,
      head_name TEXT NOT NULL, head_nip TEXT, head_jabatan TEXT NOT NULL, verified INTEGER NOT NULL, cancelled INTEGER NOT NULL,
      date TEXT NOT NULL, stamped INTEGER NOT NULL, notice_number TEXT, notice_date TEXT,
      scan_name TEXT NOT NULL, scan_type TEXT NOT NULL, scan_sha256 TEXT NOT NULL, scan BLOB NOT NULL,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    // Questions to the school and objections; without deadline, the slides give none (G-40).
    `CREATE TABLE school_list_note (
      note_id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES school_list(list_id), ordinal INTEGER, kind TEXT NOT NULL,
      happened_on TEXT NOT NULL, person TEXT NOT NULL, capacity TEXT NOT NULL, content TEXT NOT NULL,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX school_list_note_by_list ON school_list_note (list_id, happened_on)`,
    // What holds for a school in one period, list or not: no candidates, PPDB Bersama cluster.
    `CREATE TABLE school_period (
      npsn TEXT NOT NULL REFERENCES school(npsn), edition_id TEXT NOT NULL, school_year TEXT NOT NULL,
      nihil_letter TEXT, nihil_date TEXT, cluster INTEGER, PRIMARY KEY (npsn, edition_id, school_year)) STRICT`,
  ],
};

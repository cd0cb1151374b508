import type { Migration } from '../migration.ts';

/** Frozen documents and the register of numbers. */
export const documents: Migration = {
  name: '0006-documents',
  statements: [
    `CREATE TABLE document (
      document_id TEXT PRIMARY KEY, type TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, title TEXT NOT NULL, subject TEXT NOT NULL,
      state TEXT NOT NULL, revision INTEGER NOT NULL, replaces_id TEXT, snapshot TEXT NOT NULL, pdf BLOB NOT NULL, sha256 TEXT NOT NULL,
      pages INTEGER NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX document_by_type ON document (type, date)`,
    `CREATE INDEX document_by_replaced ON document (replaces_id) WHERE replaces_id IS NOT NULL`,
    `CREATE INDEX document_by_time ON document (created_at)`,
    // Every number of a type and year, used, reserved, void or used outside: the series has no silent gap (U30).
    `CREATE TABLE number_register (
      type TEXT NOT NULL, year INTEGER NOT NULL, number TEXT NOT NULL, ordinal INTEGER, state TEXT NOT NULL,
      document_id TEXT, reason TEXT, noted_at TEXT NOT NULL, noted_by TEXT NOT NULL, PRIMARY KEY (type, year, number)) STRICT`,
    `CREATE UNIQUE INDEX number_series ON number_register (type, year, ordinal) WHERE ordinal IS NOT NULL`,
    `CREATE TABLE number_pattern (
      type TEXT PRIMARY KEY, pattern TEXT NOT NULL, changed_at TEXT NOT NULL, changed_by TEXT NOT NULL) STRICT`,
    `CREATE TABLE reprint (
      document_id TEXT NOT NULL REFERENCES document(document_id), at TEXT NOT NULL, by TEXT NOT NULL, reason TEXT NOT NULL) STRICT`,
  ],
};

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
    `CREATE INDEX document_by_time ON document (created_at)`,
    `CREATE TABLE number_register (
      type TEXT NOT NULL, year INTEGER NOT NULL, ordinal INTEGER NOT NULL, number TEXT NOT NULL, state TEXT NOT NULL,
      document_id TEXT, reason TEXT, PRIMARY KEY (type, year, ordinal)) STRICT`,
    `CREATE UNIQUE INDEX number_once ON number_register (type, number)`,
    `CREATE TABLE reprint (
      document_id TEXT NOT NULL REFERENCES document(document_id), at TEXT NOT NULL, by TEXT NOT NULL, reason TEXT NOT NULL) STRICT`,
  ],
};

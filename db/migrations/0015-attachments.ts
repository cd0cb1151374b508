import type { Migration } from '../migration.ts';

/** Papers made outside the program that hang on what stands in its books; the files lie encrypted under `lampiran/`. */
export const attachments: Migration = {
  name: '0015-attachments',
  statements: [
    // file: name under lampiran/, which says nothing of the content; file_sha256: of the encrypted bytes, for backups.
    `CREATE TABLE attachment (
      attachment_id TEXT PRIMARY KEY, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
      media TEXT NOT NULL, pages INTEGER NOT NULL, bytes INTEGER NOT NULL, facts TEXT NOT NULL, sha256 TEXT NOT NULL,
      file TEXT NOT NULL, file_sha256 TEXT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX attachment_by_subject ON attachment (subject_kind, subject_id, added_at)`,
    `CREATE INDEX attachment_by_file ON attachment (file)`,
    `CREATE TABLE attachment_removal (
      attachment_id TEXT PRIMARY KEY REFERENCES attachment(attachment_id), removed_at TEXT NOT NULL, removed_by TEXT NOT NULL,
      reason TEXT NOT NULL) STRICT`,
    ...['attachment', 'attachment_removal'].flatMap((table) => [
      `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'attachments never change'); END`,
      `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'attachments are never deleted'); END`,
    ]),
  ],
};

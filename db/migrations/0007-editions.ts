import type { Migration } from '../migration.ts';

/** Which edition was in force for which period, and the amounts each Keputusan Gubernur set. */
export const editions: Migration = {
  name: '0007-editions',
  statements: [
    `CREATE TABLE edition_activation (
      activation_id TEXT PRIMARY KEY, edition_id TEXT NOT NULL, school_year TEXT NOT NULL, period TEXT NOT NULL,
      reason TEXT NOT NULL, activated_on TEXT NOT NULL, activated_by TEXT NOT NULL, recorded_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE amount_decree (
      decree_id TEXT PRIMARY KEY, edition_id TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, rows TEXT NOT NULL,
      recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL, UNIQUE (edition_id, number)) STRICT`,
  ],
};

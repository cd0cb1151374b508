import type { Migration } from '../migration.ts';

/** Closed school years, each with its figures as they stood and the backup made before (U48). */
export const years: Migration = {
  name: '0018-years',
  statements: [
    `CREATE TABLE year_closing (
      closing_id TEXT PRIMARY KEY, school_year TEXT NOT NULL, period TEXT NOT NULL, edition_id TEXT NOT NULL,
      next_year TEXT NOT NULL, closed_on TEXT NOT NULL, closed_by TEXT NOT NULL, reason TEXT NOT NULL,
      backup_id TEXT NOT NULL, figures TEXT NOT NULL, recorded_at TEXT NOT NULL,
      reopened_on TEXT, reopened_by TEXT, reopen_reason TEXT) STRICT`,
  ],
};

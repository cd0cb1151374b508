import type { Migration } from '../migration.ts';

/** Every change of the calendar or of how days are counted, with the deadlines it moved (U25). */
export const calendar: Migration = {
  name: '0008-calendar',
  statements: [
    // cause: table (by hand or file), paket, setting. moves: JSON `StoredMove[]`, empty when nothing was due then.
    `CREATE TABLE calendar_change (
      change_id TEXT PRIMARY KEY, at TEXT NOT NULL, on_date TEXT NOT NULL, by TEXT NOT NULL, cause TEXT NOT NULL, title TEXT NOT NULL,
      reason TEXT NOT NULL, version_after TEXT NOT NULL, moves TEXT NOT NULL) STRICT`,
    `CREATE INDEX calendar_change_by_time ON calendar_change (at)`,
    // Versions already given out: a table that was emptied and filled again does not start anew.
    `CREATE TABLE holiday_version (
      scope TEXT NOT NULL, year INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (scope, year)) STRICT`,
  ],
};

import type { Migration } from '../migration.ts';

/** Forms that were begun and not yet sent (U14): one of each for a person, gone with the act it leads to. */
export const drafts: Migration = {
  name: '0016-drafts',
  statements: [
    `CREATE TABLE draft (
      user_id TEXT NOT NULL, form TEXT NOT NULL, content TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (user_id, form)) STRICT`,
  ],
};

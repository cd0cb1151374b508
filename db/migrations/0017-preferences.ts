import type { Migration } from '../migration.ts';

/** How each person arranges the screens (U37, U39): in the store, since the window's own memory goes with its port. */
export const preferences: Migration = {
  name: '0017-preferences',
  statements: [
    `CREATE TABLE preference (
      user_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, key)) STRICT`,
  ],
};

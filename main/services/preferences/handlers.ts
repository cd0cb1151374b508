import type { MethodName } from '#contract/api.ts';
import { type Desk, opened, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';

/** Far above the number of lists and menus; what would exceed it is simply not remembered. */
const mostPreferences = 400;

/** No act, so neither audit row nor the door of commands: the record of the office is what it was. */
export function preferenceHandlers(desk: Desk): HandlersOf<Extract<MethodName, `preferences.${string}`>> {
  return {
    'preferences.get': async () => {
      const rows = await reading(desk)('preference')
        .where({ user_id: opened(desk).actor.userId })
        .select<{ key: string; value: string }[]>('key', 'value');
      return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    },
    'preferences.set': async ({ key, value }) => {
      const { database, actor } = opened(desk);
      desk.guard?.beforeWrite('preferences.set');
      await database.write.raw(
        `INSERT INTO preference (user_id, key, value) SELECT :user, :key, :value
         WHERE (SELECT count(*) FROM preference WHERE user_id = :user AND key <> :key) < :most
         ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value`,
        { user: actor.userId, key, value, most: mostPreferences },
      );
      return {};
    },
  };
}

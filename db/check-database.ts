import { isDamage } from './copy-database.ts';
import { findBrokenReferences, findDamage } from './inspect-database.ts';
import { connect } from './open.ts';

/** Everything SQLite can say of a database in use, on a connection of its own. */
export async function checkDatabase({
  path,
  key,
}: {
  readonly path: string;
  readonly key: Uint8Array;
}): Promise<{ readonly problems: readonly string[]; readonly damaged: boolean }> {
  const db = connect(path, key, true);
  try {
    const damage = await findDamage(db, 'full');
    if (damage.length > 0) return { problems: damage, damaged: true };
    return { problems: await findBrokenReferences(db), damaged: false };
  } catch (error) {
    if (isDamage(error)) return { problems: [(error as Error).message], damaged: true };
    throw error;
  } finally {
    await db.destroy();
  }
}

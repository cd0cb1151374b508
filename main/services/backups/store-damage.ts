import { isDamage } from '../../../db/copy-database.ts';
import type { Desk } from '../desk.ts';

/** There while the database is open: found at the next start, it tells that the program did not end by itself. */
const openMark = 'sedang-terbuka';

/** Keeps a copy of what was found, once, and from now on lets nothing be written. Nothing is ever deleted. */
export function noteDamage(desk: Desk): void {
  if (desk.session.damage) return;
  desk.session.damage = { foundAt: desk.clock.now(), keptIn: copyAside(desk) };
}

export function isDamageError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (isDamage(cause)) return true;
  return false;
}

export function endedByItself(desk: Desk): boolean {
  return desk.folder.read(openMark) === null;
}

export function markOpen(desk: Desk): void {
  desk.folder.write(openMark, new TextEncoder().encode(`${desk.clock.now()}\n`));
}

/** A damaged database keeps its mark: the next start checks it before anybody works on it. */
export function markClosed(desk: Desk): void {
  if (!desk.session.damage) desk.folder.remove(openMark);
}

function copyAside(desk: Desk): string {
  try {
    return desk.folder.copyDamaged();
  } catch {
    // A disk without room for the copy must not hide the damage itself; the files stay where they are.
    return '';
  }
}

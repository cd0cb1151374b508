import { command } from '../command.ts';
import type { Desk } from '../desk.ts';

/** A call beyond one's role is refused and stands in the audit log. */
export async function recordDenial(desk: Desk, method: string): Promise<void> {
  if (desk.session.open === null) return;
  await command(desk, { action: 'session.denied', object: method }, () => Promise.resolve());
}

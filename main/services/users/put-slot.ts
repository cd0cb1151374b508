import { refuse } from '#contract/errors/app-error.ts';
import { type Desk, opened } from '../desk.ts';
import { type KeySlot, type SlotFile, wrapKey } from '../session/key-slots.ts';
import { readSlots, writeSlots } from '../session/slot-store.ts';

type Person = Pick<KeySlot, 'userId' | 'name' | 'role'>;

/** Gives a person the way in under his new passphrase, in place of the one he had. */
export function putSlot(desk: Desk, person: Person, passphrase: string): void {
  const slots = readSlots(desk) ?? refuse('SES-008');
  writeSlots(desk, { ...slots, users: withSlot(desk, slots, person, passphrase) });
}

export function withSlot(
  desk: Desk,
  { users }: SlotFile,
  { userId, name, role }: Person,
  passphrase: string,
): SlotFile['users'] {
  const slot = { userId, name, role, ...wrapKey(opened(desk).key, passphrase, desk.workFactors.slot) };
  const at = users.findIndex((user) => user.userId === userId);
  return at < 0 ? [...users, slot] : users.with(at, slot);
}

import type { Desk } from '../desk.ts';
import type { SlotFile } from './key-slots.ts';

const file = 'slots.json';

/** The slots of this office, or null before its first start. */
export function readSlots(desk: Desk): SlotFile | null {
  const bytes = desk.folder.read(file);
  return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as SlotFile) : null;
}

export function writeSlots(desk: Desk, slots: SlotFile): void {
  desk.folder.write(file, new TextEncoder().encode(JSON.stringify(slots, null, 1)));
}

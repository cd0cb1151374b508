import { refuse } from '#contract/errors/app-error.ts';
import { judgeRoom } from '#domain/backups/room.ts';
import type { Desk } from '../desk.ts';

/** Refuses with the megabytes wanted, before anything is begun that would fill the disk (DK01). */
export function requireRoom(desk: Desk): void {
  const { databaseBytes, freeBytes } = desk.folder.room();
  const room = judgeRoom(databaseBytes, freeBytes);
  if (room.kind === 'short') refuse('SYS-011', { needed: room.neededMb, free: room.freeMb });
}

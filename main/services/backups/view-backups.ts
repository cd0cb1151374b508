import type { BackupRow, BackupsView, StoreCounts } from '#contract/methods/backups.ts';
import { judgeRoom } from '#domain/backups/room.ts';
import type { DatabaseFacts } from '../../../db/inspect-database.ts';
import type { Desk } from '../desk.ts';
import { lastRestore } from './again-note.ts';
import { type BackupFile, listBackups } from './backup-register.ts';
import { lastCheck } from './check-store.ts';
import { secondPlace } from './second-place.ts';

export function viewBackups(desk: Desk): BackupsView {
  const { databaseBytes, freeBytes } = desk.folder.room();
  const room = judgeRoom(databaseBytes, freeBytes);
  const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);
  return {
    backups: listBackups(desk).map(rowOf),
    secondPlace: secondPlace(desk),
    room:
      room.kind === 'short'
        ? { neededMb: room.neededMb, freeMb: room.freeMb, enough: false }
        : { neededMb: 0, freeMb: megabytes(freeBytes), enough: true },
    lastRestore: lastRestore(desk),
    lastCheck: lastCheck(desk),
  };
}

export function rowOf(backup: BackupFile): BackupRow {
  const { id, madeAt, why, bytes, missing } = backup;
  return { id, madeAt, why, bytes, counts: countsOf(backup), missingAttachments: missing.length };
}

export function countsOf({ counts, audit }: Pick<DatabaseFacts, 'counts' | 'audit'>): StoreCounts {
  return { ...counts, auditSeq: audit.count };
}

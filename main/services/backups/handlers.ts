import type { MethodName } from '#contract/api.ts';
import { command } from '../command.ts';
import { type Desk, opened } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { checkStore } from './check-store.ts';
import { makeBackup } from './make-backup.ts';
import { previewAtStart, readBackupFile, restoreAtStart, viewStart } from './restore-at-start.ts';
import { previewRestore, restoreBackup } from './restore-backup.ts';
import { checkBackupFile, exportBackupFile } from './second-place.ts';
import { believeClock, viewStanding } from './store-guard.ts';
import { viewBackups } from './view-backups.ts';

export function backupHandlers(desk: Desk): HandlersOf<Extract<MethodName, `backups.${string}`>> {
  return {
    'backups.standing': () => Promise.resolve(viewStanding(desk)),
    'backups.list': () => Promise.resolve(viewBackups(desk)),
    'backups.make': async (_request, job) => {
      const { id } = await makeBackup(desk, { key: opened(desk).key, why: 'permintaan' }, job);
      await command(desk, { action: 'backups.make', object: id }, () => Promise.resolve());
      return viewBackups(desk);
    },
    'backups.preview': ({ id }, job) => previewRestore(desk, id, job),
    'backups.restore': (request, job) => restoreBackup(desk, request, job),
    'backups.exportFile': (_request, job) => exportBackupFile(desk, job),
    'backups.checkFile': async ({ file }) => {
      await checkBackupFile(desk, file);
      return viewBackups(desk);
    },
    'backups.checkStore': async (_request, job) => {
      await checkStore(desk, job);
      return viewBackups(desk);
    },
    'backups.confirmClock': async ({ today }) => {
      believeClock(desk, today);
      await command(desk, { action: 'backups.confirmClock', object: today }, () => Promise.resolve());
      return viewStanding(desk);
    },
    'backups.atStart': () => Promise.resolve().then(() => viewStart(desk)),
    'backups.readFile': ({ file }, job) => readBackupFile(desk, file, job),
    'backups.previewAtStart': (request, job) => previewAtStart(desk, request, job),
    'backups.restoreAtStart': (request, job) => restoreAtStart(desk, request, job),
  };
}

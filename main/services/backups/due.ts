import { formatThousands } from '#domain/words/thousands.ts';
import type { Due } from '../home/due.ts';
import type { Desk } from '../desk.ts';
import { lastRestore } from './again-note.ts';
import { listBackups } from './backup-register.ts';
import { lastCheck } from './check-store.ts';
import { secondPlace } from './second-place.ts';

// safety.md, Store: reminder after 7 days without a backup at a second place.
const secondPlaceMs = 7 * 24 * 3_600_000;
// A restore is talked about until its gaps are closed: a month, as long as a round takes.
const restoreMs = 30 * 24 * 3_600_000;

/** What the store asks of a person. */
export function backupDues(desk: Desk): readonly Due[] {
  const now = Date.parse(desk.clock.now());
  const dues: Due[] = [];
  const second = secondPlace(desk);
  const since = second?.madeAt ?? listBackups(desk).at(-1)?.madeAt;
  if (since !== undefined && now - Date.parse(since) > secondPlaceMs)
    dues.push(
      warning(
        'second-place',
        'Cadangan di tempat kedua',
        second ? 'yang terakhir lebih dari 7 hari' : 'belum pernah dibuat',
      ),
    );
  const restore = lastRestore(desk);
  const again = restore?.again ?? [];
  if (restore && again.length > 0 && now - Date.parse(restore.at) < restoreMs)
    dues.push(
      warning(
        'after-restore',
        'Impor ulang sesudah pemulihan',
        `${formatThousands(again.length)} berkas masuk sesudah cadangan itu dibuat`,
      ),
    );
  const problems = lastCheck(desk)?.problems ?? [];
  if (problems.length > 0)
    dues.push(warning('store-check', 'Basis data perlu diperiksa petugas TI', problems[0] ?? ''));
  return dues;
}

function warning(id: string, title: string, why: string): Due {
  return { id: `store-${id}`, title, why, deadline: null, link: '/backups', kind: 'warning' };
}

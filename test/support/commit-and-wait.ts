import { join } from 'node:path';
import { removableSticks } from '../../main/adapters/files/removable-sticks.ts';
import { shippedFiles } from '../../main/adapters/files/shipped-files.ts';
import { openDatabase } from '../../db/open.ts';
import { importHandlers } from '../../main/services/imports/handlers.ts';
import type { Desk } from '../../main/services/desk.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';

/**
 * Child process of the power-cut test: commits an import and tells its parent the moment rows are being written.
 *
 * Arguments: database path, import id.
 */
const [, , path = '', importId = ''] = process.argv;
const key = new Uint8Array(32).fill(7);
const database = await openDatabase(path, key);
let last = 0;
const desk: Desk = {
  clock: {
    today: () => isoDate('2013-07-29'),
    now: () => '2013-07-29T04:00:00Z',
    monotonicMs: () => performance.now(),
  },
  ids: {
    next: () => {
      last += 1;
      // Ids are made for pupils just before they are inserted: from here on the transaction is half done.
      if (last === 40) process.stdout.write('writing\n');
      return `01890000-0000-7000-9000-${last.toString(16).padStart(12, '0')}`;
    },
    randomBytes: (length) => new Uint8Array(length),
  },
  shelf: {
    put: () => '',
    look: () => null,
    take: () => null,
    takeAway: () => null,
    offer: (name, bytes) => ({ token: '', name, bytes: bytes.length }),
  },
  sticks: removableSticks({ platform: 'none', folders: [] }),
  tasks: { run: () => Promise.reject(new Error('No tasks here')) },
  printer: { render: () => Promise.reject(new Error('No printer here')) },
  folder: {
    read: () => null,
    write: () => undefined,
    databasePath: () => path,
    hasDatabase: () => true,
    setDatabaseAside: () => undefined,
    copyDamaged: () => 'karantina/uji',
    becomeDatabase: () => undefined,
    names: () => [],
    remove: () => undefined,
    clear: () => undefined,
    room: () => ({ databaseBytes: 0, freeBytes: Number.MAX_SAFE_INTEGER }),
  },
  shipped: shippedFiles(join(import.meta.dirname, '../../resources')),
  session: {
    open: {
      database,
      key,
      own: {
        office: '317308-seksi-dasar',
        kind: 'seksi-dasar-kecamatan',
        name: 'Seksi',
        regionCode: '31.73.08',
        parent: null,
        kopLines: [],
        address: '',
        postalCode: null,
        phone: null,
      },
      actor: { userId: 'user-1', name: 'Rina', role: 'operator', person: 'orang-1' },
      trialDate: null,
    },
  },
  workFactors: { keyFile: 4, slot: 4 },
};
await importHandlers(desk)['imports.commit'](
  { importId },
  { signal: new AbortController().signal, progress: () => undefined },
);
process.stdout.write('committed\n');

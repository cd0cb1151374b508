import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '#contract/method.ts';
import { opened } from '../../main/services/desk.ts';
import { sealAttachment } from '../../main/services/attachments/sealed-attachment.ts';
import { endSession } from '../../main/services/session/open-office.ts';
import { sha256Hex } from '../../main/paket/digest.ts';
import { type InstalledOffice, openDataFolder, setupRequest, signIn } from './network.ts';

/** One office with something in every book, closed; tests work on copies of its folder. */
export interface SeededFolder {
  readonly office: string;
  readonly recoveryCode: string;
  /** A copy of the folder of its own, locked; with a role, that person is signed in. */
  open(role?: Role): Promise<InstalledOffice>;
  remove(): void;
}

export const scan = new TextEncoder().encode('%PDF-1.4 pindaian SKTM');

export async function seedFolder(office = '317308-seksi-dasar'): Promise<SeededFolder> {
  const seed = openDataFolder(office, { tasks: 'near' });
  const { recoveryCode } = await seed.ask('session.setup', setupRequest(office));
  await signIn(seed, 'admin');
  await fill(seed);
  await endSession(seed.desk);
  return {
    office,
    recoveryCode,
    async open(role) {
      const folder = mkdtempSync(join(tmpdir(), 'kantor-cadangan-'));
      cpSync(seed.folder, folder, { recursive: true });
      const copy = openDataFolder(office, { folder, tasks: 'near' });
      for (const user of (await copy.ask('session.state', {})).users)
        copy.people.set(user.role, { ...user, person: '' });
      if (role) await signIn(copy, role);
      return copy;
    },
    remove: () => rmSync(seed.folder, { recursive: true, force: true }),
  };
}

/** Pupils with indexes of several pages, and one scan. */
async function fill({ desk }: InstalledOffice): Promise<void> {
  const { database, key } = opened(desk);
  const sealed = sealAttachment(key, scan);
  desk.folder.write(sealed.path, sealed.bytes);
  await database.write.transaction(async (db) => {
    for (let n = 0; n < 400; n += 1)
      await db('setting').insert({
        key: `catatan-${String(n).padStart(4, '0')}`,
        value: 'x'.repeat(300),
        changed_by: 'uji',
        reason: 'uji',
        changed_at: '2013-07-29T03:00:00Z',
      });
    await db('attachment').insert({
      attachment_id: 'lampiran-1',
      subject_kind: 'pupil',
      subject_id: 'p-1',
      kind: 'sktm',
      name: 'sktm.pdf',
      media: 'application/pdf',
      pages: 1,
      bytes: scan.length,
      facts: '{}',
      sha256: sha256Hex(scan),
      file: sealed.file,
      file_sha256: sha256Hex(sealed.bytes),
      added_at: '2013-07-29T03:00:00Z',
      added_by: 'uji',
    });
  });
}

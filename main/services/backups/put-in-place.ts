import { refuse } from '#contract/errors/app-error.ts';
import type { LastRestore } from '#contract/methods/backups.ts';
import { command } from '../command.ts';
import type { Actor, Desk, Job } from '../desk.ts';
import { becomeSideDesk } from '../desks/give-queue.ts';
import { markStreamsUnknown } from '../exchange/streams-after-restore.ts';
import { readTrialDate } from '../network-state.ts';
import { endSession, openStore, readOwnOffice } from '../session/open-office.ts';
import type { SlotFile } from '../session/key-slots.ts';
import { readSlots, writeSlots } from '../session/slot-store.ts';
import { keepLastRestore } from './again-note.ts';
import { attachmentFolder, type BackupFile } from './backup-register.ts';
import { markOpen } from './store-damage.ts';
import { pathInFolder } from './store-paths.ts';
import { verifyBackup } from './verify-backup.ts';

/** Where a backup is made ready before anything of the present is moved. */
export const stageFolder = 'pulih';

export interface Placement {
  readonly backup: BackupFile;
  readonly key: Uint8Array;
  readonly actor: Actor;
  readonly reason: string;
  readonly again: LastRestore['again'];
  /** Scans of the backup: beside it, or unpacked from the single file. */
  readonly scans: string;
  /** Slots out of a single file, which open what it brings; null keeps those that are here. */
  readonly slots: SlotFile | null;
  /**
   * `move`: from the PC that wrote last, nothing left the house since, so no stream is in doubt; `desk`: a copy for a
   * second desk, which sends nothing.
   */
  readonly as: 'restore' | 'move' | 'desk';
}

/**
 * Gives the staged database the place of the present one, which goes to `karantina/` whole.
 *
 * A power cut between the two renames leaves no database: the start screen then offers the backups again. Afterwards
 * the file is brought to this program's version, the streams are in doubt (but for a move), and the audit log says who did it.
 */
export async function putInPlace(desk: Desk, placement: Placement, job: Job): Promise<LastRestore> {
  const { backup, key, actor, reason, again, as } = placement;
  const staged = `${stageFolder}/kantor.db`;
  await verifyBackup(desk, backup, key, job, pathInFolder(desk, staged));
  await restoreScans(desk, placement, job);
  // From here on nothing can be cancelled.
  await endSession(desk);
  desk.folder.setDatabaseAside();
  if (placement.slots) takeOverSlots(desk, placement.slots);
  desk.folder.becomeDatabase(staged);
  desk.session.damage = null;
  const database = await openStore(desk, key);
  desk.session.open = {
    database,
    key,
    actor,
    own: await readOwnOffice(database.write),
    trialDate: await readTrialDate(database.write),
  };
  markOpen(desk);
  const restored = { at: desk.clock.now(), by: actor.name, backupMadeAt: backup.madeAt, again };
  await command(
    desk,
    {
      action: as === 'move' ? 'moving.arrive' : 'backups.restore',
      object: backup.id,
      facts: { reason, madeAt: backup.madeAt },
    },
    async (work) => {
      if (as === 'restore') await markStreamsUnknown(work);
      if (as === 'desk') await becomeSideDesk(work);
    },
  );
  keepLastRestore(desk, key, restored);
  await keepSlotsOfAccounts(desk);
  return restored;
}

async function restoreScans(desk: Desk, { backup, scans }: Placement, job: Job): Promise<void> {
  if (backup.attachments.length === 0) return;
  await desk.tasks.run(
    'store.copyAttachments',
    { from: scans, to: pathInFolder(desk, attachmentFolder), files: backup.attachments },
    job,
  );
}

/** The slots that open the restored database take the place of those beside the damaged one, which are kept. */
function takeOverSlots(desk: Desk, slots: SlotFile): void {
  const present = desk.folder.read('slots.json');
  if (present) desk.folder.write(`karantina/slots-${desk.clock.now().replace(/\D/g, '')}.json`, present);
  writeSlots(desk, slots);
}

/** Slots stay as they are now: nobody is locked out by a passphrase of old. Only who has no account any more loses his. */
async function keepSlotsOfAccounts(desk: Desk): Promise<void> {
  const slots = readSlots(desk) ?? refuse('SES-008');
  const active = (await desk.session.open?.database
    .read('user_account')
    .where({ active: 1 })
    .pluck('user_id')) as string[];
  writeSlots(desk, { ...slots, users: slots.users.filter(({ userId }) => active.includes(userId)) });
}

import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { addMonths, isoDate } from '#domain/deadlines/iso-date.ts';
import {
  erasableParts,
  erasePupil,
  findErasable,
  sealedAbout,
  sweepRemains,
} from '../../../db/queries/erasure.ts';
import { listBackups } from '../backups/backup-register.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';

/** Sealed recaps, Berita Acara and decrees: 10 years after the fiscal year; the office's Jadwal Retensi Arsip prevails. */
const retentionYears = 10;

/** The longest kept are 12 monthly backups. */
const backupMonths = 12;

export async function previewErasure(
  desk: Desk,
  applicationId: string,
): Promise<ResponseOf<'erasure.preview'>> {
  const db = reading(desk);
  const pupil = (await findErasable(db, applicationId)) ?? refuse('INC-011');
  return {
    applicationId,
    name: pupil.name,
    schoolName: pupil.school_name,
    sealed: await sealedAbout(db, pupil.pupil_id),
    removes: (await erasableParts(db, pupil.pupil_id)).filter(({ count }) => count > 0),
    backups: listBackups(desk)
      .filter(({ madeAt }) => madeAt >= pupil.created_at)
      .map(({ madeAt }) => ({ madeAt, until: addMonths(isoDate(madeAt.slice(0, 10)), backupMonths) })),
    retentionYears,
  };
}

/**
 * Erases one child on request (UU 27/2022 Pasal 8), as long as no sealed paper names him.
 *
 * Of the request only the ids and a hash stay in the log. Freed pages are overwritten (`secure_delete`).
 */
export async function removePupil(
  desk: Desk,
  { applicationId, reason }: ParsedRequestOf<'erasure.remove'>,
): Promise<ResponseOf<'erasure.remove'>> {
  const removed = await command(
    desk,
    { action: 'erasure.remove', object: applicationId, facts: { reason } },
    async ({ db }) => {
      const pupil = (await findErasable(db, applicationId)) ?? refuse('INC-011');
      const [sealed] = await sealedAbout(db, pupil.pupil_id);
      if (sealed) refuse('INC-010', { sealed: sealed.label, years: retentionYears });
      const parts = await erasableParts(db, pupil.pupil_id);
      await erasePupil(db, pupil.pupil_id);
      return parts.reduce((sum, { count }) => sum + count, 0);
    },
  );
  return { removed, swept: await sweepRemains(opened(desk).database.write) };
}

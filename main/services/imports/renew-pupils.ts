import type { Work } from '../command.ts';
import { searchPlaces } from '../../../db/queries/search-places.ts';

/** A pupil as a newer recap or letter tells it; keys are columns of `pupil`. */
export interface PupilRecord {
  readonly pupil_id: string;
  readonly [column: string]: string | number | null;
}

/** Newer data of pupils known from an earlier year; what stood there is kept with the application that replaced it. */
export async function renewPupils(
  { db, at, actor }: Work,
  renewals: readonly { readonly record: PupilRecord; readonly applicationId: string }[],
): Promise<void> {
  for (const { record, applicationId } of renewals) {
    const { pupil_id, revision: _first, created_at: _at, created_by: _by, ...data } = record;
    const before = (await db('pupil').where({ pupil_id }).first()) as PupilRecord | undefined;
    if (!before) throw new Error(`Pupil ${pupil_id} was found a moment ago`);
    await db('pupil_revision').insert({
      pupil_id,
      revision: before['revision'],
      data: JSON.stringify(before),
      application_id: applicationId,
      replaced_at: at,
      replaced_by: actor.name,
    });
    await db('pupil')
      .where({ pupil_id })
      .update({ ...data, revision: db.raw('revision + 1') });
    await db('pupil_search')
      .whereIn('rowid', searchPlaces(db, 'pupil_search', [pupil_id]))
      .delete();
  }
}

/** Gives back what stood there before these applications; answers the pupils that are of an earlier year. */
export async function restorePupils(
  { db }: Work,
  applicationIds: readonly string[],
): Promise<readonly string[]> {
  const listed = 'application_id IN (SELECT value FROM json_each(?))';
  const ids = [JSON.stringify(applicationIds)];
  const kept = await db('pupil_revision')
    .whereRaw(listed, ids)
    .select<{ pupil_id: string; data: string }[]>('pupil_id', 'data');
  for (const { pupil_id, data } of kept) {
    const before = JSON.parse(data) as PupilRecord;
    await db('pupil').where({ pupil_id }).update(before);
    await db.raw(
      `UPDATE pupil_search SET name = pupil.name, numbers = trim(coalesce(pupil.nik, '') || ' ' || coalesce(pupil.nisn, '')),
         school = coalesce(school.name, '') || ' ' || pupil.npsn
       FROM pupil LEFT JOIN school ON school.npsn = pupil.npsn
       WHERE pupil.pupil_id = ? AND pupil_search.rowid IN (?)`,
      [pupil_id, searchPlaces(db, 'pupil_search', [pupil_id])],
    );
  }
  await db('pupil_revision').whereRaw(listed, ids).delete();
  return kept.map(({ pupil_id }) => pupil_id);
}
